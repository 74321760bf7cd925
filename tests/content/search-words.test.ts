/** What editors wrote in content/search hangs together. */
import { expect, test } from 'vitest';
import { keyOf } from '../../src/domain/search/document.ts';
import { stem, wordsOf } from '../../src/domain/search/normalise.ts';
import { parsePattern, termsOf } from '../../src/domain/search/pattern.ts';
import { documentsOf } from '../../src/domain/search/sources.ts';
import { readContent } from '../../src/read-content.ts';
import { searchWordsOf } from '../../src/search-data.ts';

const content = readContent();
const { concepts, intents, stopWords } = searchWordsOf(content);
const outcomes = [...Object.values(concepts), ...intents];

test('every pattern speaks of concepts that exist', () => {
  const named = intents.flatMap(({ when, unless }) =>
    [...when, ...unless].flatMap((one) => termsOf(parsePattern(one)).concepts),
  );
  expect([...new Set(named)].filter((id) => !(id in concepts))).toEqual([]);
});

test('every lead goes to a document that exists', () => {
  const known = new Set(documentsOf(content).map(({ type, id }) => `${type}:${id}`));
  const missing = outcomes.flatMap(({ leads = [] }) => leads.map(keyOf)).filter((key) => !known.has(key));
  expect([...new Set(missing)]).toEqual([]);
});

test('every raised step exists', () => {
  const steps = new Set(content['first-steps'].map(({ id }) => id));
  const raised = [
    ...outcomes.flatMap(({ raises }) => raises ?? []),
    ...content['search/learned'].raises.filter((id) => id !== 'none'),
  ];
  expect(raised.filter((id) => !steps.has(id))).toEqual([]);
});

test('no concept is woken by a stop word that only looks like one of its words', () => {
  const stops = new Map(stopWords.flatMap(wordsOf).map((word) => [stem(word), word]));
  const clashes = Object.entries(concepts).flatMap(([id, { words }]) =>
    words
      .filter((word) => wordsOf(word).length === 1)
      .filter((word) => {
        const stop = stops.get(stem(wordsOf(word)[0] ?? ''));
        return stop !== undefined && !words.includes(stop);
      })
      .map((word) => `${id}: ${word}`),
  );
  expect(clashes).toEqual([]);
});
