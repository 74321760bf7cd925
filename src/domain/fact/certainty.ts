/** How sure a fact is, as a reader must be told. */
import type { FactData } from './schema.ts';

type Certainty = Pick<FactData, 'confidence' | 'unconfirmed' | 'advice'>;

/** Whether a reader must be told that this fact is not certain. */
export function isUncertain(fact: Pick<Certainty, 'confidence' | 'unconfirmed'>): boolean {
  return fact.unconfirmed === true || fact.confidence === 'low';
}

/** Lines of one text, closed by the mark that the facts they stand on ask for. */
export function markedLines(
  lines: readonly string[],
  cited: readonly string[],
  facts: readonly (Certainty & { id: string })[],
  words: { uncertain: string; unreviewedAdvice: string },
): string[] {
  const mark = markOf(cited, facts);
  return mark ? [...lines, words[mark]] : [...lines];
}

/**
 * How a sentence that stands on some facts must be marked. Careful advice that nobody reviewed yet is not called
 * doubtful: someone might then do the dangerous thing.
 */
export function markOf(
  cited: readonly string[],
  facts: readonly (Certainty & { id: string })[],
): 'uncertain' | 'unreviewedAdvice' | undefined {
  const uncertain = facts.filter((fact) => cited.includes(fact.id) && isUncertain(fact));
  if (uncertain.length === 0) return undefined;
  return uncertain.every((fact) => fact.advice) ? 'unreviewedAdvice' : 'uncertain';
}
