/** Why a help point is or is not shown for these facts: for "Waarom zie ik dit?" and for editors. Pure. */
import type { Candidate, Wish } from '../help-point/candidate.ts';
import { entries, knownValues, singleFactNames, toldBy, valuesOf, withValues } from '../vocabulary/facts.ts';
import type { FactLists, FactName, Facts } from '../vocabulary/schema.ts';
import { type AreasOf, eligibleFor, helpedSides, isConditional, isEligible, mayLead } from './eligible.ts';
import { match } from './match.ts';
import { type Contribution, type Reason, reasonsOf, score } from './score.ts';

/** A fact and its values that decide something about a help point. */
export interface Deciding {
  fact: FactName;
  values: readonly string[];
}

export interface Explanation {
  id: string;
  /** Its place on the page; absent: it is not shown. */
  rank?: number;
  /** The answers that brought it, strongest first, or the general reason. Empty when nothing brings it. */
  reasons: readonly Reason[];
  /** What each answer adds or takes off. For editors, never for the page. */
  contributions: readonly Contribution[];
  /** Hard limits that keep it out now: what it asks for. */
  keptOutBy: readonly Deciding[];
  /** Answers that would remove it, each alone. */
  removedBy: readonly Deciding[];
  /** The only answers it rests on: without them it would go. Empty when it does not rest on one fact. */
  restsOn: readonly Reason[];
  /** Whether it may stand among the three best for these facts. */
  mayLead: boolean;
  /** Wishes it is known not to meet, and wishes of which we do not know. */
  refused: readonly Wish[];
  unknown: readonly Wish[];
  /** Facts about the visitor that we do not know and that decide whether it is for them. */
  dependsOn: readonly FactName[];
}

/** What a visitor could still say that hard limits read. */
const couldSay: FactLists = {
  side: ['happened-to-them', 'they-did-it', 'both', 'suspicion'],
  age: ['under-12', '12-15', '16-17', '18-24', '25-plus'],
  place: ['abroad', 'bonaire', 'sint-eustatius', 'saba'],
};

/** Why one help point is or is not shown. Undefined when there is no such help point. */
export function explain(
  id: string,
  candidates: readonly Candidate[],
  facts: Facts,
  areasOf: AreasOf,
): Explanation | undefined {
  const candidate = candidates.find((one) => one.id === id);
  if (!candidate) return undefined;
  const scored = score(candidate, toldBy(facts));
  const result = match(candidates, facts, areasOf).find((one) => one.id === id);
  return {
    id,
    ...(result ? { rank: result.rank } : {}),
    reasons: scored.relevant ? reasonsOf(scored) : [],
    contributions: scored.contributions,
    keptOutBy: keptOutBy(candidate, facts, areasOf),
    removedBy: result ? removedBy(candidate, facts, areasOf) : [],
    restsOn: restsOn(candidate, facts, scored.contributions),
    mayLead: result !== undefined && mayLead(candidate, facts),
    refused: result?.refused ?? [],
    unknown: result?.unknown ?? [],
    dependsOn: dependsOn(candidate, facts),
  };
}

function keptOutBy(candidate: Candidate, facts: Facts, areasOf: AreasOf): Deciding[] {
  const { age, place, never } = candidate.limits;
  const found: Deciding[] = [];
  if (facts.role !== undefined && !candidate.roles.includes(facts.role))
    found.push({ fact: 'role', values: candidate.roles });
  if (!helpedSides(facts).some((side) => candidate.helps.includes(side)))
    found.push({ fact: 'side', values: candidate.helps });
  const ages = knownValues(facts, 'age');
  if (age && ages.length > 0 && !ages.some((value) => age.includes(value)))
    found.push({ fact: 'age', values: age });
  for (const [fact, values] of entries(never ?? {})) {
    const held = valuesOf(facts, fact).filter((value) => values.includes(value));
    if (held.length > 0) found.push({ fact, values: held });
  }
  if (found.length === 0 && !isEligible(candidate, facts, areasOf))
    found.push({ fact: 'place', values: place ?? ['nl'] });
  return found;
}

/** Answers that would take a help point off the page, each alone. */
export function removedBy(candidate: Candidate, facts: Facts, areasOf: AreasOf): Deciding[] {
  const sides = facts.role === 'someone-else' || facts.role === 'professional' ? couldSay.side : [];
  const lists = { ...couldSay, side: sides, ...candidate.limits.never } as FactLists;
  return entries(lists)
    .map(([fact, values]) => ({
      fact,
      values: values.filter(
        (value) => !eligibleFor(withValues(facts, { [fact]: [value] }, singleFactNames), areasOf)(candidate),
      ),
    }))
    .filter(({ values }) => values.length > 0);
}

/** The answers without which it would go, each alone. */
export function restsOn(
  candidate: Candidate,
  facts: Facts,
  contributions: readonly Contribution[],
): Reason[] {
  const told = toldBy(facts);
  return contributions.filter(({ fact, value }) => {
    const left = told[fact]?.filter((one) => one !== value) ?? [];
    return !score(candidate, { ...told, [fact]: left }).relevant;
  });
}

/** What we do not know of the visitor and decides whether it is for them. */
export function dependsOn(candidate: Candidate, facts: Facts): FactName[] {
  const { age, about, place } = candidate.limits;
  return [
    ...(age && knownValues(facts, 'age').length === 0 ? (['age'] as const) : []),
    ...(about && isConditional(candidate, facts) ? (['about'] as const) : []),
    ...(place && facts.place === undefined && !place.includes('nl') ? (['place'] as const) : []),
  ];
}
