/** How well the search answers what people type, on the real content. Prints the measures; floors at what was reached. */
import { describe, expect, test } from 'vitest';
import { documentKey, keyOf } from '../../src/domain/search/document.ts';
import { createSearch } from '../../src/domain/search/search.ts';
import { fromWire, toWire } from '../../src/domain/search/wire.ts';
import { readContent } from '../../src/read-content.ts';
import { localOfContent, searchDataOf } from '../../src/search-data.ts';
import { type Found, heldOutLabels, labels, measure, measureText, namedLabels, tuned } from './evaluate.ts';

const content = readContent();
const data = searchDataOf(content);
const local = localOfContent(content);
const search = createSearch(data, local);
const tunedLabels = tuned.flatMap((name) => labels(name));
const heldOut = heldOutLabels();

function find(query: string): Found[] {
  const { raised, hits } = search(query);
  return [...raised, ...hits.map(({ document }) => document)].map(({ id, type, only }) => ({
    id,
    type,
    only,
  }));
}

describe('the labels', () => {
  test('are at least 200; of those written for this search first, a third is held out', () => {
    const first = labels('tuning').length;
    expect(first + heldOut.length).toBeGreaterThanOrEqual(200);
    expect(heldOut.length / (first + heldOut.length)).toBeGreaterThanOrEqual(1 / 3);
  });

  test('are all different in a set', () => {
    for (const set of [...tuned.map((name) => labels(name)), heldOut, namedLabels()]) {
      const queries = set.map(({ query }) => query);
      expect(queries.filter((query, place) => queries.indexOf(query) !== place)).toEqual([]);
    }
  });

  test('name documents that exist', () => {
    const known = new Set([...data.documents, ...local.documents].map(documentKey));
    const unknown = [...tunedLabels, ...heldOut].flatMap(({ any, raises }) =>
      [...any, ...(raises ? [raises] : [])].map(keyOf).filter((key) => !known.has(key)),
    );
    expect([...new Set(unknown)]).toEqual([]);
  });
});

/** What was reached, as floors. All but the held-out ones were learned from. */
const floors = {
  'held-out': { recallAt3: 0.939, meanReciprocalRank: 0.776, harmfulFirst: 0 },
  tuning: { recallAt3: 0.96, meanReciprocalRank: 0.72, harmfulFirst: 1 },
  seen: { recallAt3: 0.97, meanReciprocalRank: 0.75, harmfulFirst: 0 },
  'tuning-2': { recallAt3: 0.97, meanReciprocalRank: 0.77, harmfulFirst: 2 },
  'tuning-3': { recallAt3: 0.94, meanReciprocalRank: 0.79, harmfulFirst: 1 },
  'tuning-4': { recallAt3: 0.82, meanReciprocalRank: 0.67, harmfulFirst: 3 },
  'blind-1': { recallAt3: 0.95, meanReciprocalRank: 0.79, harmfulFirst: 1 },
  'blind-2': { recallAt3: 0.94, meanReciprocalRank: 0.8, harmfulFirst: 2 },
  'blind-3': { recallAt3: 0.98, meanReciprocalRank: 0.84, harmfulFirst: 1 },
  'blind-4': { recallAt3: 0.98, meanReciprocalRank: 0.82, harmfulFirst: 0 },
};

describe.each(Object.entries(floors))('on the queries of %s', (name, floor) => {
  const reached = measure(name === 'held-out' ? heldOut : labels(name as (typeof tuned)[number]), find);
  console.log(measureText(`search, ${name}`, reached));

  test('as many as before have a right answer among the first three', () => {
    expect(reached.recallAt3, JSON.stringify(reached.missed)).toBeGreaterThanOrEqual(floor.recallAt3);
    expect(reached.meanReciprocalRank).toBeGreaterThanOrEqual(floor.meanReciprocalRank);
  });

  test('none is without an answer, and no more than before start with help that harms', () => {
    expect(reached.zeroResultRate).toBe(0);
    expect(reached.harmfulFirst.length, reached.harmfulFirst.join('; ')).toBeLessThanOrEqual(
      floor.harmfulFirst,
    );
  });
});

describe('what was asked for by name', () => {
  test.each(namedLabels())('$query', (label) => {
    const { missed, harmfulFirst } = measure([label], find);
    expect([...missed, ...harmfulFirst]).toEqual([]);
    expect(search(label.query).found).toBe(true);
  });
});

test('the data searches the same after its journey to the browser', { timeout: 60_000 }, () => {
  const travelled = createSearch(fromWire(JSON.parse(JSON.stringify(toWire(data)))), local);
  for (const { query } of tunedLabels.filter((_, place) => place % 13 === 0)) {
    const keys = (all: typeof search) => all(query).hits.map(({ document }) => documentKey(document));
    expect(keys(travelled), query).toEqual(keys(search));
  }
});
