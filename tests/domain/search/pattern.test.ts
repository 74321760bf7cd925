import { expect, test } from 'vitest';
import { lexiconOf, stemmed } from '../../../src/domain/search/lexicon.ts';
import { matches, parsePattern, specificity, tagsOf } from '../../../src/domain/search/pattern.ts';
import { readingsOf } from '../../../src/domain/search/readings.ts';

const lexicon = lexiconOf(
  [
    { id: 'dragon', words: stemmed(['draak', 'vuurspuwer', 'groot beest']) },
    { id: 'cake', words: stemmed(['taart', 'appeltaart']) },
    { id: 'steal', words: stemmed(['gestolen', 'stelen']) },
  ],
  { dreek: 'draak' },
  ['ik', 'heb', 'een', 'de', 'heeft', 'mijn'],
);

function fits(pattern: string, query: string): boolean {
  const readings = readingsOf(`${query} `, lexicon);
  return matches(parsePattern(pattern), readings, tagsOf(readings, lexicon));
}

test.each([
  ['{dragon} + {cake}', 'taart voor de draak', true],
  ['{dragon} + {cake}', 'de draak', false],
  ['ik heb .. {steal}', 'ik heb de appeltaart gestolen', true],
  ['ik heb .. {steal}', 'de draak heeft gestolen', false],
  ['{dragon} {cake}', 'draak heeft taart', false],
  ['heeft|heb .. {cake}', 'de draak heeft mijn taart', true],
  ['{dragon}', 'een groot beest', true],
])('"%s" on "%s": %s', (pattern, query, expected) => expect(fits(pattern, query)).toBe(expected));

test.each([
  ['een gegeven misspelling', 'dreek'],
  ['a slip', 'vuurspuwr'],
  ['a compound', 'vuurspuwertaart'],
])('a concept is found through %s', (_, word) => expect(fits('{dragon}', word)).toBe(true));

test('a pattern with more concepts says more', () => {
  expect(specificity(parsePattern('{dragon} + {cake}'))).toBeGreaterThan(specificity(parsePattern('ik heb')));
});
