/** Where a visitor stands: a replay of the answers. Nothing is stored. This file ships to the browser. */
import { entries, holds, singleFactNames, valuesOf, withValues } from '../vocabulary/facts.ts';
import type { Condition, FactLists, FactName, Facts } from '../vocabulary/schema.ts';

/** The parts of a question that the engine reads. */
export interface Askable {
  id: string;
  counts: boolean;
  always?: true | undefined;
  onlyUseful?: true | undefined;
  asks: readonly string[];
  askedWhen: Condition;
  answers: readonly {
    id: string;
    sets: FactLists;
    shownWhen?: Condition | undefined;
    exclusive?: true | undefined;
  }[];
}

/** Chosen answer ids by question id. An empty list: the question was skipped. */
export type Answers = Readonly<Record<string, readonly string[]>>;

/**
 * The facts that the answers set, replayed from the first question in order. Answers to questions that are no
 * longer on the road are ignored. Skipping sets `unknown`, so that the question is not asked again.
 */
export function replay(questions: readonly Askable[], answers: Answers, start: Facts): Facts {
  let facts = start;
  for (const question of questions) {
    const chosen = answers[question.id];
    if (!chosen || !holds(question.askedWhen, facts)) continue;
    for (const answer of picked(question, chosen, facts))
      facts = withValues(facts, answer.sets, singleFactNames);
    facts = withUnknown(facts, question);
  }
  return facts;
}

/** The chosen answers that are offered here. "Weet ik niet" says nothing beside another answer. */
function picked(question: Askable, chosen: readonly string[], facts: Facts) {
  const offered = question.answers.filter(
    (answer) => chosen.includes(answer.id) && (!answer.shownWhen || holds(answer.shownWhen, facts)),
  );
  const saying = offered.filter((answer) => !answer.exclusive);
  return saying.length > 0 ? saying : offered;
}

/** The facts with one more answer, as if the question had been answered so. */
export function withAnswer(facts: Facts, sets: FactLists): Facts {
  return withValues(facts, sets, singleFactNames);
}

/** Whether a question has been put: one of the facts it asks holds a value, be it `unknown`. */
function isAnswered(question: Askable, facts: Facts): boolean {
  return question.asks.some((name) => valuesOf(facts, name as FactName).length > 0);
}

/** The questions that count as put when only facts are known: those of which a fact they ask for holds a value. */
export function putBy(questions: readonly Askable[], facts: Facts): ReadonlySet<string> {
  return new Set(questions.filter((question) => isAnswered(question, facts)).map(({ id }) => id));
}

/** The facts with filters applied on top: a filter replaces what a fact held; emptied, it says "weet ik niet". */
export function withFilters(facts: Facts, chosen: FactLists): Facts {
  let next = facts;
  for (const [name, values] of entries(chosen)) {
    const { [name]: held, ...rest } = next;
    const said = values.length > 0 ? values : held && ['unknown'];
    if (said) next = withValues(rest as Facts, { [name]: said } as FactLists, singleFactNames);
  }
  return next;
}

function withUnknown(facts: Facts, question: Askable): Facts {
  if (isAnswered(question, facts)) return facts;
  const lists = Object.fromEntries(question.asks.map((name) => [name, ['unknown']]));
  return withValues(facts, lists as FactLists, singleFactNames);
}
