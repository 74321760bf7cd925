/** How sure a fact is, as a reader must be told. */
import type { FactData } from './schema.ts';

/** Whether a reader must be told that this fact is not certain. */
export function isUncertain(fact: Pick<FactData, 'confidence' | 'unconfirmed'>): boolean {
  return fact.unconfirmed === true || fact.confidence === 'low';
}

/** Whether a sentence that stands on some facts must be marked as not certain. */
export function mustBeMarked(
  cited: readonly string[],
  facts: readonly (Pick<FactData, 'confidence' | 'unconfirmed'> & { id: string })[],
): boolean {
  return facts.some((fact) => cited.includes(fact.id) && isUncertain(fact));
}
