import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesOf, pagesOf } from '../support/built-site.ts';
import { weightOf } from '../support/page-weight.ts';
import { rootSite } from '../support/sites.ts';

/** 1,024 bytes, as a phone counts them. */
const kilobyte = 1024;

/** Code that a page may run, by kind of page: the first row that fits its address counts. */
const codePerPage: [kind: string, address: RegExp, limit: number][] = [
  ['a help point', /^(\/[a-z]{2,3})?\/hulp\/[^/]+\/$/, 4 * kilobyte],
  ['the flow', /^(\/[a-z]{2,3})?\/vragen\/$/, 18_000],
  ['the start page, with both the flow and search in use', /^(\/[a-z]{2,3})?\/$/, 38 * kilobyte],
  ['a step without script', /^(\/[a-z]{2,3})?\/vragen\/.+/, 4 * kilobyte],
  ['any other page, search included', /./, 20 * kilobyte],
];

/** What a data file may weigh. */
const perDataFile = (name: string) => (name.startsWith('flow-data') ? 35_000 : 35 * kilobyte);

describe('what the site asks of an old phone', () => {
  const weights = pagesOf(rootSite).map((page) => ({ path: page.path, ...weightOf(rootSite, page) }));

  test.each(codePerPage)('%s runs no more code than it may', (kind, _address, limit) => {
    const heavy = weights
      .filter(({ path }) => codePerPage.find(([, address]) => address.test(path))?.[0] === kind)
      .filter(({ code }) => code > limit)
      .map(({ path, code, files }) => `${path}: ${code} of ${limit} bytes: ${files.join(', ')}`);
    expect(heavy).toEqual([]);
  });

  test('no data file is larger than it may be', () => {
    const heavy = weights.flatMap(({ data }) =>
      Object.entries(data)
        .filter(([name, size]) => size > perDataFile(name))
        .map(([name, size]) => `${name} is ${size} bytes`),
    );
    expect([...new Set(heavy)]).toEqual([]);
  });

  test('no schema library comes along', () => {
    const schemas = filesOf(rootSite)
      .filter((file) => file.endsWith('.js'))
      .filter((file) => /_zod|ZodError|\$ZodType/.test(readFileSync(join(rootSite.folder, file), 'utf8')));
    expect(schemas).toEqual([]);
  });

  test('the weights are really counted: the exit runs on every page', () => {
    expect(weights.filter(({ code }) => code === 0).map(({ path }) => path)).toEqual([]);
  });
});
