import { expect, test } from 'vitest';
import { pagesOf } from '../support/built-site.ts';
import { laterSite, rootSite, type TestSite } from '../support/sites.ts';

const warning = 'Niet gecontroleerd sinds';

test('two years on, every help point says since when it was not checked', () => {
  const silent = helpPointPages(laterSite).filter(({ html }) => !html.includes(warning));
  expect(silent.map(({ path }) => path)).toEqual([]);
});

test('today no help point says so', () => {
  const stale = helpPointPages(rootSite).filter(({ html }) => html.includes(warning));
  expect(stale.map(({ path }) => path)).toEqual([]);
});

function helpPointPages(site: TestSite) {
  return pagesOf(site).filter(({ path }) => /^\/hulp\/[^/]+\/$/.test(path));
}
