/** What a visitor can answer or refine, one at a time: every answer of every question, every value of every filter. */
import { holds, singleFactNames, withValues } from '../../vocabulary/facts.ts';
import type { Condition, FactLists, Facts } from '../../vocabulary/schema.ts';
import type { Subject } from './subject.ts';

export interface Move {
  id: string;
  sets: FactLists;
  /** When it is offered. */
  when: readonly Condition[];
}

export function movesOf({ questions, filters }: Subject): Move[] {
  return [
    ...questions.flatMap((question) =>
      question.answers.map((answer) => ({
        id: `${question.id}.${answer.id}`,
        sets: answer.sets,
        when: [question.askedWhen, ...(answer.shownWhen ? [answer.shownWhen] : [])],
      })),
    ),
    ...filters.flatMap((filter) =>
      filter.values.map((value) => ({
        id: `filter ${filter.id}.${value}`,
        sets: { [filter.fact]: [value] } as FactLists,
        when: filter.shownWhen ? [filter.shownWhen] : [],
      })),
    ),
  ];
}

export function isOffered({ when }: Move, facts: Facts): boolean {
  return when.every((condition) => holds(condition, facts));
}

export function applied({ sets }: Move, facts: Facts): Facts {
  return withValues(facts, sets, singleFactNames);
}

/** One text for facts that are the same, whatever the order of answers. */
export function factsKey(facts: Facts): string {
  return Object.entries(facts)
    .map(([name, value]) => `${name}=${Array.isArray(value) ? [...value].sort().join('+') : value}`)
    .sort()
    .join(' ');
}
