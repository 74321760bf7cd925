/** From light to more: what the results offer, ordered by how much of yourself it asks. */
import type { Candidate } from '../help-point/candidate.ts';
import type { Result } from './match.ts';

/** Talking without a name; help that knows who you are, or may; rights, a complaint, the police. */
export type Step = 'without-name' | 'with-name' | 'rights';

/** How many help points a step names. */
const perStep = 3;

const order: readonly Step[] = ['without-name', 'with-name', 'rights'];

/** The results in steps, lightest first, each step in the order of the results. The number for danger is no step. */
export function fromLightToMore(
  results: readonly Pick<Result, 'id' | 'axis'>[],
  candidates: ReadonlyMap<string, Pick<Candidate, 'meets'>>,
): { step: Step; ids: string[] }[] {
  const steps = new Map<Step, string[]>(order.map((step) => [step, []]));
  for (const result of results) {
    if (result.id === 'noodnummer-112') continue;
    const ids = steps.get(stepOf(result, candidates.get(result.id)));
    if (ids && ids.length < perStep) ids.push(result.id);
  }
  return [...steps].filter(([, ids]) => ids.length > 0).map(([step, ids]) => ({ step, ids }));
}

/** Not knowing whether a place works without a name counts as "no": it must not disappoint. */
function stepOf({ axis }: Pick<Result, 'axis'>, candidate: Pick<Candidate, 'meets'> | undefined): Step {
  if (axis === 'justice') return 'rights';
  return candidate?.meets['limits:anonymous'] === true ? 'without-name' : 'with-name';
}
