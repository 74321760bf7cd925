import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/read-content.ts';
import { type BuiltPage, linksOf, pagesOf, withinSite } from '../support/built-site.ts';
import { sites } from '../support/sites.ts';

/** Links to where help answers in writing, as the help points give them. */
const written = new Set(
  readContent()['help-points'].flatMap(({ channels }) =>
    channels.flatMap(({ kind, url }) =>
      ['chat', 'whatsapp', 'form', 'app'].includes(kind) && url ? [url] : [],
    ),
  ),
);

describe.each(sites)('from every page of the site $name', (site) => {
  const pages = pagesOf(site);
  const byPath = new Map(pages.map((page) => [page.path, page]));
  /** Whether one tap, or two, lead to a link of some kind. */
  const isNear = (page: BuiltPage, isWanted: (link: string) => boolean) =>
    linksOf(page).some(isWanted) ||
    linksOf(page)
      .map((link) => byPath.get(withinSite(site, page, link) ?? ''))
      .some((next) => next !== undefined && linksOf(next).some(isWanted));

  test('a phone is at most two taps away', () => {
    const far = pages.filter((page) => !isNear(page, (link) => link.startsWith('tel:')));
    expect(far.map(({ path }) => path)).toEqual([]);
  });

  test('a way without speaking is at most two taps away', () => {
    const far = pages.filter((page) => !isNear(page, (link) => written.has(link)));
    expect(far.map(({ path }) => path)).toEqual([]);
  });
});
