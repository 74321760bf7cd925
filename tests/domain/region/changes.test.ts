import { describe, expect, test } from 'vitest';
import { changesBetween, changeText, type PlaceTable } from '../../../src/domain/region/changes.ts';

const table = (
  municipalities: Record<string, [name: string, region?: string]>,
  postcodes: Record<string, string[]>,
): PlaceTable => ({
  municipalities: new Map(
    Object.entries(municipalities).map(([id, [name, region]]) => [id, { name, region }]),
  ),
  postcodes: new Map(Object.entries(postcodes)),
});

const before = table(
  { gm0402: ['Hilversum', 'gooi'], gm1696: ['Wijdemeren', 'gooi'], gm0406: ['Huizen', 'gooi'] },
  { '1211': ['gm0402'], '1231': ['gm1696'], '1243': ['gm1696'], '1271': ['gm0406'] },
);

describe('a new table', () => {
  test('that says the same changes nothing', () => {
    expect(changesBetween(before, before)).toEqual([]);
  });

  test('with a municipality that joined another says where it went and that its region stays', () => {
    const after = table(
      { gm0402: ['Hilversum', 'gooi'], gm0406: ['Huizen', 'gooi'] },
      { '1211': ['gm0402'], '1231': ['gm0402'], '1243': ['gm0402'], '1271': ['gm0406'] },
    );
    const changes = changesBetween(before, after);
    expect(changes).toContainEqual({
      kind: 'gone',
      id: 'gm1696',
      name: 'Wijdemeren',
      now: ['gm0402'],
      sameRegion: true,
    });
    expect(changes.filter(({ kind }) => kind === 'postcode-moved')).toHaveLength(2);
  });

  test('that joins municipalities over a region border warns', () => {
    const after = table(
      { gm0402: ['Hilversum', 'utrecht'], gm0406: ['Huizen', 'gooi'] },
      { '1231': ['gm0402'] },
    );
    const texts = changesBetween(before, after).map(changeText);
    expect(texts).toContain('other region: Hilversum (gm0402) went from gooi to utrecht');
    expect(texts.find((text) => text.startsWith('gone: Wijdemeren'))).toContain('ANOTHER OR UNKNOWN');
  });

  test('with a new municipality says which postcodes it took, and from whom', () => {
    const after = table(
      { gm0402: ['Hilversum'], gm2000: ['Gooimeer'] },
      { '1211': ['gm0402'], '1231': ['gm2000'], '1243': ['gm2000'], '1271': ['gm2000'] },
    );
    expect(changesBetween(before, after)).toContainEqual({
      kind: 'new',
      id: 'gm2000',
      name: 'Gooimeer',
      before: ['gm1696', 'gm0406'],
    });
  });

  test('with another name, a new postcode and a lost one says so', () => {
    const after = table(
      { gm0402: ['Hilversum aan Zee'], gm1696: ['Wijdemeren'], gm0406: ['Huizen'] },
      { '1211': ['gm0402'], '1231': ['gm1696'], '1243': ['gm1696'], '1299': ['gm0406', 'gm0402'] },
    );
    expect(changesBetween(before, after).map(changeText)).toEqual([
      'renamed: Hilversum is now Hilversum aan Zee (gm0402)',
      'gone postcode 1271, in gm0406',
      'new postcode 1299, in gm0406, gm0402',
    ]);
  });
});
