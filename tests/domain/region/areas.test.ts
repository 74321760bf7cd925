import { describe, expect, test } from 'vitest';
import { areasOf, nearness, neighboursOf } from '../../../src/domain/region/areas.ts';
import { inventedPlaces as places } from './invented-places.ts';

describe('the areas of a place', () => {
  test.each([
    ['gm0001', ['gm0001', 'north', 'hill-province', 'nl']],
    ['north', ['north', 'hill-province', 'nl']],
    ['hill-province', ['hill-province', 'nl']],
    ['abroad', ['abroad']],
    ['saba', ['saba']],
    ['gm9999', []],
  ])('of %s are %j', (place, areas) => {
    expect(areasOf(places, place)).toEqual(areas);
  });

  test('of a region over a provincial border hold no province', () => {
    expect(areasOf(places, 'middle')).toEqual(['middle', 'nl']);
  });
});

describe('nearness', () => {
  test.each([
    [['nl'], 'gm0001', 'everywhere'],
    [['nl', 'saba'], 'saba', 'everywhere'],
    [['north'], 'gm0001', 'own'],
    [['gm0001'], 'gm0001', 'own'],
    [['middle'], 'gm0001', 'next-door'],
    [['gm0003'], 'gm0001', 'next-door'],
    [['gm0003', 'north'], 'gm0001', 'own'],
    [['south'], 'gm0001', 'far'],
    [['north'], 'saba', 'far'],
  ] as const)('of help for %j to %s is %s', (serves, place, expected) => {
    expect(nearness(places, serves, place)).toBe(expected);
  });

  test('knows the neighbours of a municipality and of a region, and none of a province', () => {
    expect(neighboursOf(places, 'gm0001')).toEqual(['middle']);
    expect(neighboursOf(places, 'north')).toEqual(['middle']);
    expect(neighboursOf(places, 'hill-province')).toEqual([]);
  });
});
