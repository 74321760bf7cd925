import { expect, test } from 'vitest';
import { needsIn } from '../../../src/domain/search/needs.ts';
import type { Example } from '../../../src/domain/search/schema.ts';

const example = (any: string[], queries: number, side?: Example['side']): Example => ({
  any,
  queries: Array.from({ length: queries }, (_, number) => `${any.join(' ')} ${number}`),
  ...(side ? { side } : {}),
});

test('examples with the same right answers want the same', () => {
  const { needOf } = needsIn(
    [
      example(['plaster', 'doctor'], 3),
      example(['dragon-line'], 2),
      example(['plaster', 'doctor'], 1),
      example(['dragon-line', 'castle'], 2),
    ],
    2,
  );
  expect(needOf[0]).toBe(needOf[2]);
  expect(needOf[1]).toBe(needOf[3]);
  expect(needOf[0]).not.toBe(needOf[1]);
});

test('a need tells in ninths how often a document was right, by the number of queries; what is rare is left out', () => {
  const { needs } = needsIn([example(['plaster', 'doctor'], 9), example(['plaster', 'castle'], 1)], 1);
  expect(needs).toEqual([{ 'help-point:plaster': 9, 'help-point:doctor': 8 }]);
});

test('whose words they are parts what else wants the same', () => {
  const { needOf } = needsIn([example(['doctor'], 1, 'own'), example(['doctor'], 1, 'victim')], 2);
  expect(needOf[0]).not.toBe(needOf[1]);
});
