/** Ask only what matters: which question comes next, and which filters are of use. Ships to the browser. */
import { holds, knownValues, valuesOf } from '../vocabulary/facts.ts';
import type { Condition, FactLists, FactName, Facts } from '../vocabulary/schema.ts';
import { changes, difference, type Outcome, outcome, type Routes } from './outcome.ts';
import { type Askable, withAnswer } from './resolve.ts';

/** How many counted questions each door may ask. */
export type LimitPerDoor = Readonly<Record<string, number>>;

export interface Progress<Q extends Askable> {
  next: Q | undefined;
  /** How many counted questions have been answered. */
  asked: number;
  /** How many more there will be at the most. */
  left: number;
}

/**
 * The next question: the first, in order, that is on the road, not yet put, and of which at least one answer
 * alone would change the outcome. `put` names the questions that were put.
 */
export function progress<Q extends Askable>(
  questions: readonly Q[],
  facts: Facts,
  routes: Routes,
  limits: LimitPerDoor,
  put: ReadonlySet<string>,
): Progress<Q> {
  const onRoad = questions.filter((question) => holds(question.askedWhen, facts));
  const isPut = ({ id }: Q) => put.has(id);
  const asked = onRoad.filter((question) => question.counts && isPut(question)).length;
  const room = (limits[facts.role ?? ''] ?? Number.POSITIVE_INFINITY) - asked;
  const pending = onRoad.filter((question) => !isPut(question) && (!question.counts || room > 0));
  const now = pending.some((question) => !question.always) ? outcome(routes, facts) : nothingShown;
  const open = pending.filter((question) => matters(question, facts, now, routes));
  const counted = open.filter((question) => question.counts).length;
  return { next: open[0], asked, left: Math.min(counted, room) };
}

/** Whether at least one answer, alone, changes the outcome. */
export function matters(question: Askable, facts: Facts, now: Outcome, routes: Routes): boolean {
  if (question.always) return true;
  return question.answers.some(
    (answer) => isShown(answer, facts) && changes(now, routes, withAnswer(facts, answer.sets)),
  );
}

/**
 * The answers to offer. Of a question marked `onlyUseful` those that change this visitor's outcome; chosen ones
 * stay, and so does "weet ik niet".
 */
export function offeredAnswers<Q extends Askable>(
  question: Q,
  facts: Facts,
  routes: Routes,
  chosen: readonly string[] = [],
): Q['answers'] {
  const shown = question.answers.filter((answer) => isShown(answer, facts));
  if (!question.onlyUseful) return shown;
  const now = outcome(routes, facts);
  return shown.filter(
    (answer) =>
      answer.exclusive || chosen.includes(answer.id) || changes(now, routes, withAnswer(facts, answer.sets)),
  );
}

function isShown(answer: Askable['answers'][number], facts: Facts): boolean {
  return answer.shownWhen === undefined || holds(answer.shownWhen, facts);
}

/** Stands in for the outcome where no question needs it. */
const nothingShown: Outcome = { firstSteps: [], best: [], sets: [] };

/** A filter with the values that would change the outcome. */
export interface UsefulFilter {
  id: string;
  values: readonly string[];
}

/** The parts of a filter that the engine reads. */
export interface Filterable {
  id: string;
  fact: string;
  values: readonly string[];
  shownWhen?: Condition | undefined;
}

/** The filters that would change something, the one that would change most first. Chosen values stay in. */
export function usefulFilters(filters: readonly Filterable[], facts: Facts, routes: Routes): UsefulFilter[] {
  const now = outcome(routes, facts);
  return filters
    .filter((filter) => !filter.shownWhen || holds(filter.shownWhen, facts))
    .map((filter) => {
      const held = valuesOf(facts, filter.fact as FactName);
      const effects = filter.values.map((value) => ({
        value,
        change: held.includes(value)
          ? 1
          : difference(now, outcome(routes, withAnswer(facts, { [filter.fact]: [value] } as FactLists))),
      }));
      const useful = effects.filter(({ change }) => change > 0);
      return {
        id: filter.id,
        values: useful.map(({ value }) => value),
        most: Math.max(0, ...useful.map(({ change }) => change)),
        isSet: knownValues(facts, filter.fact as FactName).length > 0,
      };
    })
    .filter(({ values, isSet }) => values.length > 0 || isSet)
    .sort((a, b) => b.most - a.most || (a.id < b.id ? -1 : 1));
}
