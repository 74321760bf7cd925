import { describe, expect, test } from 'vitest';
import { areasOf } from '../../../src/domain/region/areas.ts';
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
