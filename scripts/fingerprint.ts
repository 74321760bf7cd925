import { createHash } from 'node:crypto';
import { usualSettings } from '../src/domain/search/learn.ts';
import type { SearchWords } from '../src/domain/search/pack.ts';
import type { Example } from '../src/domain/search/schema.ts';

/** The same for the same things to learn from: tells whether what was learned is still of them. */
export function fingerprintOfLearning(
  examples: readonly Example[],
  { concepts, misspellings }: Pick<SearchWords, 'concepts' | 'misspellings'>,
): string {
  const all = JSON.stringify([examples, concepts, misspellings, usualSettings]);
  return createHash('sha256').update(all).digest('hex').slice(0, 16);
}
