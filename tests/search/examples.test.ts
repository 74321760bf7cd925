/** What the search learns from hangs together, and what it learned is of these examples. */
import { describe, expect, test } from 'vitest';
import { fingerprintOf } from '../../scripts/fingerprint.ts';
import { documentKey, keyOf } from '../../src/domain/search/document.ts';
import { readContent, readExamples } from '../../src/read-content.ts';
import { localOfContent, searchDataOf } from '../../src/search-data.ts';
import { heldOutLabels } from './evaluate.ts';

const content = readContent();
const examples = readExamples();
const { documents } = searchDataOf(content);
const onlyOf = new Map(
  [...documents, ...localOfContent(content).documents].map((one) => [documentKey(one), one.only]),
);
const queries = examples.flatMap((one) => one.queries.map((query) => query.toLowerCase()));

test('right answers and raised steps exist', () => {
  const named = examples.flatMap(({ any, raises }) => [...any.map(keyOf), ...(raises ? [raises] : [])]);
  expect([...new Set(named)].filter((key) => !onlyOf.has(key))).toEqual([]);
});

describe.each([
  ['victim', 'own'],
  ['own', 'victim'],
] as const)('the words of %s', (side, other) => {
  test(`never lead to what is only for ${other}`, () => {
    const wrong = examples
      .filter((one) => one.side === side)
      .flatMap(({ any }) => any.filter((one) => onlyOf.get(keyOf(one)) === other));
    expect(wrong).toEqual([]);
  });
});

test('nothing stands in them twice, and nothing that is held out', () => {
  expect(queries.filter((query, place) => queries.indexOf(query) !== place)).toEqual([]);
  const heldOut = new Set(
    [...heldOutLabels(), ...heldOutLabels('held-out-before')].map(({ query }) => query.toLowerCase()),
  );
  expect(queries.filter((query) => heldOut.has(query))).toEqual([]);
});

test('what was learned is of these examples: else run npm run search:learn', () => {
  expect(content['search/learned'].from).toBe(fingerprintOf(examples));
});
