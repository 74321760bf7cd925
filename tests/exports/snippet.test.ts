import { expect, test } from 'vitest';
import { figuresCsv } from '../../src/exports/figures-csv.ts';
import { link, snippet } from '../../src/exports/snippet.ts';
import { readContent } from '../../src/read-content.ts';
import { parseCsv } from '../support/parse-csv.ts';
import { publishedFrom } from './invented-points.ts';

const data = publishedFrom();
const content = readContent();

test('is plain HTML: names, confirmed numbers, how long it keeps and where it comes from', () => {
  expect(snippet(data, 'Licht & <zee>', data.helpPoints)).toMatchInlineSnapshot(`
    "<section lang="nl">
      <h2>Licht &amp; &lt;zee&gt;</h2>
      <ul>
        <li><a href="https://kust.example/proef/hulp/vuurtoren/" rel="noopener noreferrer" referrerpolicy="no-referrer">De Vuurtoren, &quot;aan zee&quot;</a>: Een licht &lt;in&gt; de nacht &amp; een stoel. <a href="tel:08001234">0800-1234</a> (gratis)</li>
        <li><a href="https://kust.example/proef/hulp/klein/" rel="noopener noreferrer" referrerpolicy="no-referrer">Klein</a>: Een bord.</li>
      </ul>
      <p><a href="https://kust.example/proef/" rel="noopener noreferrer" referrerpolicy="no-referrer">Bron: Kust, https://kust.example/proef/</a>. Creative Commons Naamsvermelding 4.0 Internationaal. Nagekeken op <time datetime="2026-03-01">2026-03-01</time>, te gebruiken tot en met <time datetime="2026-08-18">2026-08-18</time>.</p>
    </section>"
  `);
});

test('holds nothing that runs, loads or tells where it stands', () => {
  const all = publishedFrom(content['help-points']);
  const html = snippet(all, 'Alles', all.helpPoints);
  expect(html).not.toMatch(
    /<(script|iframe|img|link|style|object|embed|form)|\son\w+=|\sstyle=|\ssrc=|javascript:/i,
  );
  const links = html.match(/<a href="http[^>]*>/g) ?? [];
  expect(links.length).toBeGreaterThan(100);
  for (const one of links) expect(one).toContain('rel="noopener noreferrer" referrerpolicy="no-referrer"');
});

test('a link cannot end its own attribute', () => {
  expect(link('https://kust.example/"><script>', '<b>')).toBe(
    '<a href="https://kust.example/&quot;&gt;&lt;script&gt;" rel="noopener noreferrer" referrerpolicy="no-referrer">&lt;b&gt;</a>',
  );
});

test('gives every yearly figure a row with its source, licence and how long it keeps', () => {
  const rows = parseCsv(
    figuresCsv(content['yearly-figures'], {
      sources: content['fact-sources'],
      validUntil: () => '2027-01-01',
      licence: 'CC-BY-4.0',
      attribution: 'Bron: Kust',
    }),
  );
  expect(rows).toHaveLength(content['yearly-figures'].flatMap(({ figures }) => figures).length);
  for (const row of rows) {
    expect(row).toMatchObject({ valid_until: '2027-01-01', licence: 'CC-BY-4.0', attribution: 'Bron: Kust' });
    expect(row.source_name).not.toBe('');
    expect(row.source_date).not.toBe('');
  }
});
