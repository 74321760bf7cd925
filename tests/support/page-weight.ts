/** How much script a page runs: brotli 11 per file, inline scripts included, code and data apart. */
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotli } from '../../scripts/compress.ts';
import { type BuiltPage, withinSite } from './built-site.ts';
import type { TestSite } from './sites.ts';

export interface PageWeight {
  /** Bytes of code, also what is loaded only on use. */
  code: number;
  /** Bytes per data file by its name: "flow-data.js". */
  data: Readonly<Record<string, number>>;
  files: readonly string[];
}

const isData = /-data(?:\.[\w-]+)?\.js$/;
const importsFile = /(?:import|from)\s*\(?\s*["'`]([^"'`]+\.js)["'`]/g;
const sizes = new Map<string, number>();

/** What a page runs: its scripts, what they import now or later, and the data that its islands name. */
export function weightOf(site: TestSite, page: BuiltPage): PageWeight {
  const inline = page.elements
    .filter(({ name, attributes, text }) => name === 'script' && !attributes.src && text.trim() !== '')
    .filter(({ attributes }) => !/json/.test(attributes.type ?? '')) // a data block: nothing in it runs
    .map(({ text }) => brotli(Buffer.from(text)).length);
  const named = page.elements.flatMap(({ attributes }) =>
    ['src', 'data-src', 'data-search-src', 'component-url', 'renderer-url', 'before-hydration-url']
      .flatMap((name) => attributes[name] ?? [])
      .filter((url) => /\.js(\?|$)/.test(url)),
  );
  const files = reached(
    site,
    named.flatMap((url) => withinSite(site, page, url) ?? []),
  );
  const data = files.filter((file) => isData.test(file));
  return {
    code: sum([...inline, ...files.filter((file) => !isData.test(file)).map((file) => sizeOf(site, file))]),
    data: Object.fromEntries(data.map((file) => [posix.basename(file), sizeOf(site, file)])),
    files,
  };
}

function reached(site: TestSite, start: readonly string[]): string[] {
  const seen = new Set<string>();
  const open = [...start];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (seen.has(file) || !existsSync(join(site.folder, file))) continue;
    seen.add(file);
    if (isData.test(file)) continue;
    const code = readFileSync(join(site.folder, file), 'utf8');
    for (const [, target = ''] of code.matchAll(importsFile))
      open.push(
        target.startsWith('/') ? target.slice(site.base.length) : posix.join(posix.dirname(file), target),
      );
  }
  return [...seen].sort();
}

function sizeOf(site: TestSite, file: string): number {
  const path = join(site.folder, file);
  const size = sizes.get(path) ?? brotli(readFileSync(path)).length;
  sizes.set(path, size);
  return size;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
