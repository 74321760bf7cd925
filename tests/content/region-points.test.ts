/** What the region pages say, held against the research: who is named, who is not, and how surely. */
import { describe, expect, test } from 'vitest';
import { onlyIn, reachOf } from '../../src/domain/region/national.ts';
import { helpInRegion, regionPoints, withoutKnownCsg } from '../../src/domain/region/points.ts';
import { shortName } from '../../src/domain/region/tile-map.ts';
import { readContent } from '../../src/read-content.ts';

const content = readContent();
const inRegion = (region: string, kind: string) =>
  helpInRegion(content, region).filter(({ help }) => help.kind === kind);

test('every region has one Veilig Thuis for all of it, at least one GGD, Sense and police unit', () => {
  for (const { id } of content.regions) {
    expect(
      inRegion(id, 'veilig-thuis').map(({ help, only }) => [help.id, only]),
      id,
    ).toEqual([[`veilig-thuis-${id}`, []]]);
    for (const kind of ['ggd', 'sense', 'police'])
      expect(inRegion(id, kind).length, `${id} ${kind}`).toBeGreaterThan(0);
  }
});

describe('a Centrum Seksueel Geweld', () => {
  test.each(['twente', 'zeeland', 'west-brabant', 'midden-brabant', 'amsterdam-amstelland'])(
    'is named as sure in %s',
    (region) => {
      expect(inRegion(region, 'csg').map(({ probable }) => probable)).toEqual([false]);
      expect(withoutKnownCsg(content, region)).toEqual([]);
    },
  );

  test.each([
    'noord-holland-noord',
    'gelderland-midden',
    'zaanstreek-waterland',
    'gooi-en-vechtstreek',
    'zuid-holland-zuid',
    'kennemerland',
  ])('is not named in %s, where it is unknown or doubtful', (region) => {
    expect(inRegion(region, 'csg')).toEqual([]);
  });

  test('is named only for the eight municipalities of the Achterhoek in Noord- en Oost-Gelderland', () => {
    const [found, ...more] = inRegion('noord-en-oost-gelderland', 'csg');
    expect(more).toEqual([]);
    expect([found?.help.id, found?.only.length, found?.probable]).toEqual(['csg-twente-achterhoek', 8, true]);
    expect(withoutKnownCsg(content, 'noord-en-oost-gelderland')).toHaveLength(14);
  });
});

describe('a point that serves a part of a region', () => {
  test('names the municipalities: the police of Oost-Brabant serves Heusden', () => {
    const unit = inRegion('midden-brabant', 'police').find(({ help }) => help.id === 'politie-oost-brabant');
    expect(unit?.only).toEqual(['Heusden']);
  });

  test('names Mook en Middelaar for the police of Limburg', () => {
    const unit = inRegion('gelderland-zuid', 'police').find(({ help }) => help.id === 'politie-limburg');
    expect(unit?.only).toEqual(['Mook en Middelaar']);
  });
});

test('Filomena stands only where it is confirmed', () => {
  const where = content.regions.filter(({ id }) => inRegion(id, 'filomena').length > 0).map(({ id }) => id);
  expect(where).toEqual(['amsterdam-amstelland', 'rotterdam-rijnmond']);
});

test('no point shows a website or location that is less than sure', () => {
  for (const shown of regionPoints(content)) {
    const point = content['region-points'].find(({ id }) => id === shown.id);
    expect(point?.confidence, shown.id).toBe('high');
    if (shown.website) expect(point?.website?.confidence, shown.id).toBe('high');
    for (const { confidence } of shown.locations) expect(confidence, shown.id).toBe('high');
  }
});

test('no two regions share a short name on the map', () => {
  expect(new Set(content.regions.map(({ name }) => shortName(name))).size).toBe(25);
});

test('a municipality names points of the right kind', () => {
  const kindOf = new Map(content['region-points'].map(({ id, kind }) => [id, kind]));
  for (const [id, { ggd, sense, police, csg }] of Object.entries(content.municipalities.municipalities))
    expect(
      [ggd, sense, police, csg?.point ?? 'none'].map((point) => kindOf.get(point)),
      id,
    ).toEqual(['ggd', 'sense', 'police', csg ? 'csg' : undefined]);
});

test.each(['bonaire', 'sint-eustatius', 'saba'])(
  '%s has its own numbers, the emergency number first',
  (place) => {
    const own = onlyIn(content['help-points'], [place], content.strip.alwaysThere[place]);
    expect(own[0]?.id).toBe('noodnummer-caribisch-nederland');
    expect(own.map(({ id }) => id)).toContain(`slachtofferhulp-${place}`);
    expect(own.filter(({ id }) => id.startsWith('slachtofferhulp-'))).toHaveLength(1);
    for (const point of own)
      expect(reachOf(point).phone?.dial ?? '', point.id).not.toMatch(/^(0[89]00|11[23]$)/);
  },
);

test.each(['abroad', 'bonaire', 'sint-eustatius', 'saba'])(
  'no first step of %s names a line that is not for there without saying so',
  (place) => {
    const steps = content['first-steps'].filter(({ id }) => /-(abroad|islands|overseas)$/.test(id));
    for (const { id, phone } of steps) {
      if (!phone) continue;
      const point = content['help-points'].find((one) => one.id === phone.helpPoint);
      const serves = point?.routing.limits.place ?? ['nl'];
      const meant = id.endsWith('-abroad') ? place === 'abroad' : place !== 'abroad';
      if (meant) expect(serves, id).toContain(place);
    }
  },
);
