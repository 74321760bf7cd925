/** The pages of a built site, as the tests look at them. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { TestSite } from './sites.ts';

export interface BuiltPage {
  /** Address within the site, without the sub-path: "/hulp/". */
  path: string;
  html: string;
  elements: readonly Element[];
}

export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** What stands between the tags; only for title, h1, script and style. */
  text: string;
}

/** The counter kit: a file to save, with a policy and links of its own (tests/site/kit.test.ts). */
export const isKit = (file: string) => /(^|\/)balie\/[^/]+\.html$/.test(file);

/** All pages of a site. A site that was not built is a mistake in the run, not a reason to pass. */
export function pagesOf(site: TestSite): BuiltPage[] {
  if (!existsSync(site.folder)) throw new Error(`${site.folder} was not built: run npm test`);
  return filesOf(site)
    .filter((file) => file.endsWith('.html') && !isKit(file))
    .map((file) => {
      const html = readFileSync(join(site.folder, file), 'utf8');
      return { path: `/${file.replace(/index\.html$/, '')}`, html, elements: elementsIn(html) };
    });
}

/** All files of a site, from its folder, without the compressed copies. */
export function filesOf(site: TestSite): string[] {
  return readdirSync(site.folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !/\.(br|gz)$/.test(file) && statSync(join(site.folder, file)).isFile());
}

/** The elements of a page with their attributes, in order. */
export function elementsIn(html: string): Element[] {
  const tag =
    /<(title|h1|script|style)\b([^>]*)>([\s\S]*?)<\/\1>|<([a-z][\w-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;
  return [...html.replace(/<!--[\s\S]*?-->/g, '').matchAll(tag)].map((found) => ({
    name: (found[1] ?? found[4] ?? '').toLowerCase(),
    attributes: attributesIn(found[2] ?? found[5] ?? ''),
    text: found[3] ?? '',
  }));
}

/** The elements with one name. */
export function named(page: BuiltPage, name: string): Element[] {
  return page.elements.filter((element) => element.name === name);
}

/** Where the links of a page go. */
export function linksOf(page: BuiltPage): string[] {
  return named(page, 'a').flatMap(({ attributes }) => attributes.href ?? []);
}

/** The address within the site that a link leads to, without fragment; undefined when it leaves the site. */
export function withinSite(site: TestSite, page: BuiltPage, link: string): string | undefined {
  const here = new URL(`${site.base}${page.path}`, 'https://here.example');
  const url = new URL(link, here);
  if (url.origin !== here.origin || !url.pathname.startsWith(`${site.base}/`)) return undefined;
  return decodeURIComponent(url.pathname.slice(site.base.length));
}

function attributesIn(text: string): Record<string, string> {
  const attribute = /([^\s"'=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
  return Object.fromEntries(
    [...text.matchAll(attribute)].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      plain(double ?? single ?? bare ?? ''),
    ]),
  );
}

function plain(text: string): string {
  return text
    .replaceAll('&#38;', '&')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
