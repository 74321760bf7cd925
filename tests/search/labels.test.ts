/** How well the search answers what people type, on the real content. Prints the measures; floors at what was reached. */
import { describe, expect, test } from 'vitest';
import { documentKey, keyOf } from '../../src/domain/search/document.ts';
import { createSearch } from '../../src/domain/search/search.ts';
import { fromWire, toWire } from '../../src/domain/search/wire.ts';
import { readContent } from '../../src/read-content.ts';
import { localOfContent, searchDataOf } from '../../src/search-data.ts';
import { type Found, labels, measure, measureText } from './evaluate.ts';

const content = readContent();
const data = searchDataOf(content);
const local = localOfContent(content);
const search = createSearch(data, local);
const tuning = labels('tuning');
const heldOut = labels('held-out');

function find(query: string): Found[] {
  const { raised, hits } = search(query);
  return [...raised, ...hits.map(({ document }) => document)].map(({ id, type, only }) => ({
    id,
    type,
    only,
  }));
}

describe('the labels', () => {
  test('are at least 200, a third of them held out', () => {
    expect(tuning.length + heldOut.length).toBeGreaterThanOrEqual(200);
    expect(heldOut.length / (tuning.length + heldOut.length)).toBeGreaterThanOrEqual(1 / 3);
  });

  test('are all different', () => {
    const queries = [...tuning, ...heldOut].map(({ query }) => query);
    expect(queries.filter((query, place) => queries.indexOf(query) !== place)).toEqual([]);
  });

  test('name documents that exist', () => {
    const known = new Set([...data.documents, ...local.documents].map(documentKey));
    const unknown = [...tuning, ...heldOut].flatMap(({ any, raises }) =>
      [...any, ...(raises ? [raises] : [])].map(keyOf).filter((key) => !known.has(key)),
    );
    expect([...new Set(unknown)]).toEqual([]);
  });
});

describe('on the queries nobody tuned on', () => {
  const reached = measure(heldOut, find);
  console.log(measureText('search, held out', reached));

  test('nine in ten and more have a right answer among the first three', () => {
    expect(reached.recallAt3).toBeGreaterThanOrEqual(0.97);
    expect(reached.meanReciprocalRank).toBeGreaterThanOrEqual(0.93);
  });

  test('none is without an answer and none starts with help that harms', () => {
    expect(reached.zeroResultRate).toBe(0);
    expect(reached.harmfulFirst).toEqual([]);
  });
});

describe('on the queries it was tuned on', () => {
  const reached = measure(tuning, find);
  console.log(measureText('search, tuning', reached));

  test('all have a right answer among the first three', () => {
    expect(reached.missed).toEqual([]);
    expect(reached.meanReciprocalRank).toBeGreaterThanOrEqual(0.9);
  });

  test('none is without an answer and none starts with help that harms', () => {
    expect(reached.zeroResultRate).toBe(0);
    expect(reached.harmfulFirst).toEqual([]);
  });
});

test('the data searches the same after its journey to the browser', { timeout: 60_000 }, () => {
  const travelled = createSearch(fromWire(JSON.parse(JSON.stringify(toWire(data)))), local);
  for (const { query } of [...tuning, ...heldOut].filter((_, place) => place % 7 === 0)) {
    const keys = (all: typeof search) => all(query).hits.map(({ document }) => documentKey(document));
    expect(keys(travelled), query).toEqual(keys(search));
  }
});
