/** From facts to an ordered list of help points. Same facts, same list, always. This file ships to the browser. */
import type { Candidate, Wish } from '../help-point/candidate.ts';
import type { Axis } from '../help-point/schema.ts';
import { knownValues, toldBy } from '../vocabulary/facts.ts';
import type { FactName, Facts } from '../vocabulary/schema.ts';
import {
  type AreasOf,
  eligibleFor,
  isAdultOnly,
  isConditional,
  isOffenderHelp,
  mayLead,
} from './eligible.ts';
import { type Reason, reasonsOf, type Score, score } from './score.ts';
import { awayFromHome } from './surroundings.ts';

export interface Result {
  id: string;
  /** 1 is the best. */
  rank: number;
  axis: Axis;
  /** The answers that brought it, strongest first; never empty, see `generalReason`. */
  reasons: readonly Reason[];
  /** Wishes this help point is known not to meet. */
  refused: readonly Wish[];
  /** Wishes of which we do not know whether it meets them: "vraag het als eerste". */
  unknown: readonly Wish[];
  /** Help for the one who did it, listed apart when both sides are in play. */
  offender: boolean;
}

/** The facts that are wishes. */
const wishFacts: readonly FactName[] = ['contact', 'limits', 'language'];
/** How many results are "the three best". */
export const best = 3;

/** Whether a fact is a wish: it ranks and warns, and leaves nothing out. */
export function isWish(fact: FactName): boolean {
  return wishFacts.includes(fact);
}

/** How many results are known to meet a wish, such as "limits:free". */
export function countMet(candidates: readonly Candidate[], results: readonly Result[], wish: Wish): number {
  return candidates.filter(({ id, meets }) => meets[wish] && results.some((one) => one.id === id)).length;
}

/** Every help point that fits these facts, best first. */
export function match(candidates: readonly Candidate[], facts: Facts, areasOf: AreasOf): Result[] {
  const wishes = wishesOf(facts);
  const told = toldBy(facts);
  const known = facts.place ? awayFromHome(candidates, areasOf(facts.place)) : candidates;
  const fitting = known
    .filter(eligibleFor(facts, areasOf))
    .map((candidate) => ({ candidate, score: score(candidate, told) }))
    .filter(({ score: { relevant } }) => relevant)
    .map((one) => ({
      ...one,
      ...weigh(one.candidate, wishes),
      conditional: isConditional(one.candidate, facts),
    }))
    .sort(inOrder);
  const first = leaders(fitting, facts);
  const rest = fitting.filter((one) => !first.includes(one));
  return [...first, ...rest].map((one, index) => ({
    id: one.candidate.id,
    rank: index + 1,
    axis: one.candidate.axis,
    reasons: reasonsOf(one.score),
    refused: one.refused,
    unknown: one.unknown,
    offender: isOffenderHelp(one.candidate),
  }));
}

/** The visitor's wishes: filters that order and warn, but never exclude. */
function wishesOf(facts: Facts): Wish[] {
  return wishFacts.flatMap((fact) =>
    knownValues(facts, fact)
      .filter((value) => value !== 'watched-device')
      .map((value): Wish => `${fact}:${value}`),
  );
}

interface Weighed {
  candidate: Candidate;
  score: Score;
  refused: readonly Wish[];
  unknown: readonly Wish[];
  /** Only for some people or some place, and we do not know whether that is this visitor. */
  conditional: boolean;
}

function weigh(candidate: Candidate, wishes: readonly Wish[]) {
  return {
    refused: wishes.filter((wish) => candidate.meets[wish] === false),
    unknown: wishes.filter((wish) => candidate.meets[wish] === undefined),
  };
}

/**
 * What meets every wish comes first, then what misses fewest. Not knowing counts as missing, but comes before a
 * known no. Then what certainly is for this visitor, then the points, then the id.
 */
function inOrder(a: Weighed, b: Weighed): number {
  return (
    missing(a) - missing(b) ||
    a.refused.length - b.refused.length ||
    Number(a.conditional) - Number(b.conditional) ||
    b.score.points - a.score.points ||
    (a.candidate.id < b.candidate.id ? -1 : 1)
  );
}

function missing({ refused, unknown }: Weighed): number {
  return refused.length + unknown.length;
}

/**
 * The three best. With help for both sides in play, the help for the one who did it never comes first; with the
 * age unknown, help for adults only never comes first.
 */
function leaders(fitting: readonly Weighed[], facts: Facts): Weighed[] {
  const allowed = fitting.filter(({ candidate }) => mayLead(candidate, facts));
  const ageUnknown = knownValues(facts, 'age').length === 0;
  const mayBeFirst = ({ candidate }: Weighed) =>
    !(facts.side === 'both' && isOffenderHelp(candidate)) && !(ageUnknown && isAdultOnly(candidate));
  const first = allowed.find(mayBeFirst);
  if (!first) return allowed.slice(0, best);
  return [first, ...allowed.filter((one) => one !== first)].slice(0, best);
}
