/**
 * Walks every path of single answers and skips through the questions, door by door. Where the rest of a path is
 * certain (every open question always matters, and no other can come back) its paths are counted, not walked.
 * Several answers to one question cannot make a path longer: `progress` never hands out a counted question when
 * there is no room, and that is checked at every step.
 */
import { holds } from '../../vocabulary/facts.ts';
import type { Facts } from '../../vocabulary/schema.ts';
import { progress } from '../relevance.ts';
import { replay } from '../resolve.ts';
import type { Question } from '../schema.ts';
import { mattersAlways } from './certain.ts';
import type { Finding } from './finding.ts';
import type { Subject } from './subject.ts';
import { visitorText } from './visitors.ts';

export interface Paths {
  findings: Finding[];
  /** Number of paths per door, by how many counted questions they ask. */
  perDoor: Record<string, number[]>;
  /** "question.answer" of every answer that some path offers. */
  reached: ReadonlySet<string>;
}

export function walkPaths(subject: Subject): Paths {
  const { questions, routes, limits } = subject;
  const findings: Finding[] = [];
  const perDoor: Record<string, number[]> = {};
  const reached = new Set<string>();

  for (const role of Object.keys(limits)) {
    const limit = limits[role] ?? 0;
    const certain = new Set(
      questions.filter((question) => mattersAlways(question, role, subject)).map(({ id }) => id),
    );
    const counts: number[] = new Array(limit + 1).fill(0);
    const step = (facts: Facts, put: ReadonlySet<string>) => {
      const rest = certainRest(questions, facts, put, certain, limit);
      if (rest) {
        for (const question of rest.questions) note(question, facts);
        counts[rest.asked] = (counts[rest.asked] ?? 0) + rest.paths;
        return;
      }
      const { next, asked } = progress(questions, facts, routes, limits, put);
      if (asked > limit)
        findings.push({
          rule: `At most ${limit} questions after this door`,
          where: visitorText(facts),
          found: `${asked}`,
        });
      if (!next) {
        counts[asked] = (counts[asked] ?? 0) + 1;
        return;
      }
      note(next, facts);
      const nowPut = new Set([...put, next.id]);
      for (const answer of choices(next, facts)) step(replay([next], { [next.id]: answer }, facts), nowPut);
    };
    const note = (question: Question, facts: Facts) => {
      for (const { id, shownWhen } of question.answers)
        if (!shownWhen || holds(shownWhen, facts)) reached.add(`${question.id}.${id}`);
    };
    step({ role } as Facts, new Set());
    perDoor[role] = counts;
  }
  return { findings, perDoor, reached };
}

/** Each answer alone, and skipping; what is offered together with skipping says the same as "weet ik niet". */
function choices(question: Question, facts: Facts): string[][] {
  return question.answers
    .filter(({ shownWhen }) => !shownWhen || holds(shownWhen, facts))
    .map(({ id }) => [id])
    .concat([[]]);
}

interface Rest {
  questions: readonly Question[];
  asked: number;
  paths: number;
}

/**
 * The rest of a path, when it is certain: every question not yet put is out of the road for good, or matters
 * always and does not change who else is on the road.
 */
function certainRest(
  questions: readonly Question[],
  facts: Facts,
  put: ReadonlySet<string>,
  certain: ReadonlySet<string>,
  limit: number,
): Rest | undefined {
  const open = questions.filter(({ id }) => !put.has(id));
  const onRoad = open.filter(({ askedWhen }) => holds(askedWhen, facts));
  if (onRoad.some(({ id, counts }) => !counts || !certain.has(id))) return undefined;
  const setByThem = new Set(
    onRoad.flatMap(({ answers }) => answers.flatMap(({ sets }) => Object.keys(sets))),
  );
  const reads = (question: Question) =>
    [...setByThem].some((fact) =>
      JSON.stringify([question.askedWhen, question.answers.map(({ shownWhen }) => shownWhen)]).includes(
        `"${fact}"`,
      ),
    );
  if (open.some(reads)) return undefined;
  const asked = questions.filter(
    ({ id, counts, askedWhen }) => counts && put.has(id) && holds(askedWhen, facts),
  ).length;
  const coming = onRoad.slice(0, Math.max(0, limit - asked));
  return {
    questions: coming,
    asked: asked + coming.length,
    paths: coming.reduce((paths, question) => paths * choices(question, facts).length, 1),
  };
}
