/** From facts to an ordered list of help points. Same facts, same list, always. This file ships to the browser. */
import type { Candidate, Wish } from '../help-point/candidate.ts';
import type { Axis } from '../help-point/schema.ts';
import { knownValues } from '../vocabulary/facts.ts';
import type { Facts } from '../vocabulary/schema.ts';
import { type AreasOf, isAdultOnly, isConditional, isEligible, isOffenderHelp, mayLead } from './eligible.ts';
import { type Reason, score } from './score.ts';

export interface Result {
  id: string;
  /** 1 is the best. */
  rank: number;
  axis: Axis;
  reasons: readonly Reason[];
  /** Wishes this help point is known not to meet. */
  refused: readonly Wish[];
  /** Wishes of which we do not know whether it meets them: "vraag het als eerste". */
  unknown: readonly Wish[];
  /** Help for the one who did it, listed apart when both sides are in play. */
  offender: boolean;
}

/** How many results are "the three best". */
export const best = 3;

/** Every help point that fits these facts, best first. */
export function match(candidates: readonly Candidate[], facts: Facts, areasOf: AreasOf): Result[] {
  const wishes = wishesOf(facts);
  const fitting = candidates
    .filter((candidate) => isEligible(candidate, facts, areasOf))
    .map((candidate) => ({ candidate, ...score(candidate, facts), ...weigh(candidate, wishes) }))
    .filter(({ points }) => points > 0)
    .sort(
      (a, b) =>
        a.missing - b.missing ||
        Number(isConditional(a.candidate, facts)) - Number(isConditional(b.candidate, facts)) ||
        b.points - a.points ||
        (a.candidate.id < b.candidate.id ? -1 : 1),
    );
  const first = leaders(fitting, facts);
  const rest = fitting.filter((one) => !first.includes(one));
  return [...first, ...rest].map(({ candidate, reasons, refused, unknown }, index) => ({
    id: candidate.id,
    rank: index + 1,
    axis: candidate.axis,
    reasons,
    refused,
    unknown,
    offender: isOffenderHelp(candidate),
  }));
}

/** The visitor's wishes: filters that order and warn, but never exclude. */
export function wishesOf(facts: Facts): Wish[] {
  const wishes = (['contact', 'limits'] as const).flatMap((fact) =>
    knownValues(facts, fact)
      .filter((value) => value !== 'watched-device')
      .map((value) => `${fact}:${value}`),
  );
  return facts.language ? [...wishes, `language:${facts.language}`] : wishes;
}

interface Weighed {
  candidate: Candidate;
  points: number;
  missing: number;
  refused: readonly Wish[];
  unknown: readonly Wish[];
  reasons: readonly Reason[];
}

function weigh(candidate: Candidate, wishes: readonly Wish[]) {
  const refused = wishes.filter((wish) => candidate.meets[wish] === false);
  const unknown = wishes.filter((wish) => candidate.meets[wish] === undefined);
  return { refused, unknown, missing: refused.length + unknown.length };
}

/**
 * The three best. With help for both sides in play, the help for the one who did it never comes first; with the
 * age unknown, help for adults only never comes first.
 */
function leaders(fitting: readonly Weighed[], facts: Facts): Weighed[] {
  const allowed = fitting.filter(({ candidate }) => mayLead(candidate, facts));
  const top = allowed.slice(0, best);
  const ageUnknown = knownValues(facts, 'age').length === 0;
  const mayBeFirst = ({ candidate }: Weighed) =>
    !(facts.side === 'both' && isOffenderHelp(candidate)) && !(ageUnknown && isAdultOnly(candidate));
  const first = allowed.find(mayBeFirst);
  if (!first) return top;
  return [first, ...top.filter((one) => one !== first)].slice(0, best);
}
