/** Each format: what it looks like, what it carries, and that nothing meant for editors leaves the site. */
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { HelpPoint } from '../../src/domain/help-point/schema.ts';
import { openData, type PublicHelpPoint } from '../../src/domain/open-data/schema.ts';
import { atom, atomCarries } from '../../src/exports/atom.ts';
import type { Carries } from '../../src/exports/carries.ts';
import { channelsCsv, helpPointsCsv } from '../../src/exports/csv.ts';
import { hsdsCarries } from '../../src/exports/hsds.ts';
import { hsdsJson } from '../../src/exports/hsds-json.ts';
import { hsdsPackage } from '../../src/exports/hsds-tabular.ts';
import { entryJson, json } from '../../src/exports/json.ts';
import { jsonLdCarries, jsonLdText } from '../../src/exports/json-ld.ts';
import { openDataEntrySchema, openDataSchema } from '../../src/exports/json-schema.ts';
import type { PublishedData } from '../../src/exports/publish.ts';
import { vcard, vcardCarries } from '../../src/exports/vcard.ts';
import { readContent } from '../../src/read-content.ts';
import { parseCsv } from '../support/parse-csv.ts';
import { inventedPoints, publishedFrom } from './invented-points.ts';

const data = publishedFrom();
const [everything, little] = data.helpPoints as [PublicHelpPoint, PublicHelpPoint];
const real = publishedFrom(readContent()['help-points']);

const formats: Record<string, { write: (data: PublishedData) => string; carries?: Carries }> = {
  json: { write: json },
  csv: { write: (all) => helpPointsCsv(all) + channelsCsv(all) },
  hsds: { write: hsdsJson, carries: hsdsCarries },
  'hsds package': { write: (all) => [...hsdsPackage(all).values()].join('\n'), carries: hsdsCarries },
  vcard: { write: (all) => all.helpPoints.map((point) => vcard(all, point)).join(''), carries: vcardCarries },
  'json-ld': {
    write: (all) => all.helpPoints.map((point) => jsonLdText(all, point)).join(''),
    carries: jsonLdCarries,
  },
  atom: { write: atom, carries: atomCarries },
};

/** The point with one field changed in everything that field says. */
function changed(point: PublicHelpPoint, field: keyof PublicHelpPoint): PublicHelpPoint {
  const other = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(other);
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, other(inner)]));
    if (typeof value === 'boolean') return !value;
    if (typeof value === 'number') return value + 1;
    if (typeof value !== 'string') return value;
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return value.replace(/\d\d$/, '27');
    return /^(24\/7|(Mo|Sa).*)$/.test(value) ? 'Su 01:00-02:00' : `${value}x`;
  };
  if (field === 'routing') return { ...point, routing: { ...point.routing, axis: 'care' } };
  return {
    ...point,
    [field]: field === 'status' ? 'retired' : field === 'languages' ? ['en'] : other(point[field]),
  };
}

describe.each(Object.entries(formats))('%s', (_, { write, carries }) => {
  test('carries each field that it says it carries, and no other', () => {
    const before = write(data);
    const fields = Object.keys(everything) as (keyof PublicHelpPoint)[];
    for (const field of fields) {
      const after = write({ ...data, helpPoints: [changed(everything, field), little] });
      expect(after !== before, field).toBe(carries ? typeof carries[field] === 'string' : true);
    }
  });

  test('says the licence, the source and how long it keeps', () => {
    const text = write(data).replaceAll('\r\n ', '').replaceAll('\\', '');
    expect(text).toMatch(/CC-BY-4\.0|creativecommons\.org\/licenses\/by\/4\.0/);
    expect(text).toContain('Bron: Kust');
    expect(text).toContain(everything.validUntil);
  });

  test('holds nothing that was written for editors', () => {
    expect(write(data)).not.toContain('GEHEIM');
  });
});

describe('json', () => {
  test('passes the schema it was made from, and the JSON Schema made of that', () => {
    const file: unknown = JSON.parse(json(real));
    expect(openData.safeParse(file).error?.issues ?? []).toEqual([]);
    const schema = JSON.parse(openDataSchema(real.root)) as { $id: string };
    const fromPublished = z.fromJSONSchema(schema as never);
    expect(fromPublished.safeParse(file).error?.issues ?? []).toEqual([]);
    expect(fromPublished.safeParse({ ...(file as object), helpPoints: [{ id: 'kapot' }] }).success).toBe(
      false,
    );
    expect((file as { $schema: string }).$schema).toBe(schema.$id);
  });

  test('gives each entry a file that passes its own schema', () => {
    const schema = z.fromJSONSchema(JSON.parse(openDataEntrySchema(real.root)));
    for (const point of real.helpPoints)
      expect(schema.safeParse(JSON.parse(entryJson(real, point))).error?.issues ?? [], point.id).toEqual([]);
  });

  test('changes its content version when, and only when, an entry changes', () => {
    const version = (points: readonly HelpPoint[]) => publishedFrom(points).dataset.contentVersion;
    const [first, ...others] = inventedPoints as [HelpPoint, ...HelpPoint[]];
    expect(version([{ ...first, note: 'anders' }, ...others])).toBe(version(inventedPoints));
    expect(version([{ ...first, area: 'anders' }, ...others])).not.toBe(version(inventedPoints));
  });
});

