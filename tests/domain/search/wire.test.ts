import { expect, test } from 'vitest';
import { createSearch, listed } from '../../../src/domain/search/search.ts';
import { fromWire, toWire } from '../../../src/domain/search/wire.ts';
import { readContent } from '../../../src/read-content.ts';
import { searchDataOf } from '../../../src/search-data.ts';
import { heldOutLabels, labels } from '../../search/evaluate.ts';

const data = searchDataOf(readContent());
const travelled = createSearch(fromWire(JSON.parse(JSON.stringify(toWire(data)))));
const search = createSearch(data);

test('every label is answered the same after the journey to the browser', { timeout: 300_000 }, () => {
  for (const { query } of [...labels('tuning'), ...heldOutLabels()])
    expect(listed(travelled(query)), query).toEqual(listed(search(query)));
});

test('whom anyone can talk to is the same, in the same order', () => {
  expect(travelled.all.map(({ document }) => document.id)).toEqual(
    search.all.map(({ document }) => document.id),
  );
});
