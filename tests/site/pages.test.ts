import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { metaPolicy } from '../../scripts/headers.ts';
import { type BuiltPage, filesOf, linksOf, named, pagesOf } from '../support/built-site.ts';
import { sites } from '../support/sites.ts';

describe.each(sites)('every page of the site $name', (site) => {
  const pages = pagesOf(site);
  /** The paths of the pages for which something does not hold. */
  const pagesWhereNot = (holds: (page: BuiltPage) => boolean) =>
    pages.filter((page) => !holds(page)).map(({ path }) => path);
  const meta = (page: BuiltPage, name: string) =>
    named(page, 'meta').find(({ attributes }) => attributes.name === name)?.attributes.content;

  test('has a way out that works without script and says nothing to where it goes', () => {
    expect(
      pagesWhereNot((page) => {
        const exit = named(page, 'a').find(({ attributes }) => attributes.id === 'leave')?.attributes;
        const rel = exit?.rel?.split(' ') ?? [];
        return (
          /^https:/.test(exit?.href ?? '') &&
          exit?.target === undefined &&
          ['nofollow', 'noreferrer', 'noopener'].every((word) => rel.includes(word))
        );
      }),
    ).toEqual([]);
  });

  test('offers the exit before any other link but the one to the content', () => {
    expect(pagesWhereNot((page) => named(page, 'a')[1]?.attributes['data-leave'] !== undefined)).toEqual([]);
  });

  test('has the emergency strip with a phone link', () => {
    expect(pagesWhereNot((page) => linksOf(page).includes('tel:112'))).toEqual([]);
  });

  test('carries a policy that lets nothing out', () => {
    const closed = [
      "default-src 'none'",
      "connect-src 'none'",
      "form-action 'none'",
      "base-uri 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ];
    expect(
      pagesWhereNot((page) => {
        const policy = metaPolicy(page.html) ?? '';
        return (
          closed.every((part) => policy.includes(part)) &&
          !/unsafe-|https?:|\*|data:|blob:/.test(policy.replace(/'sha\d+-[^']*'/g, ''))
        );
      }),
    ).toEqual([]);
  });

  test('runs no inline script that its policy does not name', () => {
    const refused = pages.flatMap((page) =>
      named(page, 'script')
        .filter(({ attributes, text }) => !attributes.src && text !== '' && isCode(attributes.type))
        .filter(({ text }) => !metaPolicy(page.html)?.includes(`'sha256-${sha256(text)}'`))
        .map(({ text }) => `${page.path}: ${text.slice(0, 60)}`),
    );
    expect(refused).toEqual([]);
  });

  test('tells no other site where the visitor came from', () => {
    expect(pagesWhereNot((page) => meta(page, 'referrer') === 'no-referrer')).toEqual([]);
    const telling = pages.flatMap((page) =>
      named(page, 'a')
        .filter(({ attributes }) => /^https?:/.test(attributes.href ?? ''))
        .filter(({ attributes: { rel = '' } }) => !/\bnoopener\b/.test(rel) || !/\bnoreferrer\b/.test(rel))
        .map(({ attributes }) => `${page.path} -> ${attributes.href}`),
    );
    expect([...new Set(telling)]).toEqual([]);
  });

  test('loads nothing from elsewhere, and announces no visit elsewhere', () => {
    const loading = ['src', 'srcset', 'poster', 'data', 'action', 'formaction', 'ping'];
    const outside = pages.flatMap((page) =>
      page.elements
        .filter(({ attributes }) => !['canonical', 'alternate'].includes(attributes.rel ?? ''))
        .flatMap(({ name, attributes }) =>
          [...loading, ...(name === 'link' ? ['href'] : [])].flatMap((one) => attributes[one] ?? []),
        )
        .filter((url) => /^(https?:)?\/\//.test(url))
        .map((url) => `${page.path}: ${url}`),
    );
    expect([...new Set(outside)]).toEqual([]);
    expect(
      pagesWhereNot((page) =>
        named(page, 'link').every(
          ({ attributes }) => !/prefetch|preconnect|prerender|manifest/.test(attributes.rel ?? ''),
        ),
      ),
    ).toEqual([]);
    const styles = filesOf(site).filter((file) => file.endsWith('.css'));
    expect(
      styles.filter((file) =>
        /url\(\s*["']?(https?:)?\/\//.test(readFileSync(join(site.folder, file), 'utf8')),
      ),
    ).toEqual([]);
  });

  test('has a title, a language and one heading of the first level', () => {
    expect(pagesWhereNot((page) => (named(page, 'title')[0]?.text.trim() ?? '') !== '')).toEqual([]);
    expect(pagesWhereNot((page) => (named(page, 'html')[0]?.attributes.lang ?? '') !== '')).toEqual([]);
    expect(pagesWhereNot((page) => named(page, 'h1').length === 1)).toEqual([]);
  });

  test('says whether search engines may list it', () => {
    const listed = pages.filter((page) => meta(page, 'robots') === undefined).map(({ path }) => path);
    if (site.launched) expect(listed).toContain('/');
    else expect(listed).toEqual([]);
  });

  test('tells search engines the pages only once launched', () => {
    const robots = readFileSync(join(site.folder, 'robots.txt'), 'utf8');
    expect(/^Disallow: \/$/m.test(robots)).toBe(!site.launched);
    expect(filesOf(site).includes('sitemap-index.xml')).toBe(site.launched);
    expect(/^Sitemap: .*\/sitemap-index\.xml$/m.test(robots)).toBe(site.launched);
  });

  test('has no style or handler written into an element', () => {
    const written = pages.flatMap((page) =>
      page.elements
        .filter(({ attributes }) => Object.keys(attributes).some((name) => /^(style|on[a-z]+)$/.test(name)))
        .map(({ name }) => `${page.path}: ${name}`),
    );
    expect([...new Set(written)]).toEqual([]);
  });

  test('has no form that could be sent, and no field that is remembered', () => {
    const found = pages.flatMap((page) =>
      [
        ...named(page, 'form').filter(
          ({ attributes }) => attributes.action !== undefined || /^get$/i.test(attributes.method ?? ''),
        ),
        ...['input', 'textarea', 'select']
          .flatMap((name) => named(page, name))
          .filter(({ attributes }) => attributes.autocomplete !== 'off'),
      ].map(({ name, attributes }) => `${page.path}: ${name} ${attributes.id ?? attributes.name ?? ''}`),
    );
    expect(found).toEqual([]);
  });

  test('shows no path of the machine it was built on', () => {
    const told = filesOf(site)
      .filter((file) => /\.(html|js|css|json|xml|txt|csv)$/.test(file))
      .filter((file) => readFileSync(join(site.folder, file), 'utf8').includes(process.cwd()));
    expect(told).toEqual([]);
  });
});

function isCode(type: string | undefined): boolean {
  return type === undefined || type === '' || type === 'module' || type === 'text/javascript';
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
