/** A small invented world for tests of the routing: help points of a village where dragons bite. */
import type { Candidate } from '../../src/domain/help-point/candidate.ts';
import type { AreasOf } from '../../src/domain/result/eligible.ts';
import { match, type Result } from '../../src/domain/result/match.ts';
import type { Facts } from '../../src/domain/vocabulary/schema.ts';

/** A help point for anything, for everyone, that may lead; change what the test is about. */
export function candidate(id: string, change: Partial<Candidate> = {}): Candidate {
  return {
    id,
    axis: 'support',
    roles: ['self', 'someone-else', 'professional', 'own-behaviour'],
    helps: ['victim', 'offender'],
    limits: {},
    lead: true,
    offers: [{ for: 'any', weight: 1 }],
    fits: [],
    meets: {},
    stale: 0,
    ...change,
  };
}

/** Islands and abroad hold themselves; every other place is in the Netherlands. */
export const areasOf: AreasOf = (place) =>
  ['abroad', 'bonaire', 'sint-eustatius', 'saba'].includes(place) ? [place] : [place, 'nl'];

export function results(candidates: readonly Candidate[], facts: Facts): Result[] {
  return match(candidates, facts, areasOf);
}

export function ids(candidates: readonly Candidate[], facts: Facts): string[] {
  return results(candidates, facts).map(({ id }) => id);
}
