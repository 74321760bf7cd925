import { describe, expect, test } from 'vitest';
import { packPlaces, unpackPlaces } from '../../../src/domain/region/pack.ts';
import { inventedPlaces } from './invented-places.ts';

describe('packed places', () => {
  test('give the same places back', () => {
    expect(unpackPlaces(packPlaces(inventedPlaces))).toEqual(inventedPlaces);
  });

  test('survive being written as JSON', () => {
    const written = JSON.parse(JSON.stringify(packPlaces(inventedPlaces)));
    expect(unpackPlaces(written)).toEqual(inventedPlaces);
  });

  test('keep the order of the municipalities of a border postcode', () => {
    const postcodes = new Map([['1002', ['gm0003', 'gm0002']]]);
    const packed = packPlaces({ ...inventedPlaces, postcodes });
    expect(unpackPlaces(packed).postcodes.get('1002')).toEqual(['gm0003', 'gm0002']);
  });

  test('tell a run of postcodes in one municipality once', () => {
    expect(packPlaces(inventedPlaces).postcodes).toHaveLength(4);
  });
});