describe('csv', () => {
  test('has a row per help point and a row per channel, with quotes where they must be', () => {
    const rows = parseCsv(helpPointsCsv(data));
    expect(rows.map(({ id, name, aliases }) => [id, name, aliases])).toEqual([
      ['vuurtoren', 'De Vuurtoren, "aan zee"', 'Het Licht | Toren'],
      ['klein', 'Klein', ''],
    ]);
    expect(parseCsv(channelsCsv(data)).map(({ help_point, channel }) => [help_point, channel])).toEqual(
      everything.channels.map(({ id }) => ['vuurtoren', id]),
    );
  });

  test('keeps hours that nobody confirmed apart, with their sources', () => {
    const rows = parseCsv(channelsCsv(data)).filter((row) => row.probable_opening_hours);
    expect(rows.map((row) => [row.channel, row.opening_hours, row.probable_opening_hours])).toEqual([
      ['whatsapp', '', '{"hours":"Mo 09:00-12:00","confidence":"medium","sources":["s2"]}'],
    ]);
  });

  test('never begins a field with what a spreadsheet would work out', () => {
    const fields = [...parseCsv(helpPointsCsv(real)), ...parseCsv(channelsCsv(real))].flatMap(
      Object.values<string>,
    );
    expect(fields.filter((field) => /^[=@\t]/.test(field) || /^[+-](?!\d)/.test(field))).toEqual([]);
  });
});

test('vcard leaves out what is not confirmed, and folds its lines', () => {
  const card = vcard(data, everything);
  const lines = card.replaceAll('\r\n ', '').split('\r\n');
  expect(lines.slice(0, 4)).toEqual([
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:org',
    `UID:urn:uuid:${everything.uuid}`,
  ]);
  expect(lines).toContain('FN:De Vuurtoren\\, "aan zee"');
  expect(lines.filter((line) => line.startsWith('TEL'))).toEqual([
    'TEL;VALUE=uri;TYPE=voice:tel:08001234',
    'TEL;VALUE=uri;TYPE=text:tel:061234',
  ]);
  expect(Math.max(...card.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
});

test('json-ld gives hours per weekday and cannot end its script element', () => {
  const service = JSON.parse(jsonLdText(data, everything))['@graph'][0] as {
    availableChannel: { hoursAvailable?: unknown }[];
  };
  expect(service.availableChannel).toHaveLength(5);
  expect(service.availableChannel.filter(({ hoursAvailable }) => hoursAvailable)).toHaveLength(3);
  expect(service.availableChannel[0]?.hoursAvailable).toEqual([
    expect.objectContaining({
      opens: '09:00',
      closes: '12:00',
      dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
    }),
    expect.objectContaining({ opens: '13:00', closes: '17:00' }),
  ]);
  expect(jsonLdText(data, everything)).not.toContain('<');
});

test('atom is well-formed, newest first, with ids that stay', () => {
  const feed = atom(data);
  expect([...feed.matchAll(/<title>([^<]*)/g)].slice(1).map(([, title]) => title)).toEqual([
    'Klein',
    'De Vuurtoren, &quot;aan zee&quot;',
  ]);
  expect(feed).toContain(`<id>urn:uuid:${little.uuid}</id>`);
  expect(feed).toContain('Een licht &lt;in&gt; de nacht &amp; een stoel.');
  expect(feed.match(/<updated>[^<]*/)?.[0]).toBe('<updated>2026-05-01T00:00:00Z');
  const police = {
    value: 'unknown' as const,
    confidence: 'high' as const,
    sources: [],
    checkedOn: '2026-06-02',
  };
  const trust = { checkedOn: '2026-04-01', police };
  const checkedLater = atom({ ...data, helpPoints: [{ ...little, trust }] });
  expect(checkedLater.match(/<updated>[^<]*/)?.[0]).toBe('<updated>2026-06-02T00:00:00Z');
  const open = [...feed.matchAll(/<([a-z]+)(?![^>]*\/>)[ >]/g)].map(([, tag]) => tag);
  const shut = [...feed.matchAll(/<\/([a-z]+)>/g)].map(([, tag]) => tag);
  expect(open.toSorted()).toEqual(shut.toSorted());
});
