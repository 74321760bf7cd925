import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/read-content.ts';
import { type BuiltPage, pagesOf, withinSite } from '../support/built-site.ts';
import { sites, type TestSite } from '../support/sites.ts';

/** Prepared links name what an editor set; the page takes the fragment away on arrival. */
const presets = readContent().presets.map(({ id }) => id);

describe.each(sites)('the links of the site $name', (site) => {
  const pages = pagesOf(site);
  const byPath = new Map(pages.map((page) => [page.path, page]));

  test('all stay under the sub-path and lead to a file', () => {
    expect(linksWhereNot(pages, (page, link) => leadsSomewhere(site, page, link))).toEqual([]);
  });

  test('all fragments name something on the page they lead to', () => {
    const names = (page: BuiltPage, link: string) => {
      const fragment = link.split('#')[1];
      const target = byPath.get(withinSite(site, page, link) ?? '');
      const prepared = target?.path.endsWith('/vragen/') && presets.includes(fragment ?? '');
      return !fragment || prepared || target === undefined || hasId(target, decodeURIComponent(fragment));
    };
    expect(linksWhereNot(pages, names)).toEqual([]);
  });

  test('reach every page', () => {
    const linked = new Set(
      pages.flatMap((page) => addresses(page).flatMap((link) => withinSite(site, page, link) ?? [])),
    );
    const alone = pages.map(({ path }) => path).filter((path) => path !== '/404.html' && !linked.has(path));
    expect(alone).toEqual([]);
  });
});

/** The links for which something does not hold, each once, with a page that has it. */
function linksWhereNot(
  pages: readonly BuiltPage[],
  holds: (page: BuiltPage, link: string) => boolean,
): string[] {
  const where = new Map<string, string[]>();
  for (const page of pages)
    for (const link of addresses(page))
      if (!holds(page, link)) where.set(link, [...(where.get(link) ?? []), page.path]);
  return [...where].map(([link, paths]) => `${link} on ${paths.length} pages, such as ${paths[0]}`);
}

/** Every address a page names that is not another site's. */
function addresses(page: BuiltPage): string[] {
  return page.elements
    .flatMap(({ attributes }) =>
      ['href', 'src', 'data-src', 'component-url', 'renderer-url', 'xlink:href'].flatMap(
        (name) => attributes[name] ?? [],
      ),
    )
    .filter((link) => !/^(https?:|tel:|sms:|mailto:|data:|\/\/)/.test(link));
}

function leadsSomewhere(site: TestSite, page: BuiltPage, link: string): boolean {
  const path = withinSite(site, page, link);
  if (path === undefined) return false;
  return existsSync(join(site.folder, path.endsWith('/') ? `${path}index.html` : path));
}

function hasId(page: BuiltPage, id: string): boolean {
  return page.elements.some(({ attributes }) => attributes.id === id);
}
