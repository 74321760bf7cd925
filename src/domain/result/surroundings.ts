/** "Liever niet in mijn eigen omgeving", once a place is known: neighbouring help meets it, one's own does not. */
import type { Candidate } from '../help-point/candidate.ts';

/** The candidates with the wish worked out for a place; `areas` are those the place lies in. */
export function awayFromHome(candidates: readonly Candidate[], areas: readonly string[]): Candidate[] {
  return candidates.map((candidate) => {
    const serves = candidate.limits.place;
    if (!serves || serves.includes('nl')) return candidate;
    return {
      ...candidate,
      meets: { ...candidate.meets, 'limits:not-in-my-town': !serves.some((area) => areas.includes(area)) },
    };
  });
}
