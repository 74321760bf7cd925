/** What the visitor would see for some facts, reduced to what matters. This file ships to the browser. */
import type { FirstStepSlot } from '../first-step/schema.ts';
import { selectFirstSteps } from '../first-step/select.ts';
import type { Candidate } from '../help-point/candidate.ts';
import type { AreasOf } from '../result/eligible.ts';
import { best, match, type Result } from '../result/match.ts';
import type { Condition, Facts } from '../vocabulary/schema.ts';

/** Everything the routing decides with, beside the facts. */
export interface Routes {
  candidates: readonly Candidate[];
  firstSteps: readonly { id: string; slot: FirstStepSlot; when: Condition }[];
  areasOf: AreasOf;
}

/** The ordered first steps, the three best in order, and the set of ids per axis. */
export interface Outcome {
  firstSteps: readonly string[];
  best: readonly string[];
  /** Ids of all results, each with its axis, sorted: two outcomes with the same sets are the same. */
  sets: readonly string[];
}

export function outcome(routes: Routes, facts: Facts): Outcome {
  return outcomeOf(routes, facts, match(routes.candidates, facts, routes.areasOf));
}

export function outcomeOf(routes: Routes, facts: Facts, results: readonly Result[]): Outcome {
  return {
    firstSteps: selectFirstSteps(routes.firstSteps, facts).map((step) => step.id),
    best: results.slice(0, best).map((result) => result.id),
    sets: results.map((result) => `${result.axis} ${result.id}`).sort(),
  };
}

/** How much two outcomes differ: 0 is not at all. First steps weigh most, then the best, then the rest. */
export function difference(a: Outcome, b: Outcome): number {
  return 20 * apart(a.firstSteps, b.firstSteps) + 5 * apart(a.best, b.best) + unshared(a.sets, b.sets);
}

/** Whether other facts lead to another outcome. First steps are compared first: they cost next to nothing. */
export function changes(now: Outcome, routes: Routes, facts: Facts): boolean {
  const steps = selectFirstSteps(routes.firstSteps, facts).map((step) => step.id);
  return apart(now.firstSteps, steps) > 0 || difference(now, outcome(routes, facts)) > 0;
}

function apart(a: readonly string[], b: readonly string[]): number {
  let count = 0;
  for (let i = 0; i < Math.max(a.length, b.length); i++) if (a[i] !== b[i]) count++;
  return count;
}

function unshared(a: readonly string[], b: readonly string[]): number {
  const left = new Set(a);
  const right = new Set(b);
  return a.filter((id) => !right.has(id)).length + b.filter((id) => !left.has(id)).length;
}
