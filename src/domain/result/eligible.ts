/** Hard limits: the only rules that keep a help point out of the results. This file ships to the browser. */
import type { Candidate } from '../help-point/candidate.ts';
import { minorAges } from '../vocabulary/ages.ts';
import { containsAny, knownValues } from '../vocabulary/facts.ts';
import type { Facts } from '../vocabulary/schema.ts';

/** Which areas a place lies in, the place itself included: "gm0363" -> ["gm0363", "noord-holland", "nl"]. */
export type AreasOf = (place: string) => readonly string[];

/** Areas that are never meant unless the visitor says so: nobody in Utrecht needs the police of Saba. */
const overseas = new Set(['abroad', 'bonaire', 'sint-eustatius', 'saba']);

/** Whether somebody is on the islands or abroad. */
export function isOverseas({ place = '' }: Facts): boolean {
  return overseas.has(place);
}

/** Whose help is looked for: of the person it happened to, of the one who did it, or both. */
export function helpedSides(facts: Facts): readonly ('victim' | 'offender')[] {
  if (facts.role === 'own-behaviour') return ['offender'];
  if (facts.role === 'self' || facts.role === undefined) return ['victim'];
  if (facts.side === 'they-did-it') return ['offender'];
  return facts.side === 'both' ? ['victim', 'offender'] : ['victim'];
}

/** Whether a help point may be shown for these facts. Unknown facts never exclude. */
export function isEligible(candidate: Candidate, facts: Facts, areasOf: AreasOf): boolean {
  return eligibleFor(facts, areasOf)(candidate);
}

/** The same for many help points: what only depends on the facts is worked out once. */
export function eligibleFor(facts: Facts, areasOf: AreasOf): (candidate: Candidate) => boolean {
  const sides = helpedSides(facts);
  const ages = knownValues(facts, 'age');
  const areas = facts.place === undefined ? undefined : areasOf(facts.place);
  return ({ roles, helps, limits: { age, place = everywhere, never } }) => {
    if (facts.role !== undefined && !roles.includes(facts.role)) return false;
    if (!sides.some((side) => helps.includes(side))) return false;
    if (age && ages.length > 0 && !ages.some((value) => age.includes(value))) return false;
    if (never && containsAny(facts, never)) return false;
    return place.some((area) => (areas ? areas.includes(area) : !overseas.has(area)));
  };
}

const everywhere: readonly string[] = ['nl'];

/**
 * Whether a help point may be among the three best: everything it is limited to must be known to fit, but for
 * an age limit that takes a minor while the age is unknown.
 */
export function mayLead(candidate: Candidate, facts: Facts): boolean {
  if (!candidate.lead) return false;
  if (candidate.leadOnlyWith && !containsAny(facts, candidate.leadOnlyWith)) return false;
  return !isConditional(candidate, facts);
}

/** Whether a help point is for some people or some place, and we do not know whether that is this visitor. */
export function isConditional(candidate: Candidate, facts: Facts): boolean {
  const { about, place } = candidate.limits;
  if (about && !knownValues(facts, 'about').some((value) => about.includes(value))) return true;
  return place !== undefined && facts.place === undefined && !place.includes('nl');
}

/** Whether a help point is only for the one who did it: such help is shown apart and never first. */
export function isOffenderHelp(candidate: Candidate): boolean {
  return !candidate.helps.includes('victim');
}

/** Whether a help point, or its routing, is only for adults. */
export function isAdultOnly({
  limits: { age },
}: {
  limits: { age?: readonly string[] | undefined };
}): boolean {
  return age !== undefined && !age.some((value) => minorAges.includes(value));
}
