/** What the search field loads, in bytes as they travel. Code is measured in the built site. */
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readContent } from '../../src/read-content.ts';
import { localDataOf } from '../../src/search-data.ts';
import { searchPageData } from '../../src/search-page-data.ts';

test('index, thesaurus, intents and words are at most 35 KB', { timeout: 30_000 }, () => {
  const bytes = brotliCompressSync(JSON.stringify(searchPageData(readContent(), '/'))).length;
  console.log(`search data: ${bytes} bytes brotli`);
  expect(bytes).toBeLessThanOrEqual(35_000);
});

test('names of places and help near them are at most 20 KB', { timeout: 30_000 }, () => {
  expect(brotliCompressSync(JSON.stringify(localDataOf(readContent()))).length).toBeLessThanOrEqual(20_000);
});
