/** The totals of the research (docs/regions.md, "Totals"), held against the content. */
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { areasOf } from '../../src/domain/region/areas.ts';
import { packPlaces, unpackPlaces } from '../../src/domain/region/pack.ts';
import { placesFrom } from '../../src/domain/region/places.ts';
import { readContent } from '../../src/read-content.ts';

const content = readContent();
const places = placesFrom(content);
const municipalities = Object.entries(content.municipalities.municipalities);
const count = (values: Iterable<string>) => {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
};

describe('municipalities', () => {
  test('are 342, each with its own name', () => {
    expect(municipalities).toHaveLength(342);
    expect(new Set(municipalities.map(([, { name }]) => name)).size).toBe(342);
  });

  test('lie in the provinces in the known numbers', () => {
    expect(count(municipalities.map(([, { province }]) => province))).toEqual({
      'groningen-province': 10,
      'friesland-province': 18,
      'drenthe-province': 12,
      'overijssel-province': 25,
      'flevoland-province': 6,
      'gelderland-province': 51,
      'utrecht-province': 26,
      'noord-holland-province': 44,
      'zuid-holland-province': 50,
      'zeeland-province': 13,
      'noord-brabant-province': 56,
      'limburg-province': 31,
    });
    expect(Object.keys(content.provinces)).toHaveLength(12);
  });

  test('lie in the Veilig Thuis regions in the known numbers', () => {
    expect(count(municipalities.map(([, { region }]) => region))).toEqual({
      'amsterdam-amstelland': 6,
      drenthe: 12,
      flevoland: 6,
      friesland: 18,
      'gelderland-midden': 15,
      'gelderland-zuid': 15,
      'gooi-en-vechtstreek': 6,
      groningen: 10,
      haaglanden: 9,
      'hollands-midden': 18,
      ijsselland: 11,
      kennemerland: 8,
      'midden-brabant': 11,
      'noord-en-midden-limburg': 14,
      'noord-en-oost-gelderland': 22,
      'noord-holland-noord': 17,
      'oost-brabant': 31,
      'rotterdam-rijnmond': 13,
      twente: 14,
      utrecht: 26,
      'west-brabant': 14,
      'zaanstreek-waterland': 7,
      zeeland: 13,
      'zuid-holland-zuid': 10,
      'zuid-limburg': 16,
    });
  });

  test('have exactly one GGD of 25, one of the 8 Sense regions and one of the 10 police units', () => {
    expect(Object.keys(count(municipalities.map(([, { ggd }]) => ggd)))).toHaveLength(25);
    expect(count(municipalities.map(([, { sense }]) => sense))).toEqual({
      'sense-noord': 40,
      'sense-noord-holland-en-flevoland': 50,
      'sense-utrecht': 26,
      'sense-oost': 76,
      'sense-noordelijk-zuid-holland': 9,
      'sense-zuidelijk-zuid-holland': 41,
      'sense-zeeland-en-noord-brabant': 69,
      'sense-limburg': 31,
    });
    expect(count(municipalities.map(([, { police }]) => police))).toEqual({
      'politie-noord-nederland': 40,
      'politie-oost-nederland': 76,
      'politie-midden-nederland': 38,
      'politie-noord-holland': 32,
      'politie-amsterdam': 6,
      'politie-den-haag': 27,
      'politie-rotterdam': 23,
      'politie-zeeland-west-brabant': 37,
      'politie-oost-brabant': 32,
      'politie-limburg': 31,
    });
  });

  test('know how sure their Centrum Seksueel Geweld is', () => {
    expect(count(municipalities.map(([, { csg }]) => csg?.confidence ?? 'unknown'))).toEqual({
      high: 58,
      medium: 207,
      low: 18,
      unknown: 59,
    });
  });

  test('name only regions, provinces and points that exist', () => {
    const points = new Set(content['region-points'].map(({ id }) => id));
    const regions = new Set(content.regions.map(({ id }) => id));
    for (const [id, one] of municipalities) {
      expect(regions, id).toContain(one.region);
      expect(Object.keys(content.provinces), id).toContain(one.province);
      for (const point of [one.ggd, one.sense, one.police, `veilig-thuis-${one.region}`, one.csg?.point])
        if (point) expect(points, id).toContain(point);
    }
  });

  test('that were abolished lead to one that exists', () => {
    for (const [name, { now }] of Object.entries(content['old-municipalities'].names))
      for (const id of now) expect(places.municipalities.has(id), name).toBe(true);
  });
});

describe('old names', () => {
  const { names, sources } = content['old-municipalities'];

  test('are 298, of which 170 stand in two public lists or more and 113 in one', () => {
    const inLists = Object.values(names).map((one) => Math.min(one.sources.length, 2));
    expect(count(inLists.map(String))).toEqual({ 0: 15, 1: 113, 2: 170 });
  });

  test('are as sure as their sources: two lists make a name high, fewer medium', () => {
    for (const [name, one] of Object.entries(names)) {
      for (const source of one.sources) expect(Object.keys(sources), name).toContain(source);
      expect(one.confidence, name).toBe(one.sources.length > 1 ? 'high' : 'medium');
    }
  });

  test('never take the name of a region, province or place overseas from it', () => {
    const taken = new Set(
      [places.regions, places.provinces, places.overseas].flatMap((group) =>
        [...group.values()].map(({ name }) => name),
      ),
    );
    expect(Object.keys(names).filter((name) => taken.has(name))).toEqual([]);
  });
});

