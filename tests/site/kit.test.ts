/** The counter kit as it was built: one closed file, with the same help and the same data as the site. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { metaPolicy } from '../../scripts/headers.ts';
import type { FlowData } from '../../src/flow-data.ts';
import type { KitData } from '../../src/kit-data.ts';
import { readContent } from '../../src/read-content.ts';
import { offeredHelp } from '../../src/routes.ts';
import { elementsIn, filesOf, linksOf, pagesOf } from '../support/built-site.ts';
import { rootSite, sites } from '../support/sites.ts';

/** What the pages that offer it promise. */
const mostBytes = 500_000;
const content = readContent();

describe.each(sites)('the counter kit of the site $name', (site) => {
  const file = join(site.folder, 'balie/waarheen-balie.html');
  const html = readFileSync(file, 'utf8');
  const page = { path: '/balie/waarheen-balie.html', html, elements: elementsIn(html) };
  const policy = metaPolicy(html) ?? '';
  const ids = new Set(page.elements.flatMap(({ attributes }) => attributes.id ?? []));
  const dataNamed = <Data>(name: string) =>
    JSON.parse(
      inflateSync(
        Buffer.from(html.match(new RegExp(`id="${name}">([^<]*)<`))?.[1] ?? '', 'base64'),
      ).toString(),
    ) as Data;
  const regional = Object.keys(dataNamed<KitData>('kit-data.js').regional).map((id) => `hulp/${id}/`);

  test('is at most 500 kB', () => {
    expect(statSync(file).size).toBeLessThanOrEqual(mostBytes);
  });

  test('is one file: nothing is loaded, and the page that it was made of is gone', () => {
    const loading = page.elements.filter(
      ({ name, attributes }) =>
        name === 'link' || ['src', 'srcset', 'action', 'ping', 'style'].some((one) => one in attributes),
    );
    expect(loading).toEqual([]);
    expect(html).not.toMatch(/\bimport\(|url\((?!["']?data:image\/svg)/);
    expect(existsSync(join(site.folder, 'balie/waarheen-balie'))).toBe(false);
  });

  test('has a policy of its own that lets nothing out and names its code and style', () => {
    for (const part of [
      "default-src 'none'",
      "connect-src 'none'",
      "form-action 'none'",
      "base-uri 'none'",
      "trusted-types 'none'",
    ])
      expect(policy).toContain(part);
    expect(policy).not.toMatch(/unsafe-|'self'|https?:|\*|data:|blob:/);
    const inline = page.elements.filter(
      ({ name, attributes }) => name === 'style' || (name === 'script' && attributes.type !== 'text/plain'),
    );
    expect(inline).toHaveLength(3);
    for (const { text } of inline)
      expect(policy).toContain(createHash('sha256').update(text).digest('base64'));
  });

  test('all its links lead to a part of it, to a number, or to others who are told nothing', () => {
    const wrong = page.elements
      .filter(({ name }) => name === 'a')
      .filter(({ attributes: { href = '', rel = '' } }) => {
        if (href.startsWith('#')) return !ids.has(decodeURIComponent(href.slice(1)));
        if (/^https?:/.test(href)) return rel !== 'nofollow noreferrer noopener';
        return !/^(tel:|mailto:)/.test(href);
      })
      .map(({ attributes }) => attributes.href);
    expect(wrong).toEqual([]);
  });

  test('all links of the flow and of what can be found lead to a part of it', () => {
    const flow = dataNamed<FlowData>('flow-data.js');
    const known = new Set([...ids, ...regional]);
    const linked = [
      ...Object.keys(flow.cards).map((id) => `hulp/${id}/`),
      ...flow.firstSteps.flatMap(({ page: path }) => (path ? [path.slice(1)] : [])),
      ...content.situations.map(({ id }) => `wat-is-er-gebeurd/${id}/`),
      ...Object.values(content.doors).map(({ slug }) => `vragen/${slug}/`),
      'vragen/',
      'zoeken/',
      'nu-open/',
      'hulp/',
    ];
    expect(linked.filter((id) => !known.has(id))).toEqual([]);
    const found = JSON.stringify(dataNamed('search-data.js')).matchAll(/"\/([a-z-]+\/[^"#]*)"/g);
    expect([...found].map(([, path]) => path).filter((path) => !known.has(path ?? ''))).toEqual([]);
  });

  test('has every help point, national and regional', () => {
    expect(offeredHelp(content).filter(({ id }) => !ids.has(`hulp/${id}/`))).toEqual([]);
    expect(regional.length).toBeGreaterThan(50);
  });

  test('has the same data for the flow as the site, but for where links lead', () => {
    const here = readFileSync(join(site.folder, 'flow-data.js'), 'utf8').replace(
      /^export default |;\s*$/g,
      '',
    );
    const { root, ...onSite } = JSON.parse(here) as FlowData;
    expect(root).toBe(`${site.base}/`);
    expect(dataNamed<FlowData>('flow-data.js')).toEqual({ ...onSite, root: '#' });
  });

  test('has the exit, the emergency numbers and a neutral title', () => {
    expect(page.elements.find(({ name }) => name === 'title')?.text).toBe('Waarheen');
    expect(page.elements.some(({ attributes }) => attributes.id === 'leave')).toBe(true);
    expect(linksOf(page)).toContain('tel:112');
  });

  test('asks no field to be remembered, and can send no form', () => {
    const fields = page.elements.filter(({ name }) => ['input', 'select', 'textarea'].includes(name));
    expect(fields.filter(({ attributes }) => attributes.autocomplete !== 'off')).toEqual([]);
    expect(page.elements.filter(({ name }) => name === 'form')).toEqual([]);
  });

  test('is offered on two pages, and listed nowhere', () => {
    const offering = pagesOf(site).filter((one) =>
      linksOf(one).includes(`${site.base}/balie/waarheen-balie.html`),
    );
    expect(offering.map(({ path }) => path).sort()).toEqual(['/afdrukken/', '/professionals/overnemen/']);
    for (const map of filesOf(site).filter((one) => one.startsWith('sitemap')))
      expect(readFileSync(join(site.folder, map), 'utf8')).not.toContain('balie');
  });

  test('says of which day it is, until when it may be used, and where the newest is', () => {
    const isRoot = site === rootSite;
    expect(html).toContain(
      isRoot
        ? 'Dit is een kopie van 22 november 2026, te gebruiken tot en met 21 mei 2027. De nieuwste krijg je van wie je deze gaf.'
        : 'Dit is een kopie van 22 november 2028, te gebruiken tot en met 21 mei 2027. De nieuwste: https://voorbeeld.example/proef',
    );
    expect(html).toContain('data-keeps-until="2027-05-21"');
  });
});
