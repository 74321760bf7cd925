/** What a host that reads `_headers` sends: the rules that fit are added up, as Cloudflare Pages and Netlify do. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { caching, headersOf } from '../../scripts/headers.ts';
import { headersFile } from '../../scripts/servers/static-host.ts';

const policy = "default-src 'none'; frame-ancestors 'none'; made-up-for-this-test";

/** The headers that a `_headers` file gives a path; a header of several rules has all their values. */
function sent(file: string, path: string): Record<string, string[]> {
  const headers: Record<string, string[]> = {};
  for (const rule of file.split('\n\n')) {
    const [pattern = '', ...lines] = rule.split('\n').filter((line) => !line.startsWith('#'));
    const fits = new RegExp(`^${pattern.replace(/\*$/, '.*').replace(/:\w+/g, '[^/]+')}$`).test(path);
    for (const line of fits ? lines : []) {
      const [, name = '', value = ''] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
      headers[name] = [...(headers[name] ?? []), value];
    }
  }
  return headers;
}

test.each(['', '/proef'])('keeps no copy of the start page and the flow, under "%s"', (base) => {
  const file = headersFile(policy, base);
  for (const path of ['/', '/vragen/', '/vragen/zelf/', '/vragen/zelf/aangeraakt/', '/en/', '/en/vragen/'])
    expect(new Set(sent(file, base + path)['Cache-Control']), path).toEqual(new Set([caching.neverKept]));
});

test('says all else that the other servers say, on every path', () => {
  const file = headersFile(policy, '');
  for (const path of ['/', '/vragen/', '/hulp/fier/', '/leave.js', '/bestaat-niet', '/_astro/a.js']) {
    const { 'Content-Security-Policy': _, 'Cache-Control': __, ...wanted } = headersOf(path);
    const headers = sent(file, path);
    for (const [name, value] of Object.entries(wanted))
      expect(headers[name], `${path} ${name}`).toEqual([value]);
    expect(headers['Content-Security-Policy']).toEqual([policy]);
  }
});

test('lets others load the open data only', () => {
  const file = headersFile(policy, '');
  expect(sent(file, '/data/help-points.json')['Cross-Origin-Resource-Policy']).toContain('cross-origin');
  expect(sent(file, '/_astro/a.js')['Cross-Origin-Resource-Policy']).toEqual(['same-origin']);
  expect(sent(file, '/_astro/a.js')['Cache-Control']).toEqual([caching.lasting]);
});

test('the shipped file is read the same way', () => {
  const file = readFileSync('deploy/_headers', 'utf8');
  expect(new Set(sent(file, '/vragen/')['Cache-Control'])).toEqual(new Set([caching.neverKept]));
  expect(sent(file, '/vragen/')['Referrer-Policy']).toEqual(['no-referrer']);
});