describe('postcodes', () => {
  const { areas, poBoxes, others } = content.postcodes;
  const all = { ...areas, ...poBoxes, ...others };
  const rows = Object.values(all).map((lies) => (typeof lies === 'string' ? { [lies]: 1 } : lies));

  test('are 4,735, in 5,031 rows, of three kinds', () => {
    expect(places.postcodes.size).toBe(4735);
    expect([areas, poBoxes, others].map((table) => Object.keys(table).length)).toEqual([4067, 622, 46]);
    expect(rows.reduce((sum, row) => sum + Object.keys(row).length, 0)).toBe(5031);
  });

  test('all resolve to municipalities that exist, whose shares make one', () => {
    for (const [postcode, ids] of places.postcodes) {
      expect(ids.length, postcode).toBeGreaterThan(0);
      for (const id of ids) expect(places.municipalities.has(id), postcode).toBe(true);
    }
    for (const row of rows) expect(Object.values(row).reduce((a, b) => a + b)).toBeCloseTo(1, 2);
  });

  test('lie in several municipalities 284 times, in several Veilig Thuis regions 36 times', () => {
    const onBorder = [...places.postcodes.values()].filter((ids) => ids.length > 1);
    expect(onBorder).toHaveLength(284);
    const regionsOf = (ids: readonly string[]) =>
      new Set(ids.map((id) => places.municipalities.get(id)?.region));
    expect(onBorder.filter((ids) => regionsOf(ids).size > 1)).toHaveLength(36);
  });

  test('give every municipality a first choice somewhere', () => {
    const first = new Set([...places.postcodes.values()].map(([id]) => id));
    expect(first.size).toBe(342);
  });
});

describe('regional help points', () => {
  const ofKind = (kind: string) => content['region-points'].filter((point) => point.kind === kind);

  test('are 25 Veilig Thuis, 15 CSG, 25 GGD, 8 Sense, 10 police units and 4 Filomena', () => {
    expect(count(content['region-points'].map(({ kind }) => kind))).toEqual({
      'veilig-thuis': 25,
      csg: 15,
      ggd: 25,
      sense: 8,
      police: 10,
      filomena: 4,
    });
  });

  test('inherit from a national help point that exists and share no id with one', () => {
    const national = new Set(content['help-points'].map(({ id }) => id));
    for (const point of content['region-points']) {
      expect(national, point.id).toContain(point.parent);
      expect(national, point.id).not.toContain(point.id);
    }
  });

  test('never retype a national number', () => {
    for (const point of content['region-points'])
      expect(JSON.stringify({ ...point, note: '' }), point.id).not.toMatch(/0800-?\d|0900-?\d/);
  });

  test('show a location only where it is sure: Amsterdam, Rotterdam and Maastricht', () => {
    const shown = [...ofKind('csg'), ...ofKind('filomena')]
      .filter((point) => point.confidence === 'high')
      .flatMap((point) => point.locations.filter((location) => location.confidence === 'high'))
      .map(({ place }) => place);
    expect(shown.sort()).toEqual([
      'Amsterdam (West)',
      'Amsterdam-West',
      'Maastricht',
      'Rotterdam',
      'Rotterdam (Little C, Coolhaven)',
    ]);
  });
});

describe('the map of regions', () => {
  test('gives each of the 25 regions its own tile', () => {
    const tiles = content.regions.map(({ tile }) => `${tile.row}/${tile.column}`);
    expect(tiles).toHaveLength(25);
    expect(new Set(tiles).size).toBe(25);
  });

  test('has neighbours that know each other', () => {
    for (const { id, neighbours } of content.regions)
      for (const other of neighbours)
        expect(content.regions.find((one) => one.id === other)?.neighbours, `${id} - ${other}`).toContain(id);
  });
});

describe('the place data for the browser', () => {
  test('is at most 20 KB brotli', () => {
    const module = `export default ${JSON.stringify(packPlaces(places))}`;
    expect(brotliCompressSync(module).length).toBeLessThanOrEqual(20_000);
  });

  test('resolves every postcode as the content does', () => {
    expect([...unpackPlaces(packPlaces(places)).postcodes]).toEqual([...places.postcodes]);
  });

  test('knows every area that a help point is limited to', () => {
    const known = new Set([
      'nl',
      'abroad',
      ...[...places.municipalities.keys(), 'bonaire', 'sint-eustatius', 'saba'].flatMap((id) =>
        areasOf(places, id),
      ),
    ]);
    for (const { id, routing } of content['help-points'])
      for (const area of routing.limits.place ?? []) expect(known, id).toContain(area);
  });
});
