/** "Liever niet in mijn eigen omgeving", once a place is known: neighbouring help meets it, one's own does not. */
import type { Candidate } from '../help-point/candidate.ts';
import type { Nearness } from '../region/areas.ts';

/** The candidates with the wish worked out for a place; `nearnessOf` tells how near help that serves areas is. */
export function awayFromHome(
  candidates: readonly Candidate[],
  nearnessOf: (serves: readonly string[]) => Nearness,
): Candidate[] {
  return candidates.map((candidate) => {
    const serves = candidate.limits.place;
    if (!serves || serves.includes('nl')) return candidate;
    return {
      ...candidate,
      meets: { ...candidate.meets, 'limits:not-in-my-town': nearnessOf(serves) !== 'own' },
    };
  });
}
