/** What the search learns from hangs together, and what it learned is of these examples. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fingerprintOfLearning } from '../../scripts/fingerprint.ts';
import { documentKey, keyOf } from '../../src/domain/search/document.ts';
import { examples as examplesSchema } from '../../src/domain/search/schema.ts';
import { contentFolder, readContent, readExamples } from '../../src/read-content.ts';
import { localOfContent, searchDataOf, searchWordsOf } from '../../src/search-data.ts';
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

test.each(readdirSync(join(contentFolder, 'search/examples')))('%s holds nothing twice', (file) => {
  const written = examplesSchema
    .parse(parse(readFileSync(join(contentFolder, 'search/examples', file), 'utf8')))
    .flatMap((one) => one.queries.map((query) => query.toLowerCase()));
  expect(written.filter((query, place) => written.indexOf(query) !== place)).toEqual([]);
});

test('nothing that is held out stands in them', () => {
  const heldOut = new Set(heldOutLabels().map(({ query }) => query.toLowerCase()));
  expect(queries.filter((query) => heldOut.has(query))).toEqual([]);
});

test('what was learned is of these examples and concepts: else run npm run search:learn', () => {
  expect(content['search/learned'].from).toBe(fingerprintOfLearning(examples, searchWordsOf(content)));
});
