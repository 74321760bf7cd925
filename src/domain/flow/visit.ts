/**
 * A visit to the flow: which questions were put, where the visitor stands among them, and what was answered.
 * Pure and in memory only; going back keeps later answers ready, but they count again only once they are reached.
 * This file ships to the browser.
 */
import { holds } from '../vocabulary/facts.ts';
import type { FactLists, Facts } from '../vocabulary/schema.ts';
import { type Answers, type Askable, replay, withFilters } from './resolve.ts';

export interface Visit {
  /** What is known before the first question: the door, and the age when the visitor said so. */
  start: Facts;
  /** The questions put so far, in order. */
  trail: readonly string[];
  /** Which of them stands on the screen; equal to the length of the trail: the result. */
  at: number;
  answers: Answers;
  /** What was refined on the result. */
  refined: FactLists;
}

/** A visit that has just come through a door. */
export function begin(start: Facts): Visit {
  return { start, trail: [], at: 0, answers: {}, refined: {} };
}

/** The answers that count where the visitor stands: those given to the questions before it. */
function countedAnswers(visit: Visit): Answers {
  const reached = visit.trail.slice(0, visit.at);
  return Object.fromEntries(Object.entries(visit.answers).filter(([id]) => reached.includes(id)));
}

/** The facts where the visitor stands. */
export function factsOf(visit: Visit, questions: readonly Askable[]): Facts {
  return withFilters(replay(questions, countedAnswers(visit), visit.start), visit.refined);
}

/** The questions answered or skipped before the point where the visitor stands. */
export function putOf(visit: Visit): ReadonlySet<string> {
  return new Set(Object.keys(countedAnswers(visit)));
}

/** Puts a question on the screen, after what is there now. */
export function ask(visit: Visit, question: string): Visit {
  return { ...visit, trail: [...visit.trail.slice(0, visit.at), question] };
}

/** Answers the question on the screen and steps past it. An empty answer skips it. */
export function answer(visit: Visit, question: Askable, chosen: readonly string[]): Visit {
  return { ...edit(visit, question, chosen), at: visit.at + 1 };
}

/** Leaves the question on the screen unanswered and steps to the result; it may be asked again. */
export function toResult(visit: Visit): Visit {
  return { ...visit, trail: visit.trail.slice(0, visit.at + 1), at: visit.at + 1 };
}

/** Goes to an earlier or later step; outside the trail: the nearest step there is. */
export function goTo(visit: Visit, step: number): Visit {
  return { ...visit, at: Math.max(0, Math.min(step, visit.trail.length)) };
}

/** Changes one given answer in place. It says more than what was refined of the same facts before. */
export function edit(visit: Visit, { id, asks }: Askable, chosen: readonly string[]): Visit {
  const refined = Object.entries(visit.refined).filter(([fact]) => !asks.includes(fact));
  return {
    ...visit,
    answers: { ...visit.answers, [id]: chosen },
    refined: Object.fromEntries(refined) as FactLists,
  };
}

/** Sets what one fact holds from here on, whatever was answered; no values: not known. */
export function refine(visit: Visit, fact: string, values: readonly string[]): Visit {
  return { ...visit, refined: { ...visit.refined, [fact]: values } as FactLists };
}

/** The facts that stood before a question was put: what its wording and answers may depend on. */
export function factsBefore(visit: Visit, questions: readonly Askable[], question: string): Facts {
  const index = visit.trail.indexOf(question);
  return factsOf({ ...visit, at: index < 0 ? visit.at : index, refined: {} }, questions);
}

/** The questions of the visit that are still on the road, with what was chosen. */
export function answeredQuestions<Q extends Askable>(
  visit: Visit,
  questions: readonly Q[],
): [Q, readonly string[]][] {
  const facts = factsOf(visit, questions);
  return Object.entries(countedAnswers(visit)).flatMap(([id, chosen]): [Q, readonly string[]][] => {
    const question = questions.find((one) => one.id === id);
    return question && holds(question.askedWhen, facts) ? [[question, chosen]] : [];
  });
}
