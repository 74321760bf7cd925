import { join } from 'node:path';
import decodeQr from 'qr/decode.js';
import { describe, expect, test } from 'vitest';
import { filesOf, named, pagesOf, withinSite } from '../support/built-site.ts';
import { sites } from '../support/sites.ts';

describe.each(sites)('the QR codes of the site $name', (site) => {
  const codes = pagesOf(site).flatMap((page) =>
    named(page, 'svg')
      .filter(({ attributes }) => attributes.class?.split(' ').includes('qr'))
      .map(({ attributes }) => ({ page, code: attributes })),
  );
  const files = new Set(filesOf(site));

  test('are there to be scanned', () => {
    expect(codes.length).toBeGreaterThan(100);
  });

  test('each read as the address of a page that exists', () => {
    const wrong = codes.filter(({ page }) => {
      const paths = named(page, 'path').map(({ attributes }) => attributes.d ?? '');
      const modules = paths.filter((d) => /^M\d+ \d+h\d+v1h-\d+z/.test(d));
      if (modules.length === 0) return true;
      return modules.some((path) => {
        const address = withinSite(site, page, new URL(read(path)).pathname);
        return address === undefined || !files.has(join(address, 'index.html').slice(1));
      });
    });
    expect(wrong.map(({ page }) => page.path)).toEqual([]);
  });
});

/** What the dark modules of a path say, by a reader that is not ours. */
function read(path: string): string {
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, ...sizes]) => sizes.map(Number));
  const side = Math.max(...runs.map(([x = 0, , run = 0]) => x + run)) + 4;
  const [scale, width] = [4, side * 4];
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [x = 0, y = 0, run = 0] of runs)
    for (let row = y * scale; row < (y + 1) * scale; row++)
      for (let column = x * scale; column < (x + run) * scale; column++)
        data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
  return decodeQr({ width, height: width, data });
}
