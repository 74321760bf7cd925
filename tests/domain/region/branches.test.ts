import { describe, expect, test } from 'vitest';
import { branches } from '../../../src/domain/region/branches.ts';
import { inventedPlaces as places } from './invented-places.ts';

const ids = (place: string, away: boolean, parent = 'veilig-thuis') =>
  branches(places, place, parent, away).near.map(({ id }) => id);

describe('the branches of a national help point', () => {
  test('are those that serve the municipality', () => {
    expect(ids('gm0001', false)).toEqual(['veilig-thuis-north']);
  });

  test('are those that serve all of a region, when that was picked', () => {
    expect(ids('middle', false)).toEqual(['veilig-thuis-middle']);
  });

  test('are those of the regions next door for who does not want their own', () => {
    expect(ids('gm0001', true)).toEqual(['veilig-thuis-middle']);
    expect(ids('middle', true)).toEqual(['veilig-thuis-north']);
  });

  test.each(['hill-province', 'abroad', 'saba', 'gm9999'])('are unknown for %s', (place) => {
    expect(ids(place, false)).toEqual([]);
    expect(ids(place, true)).toEqual([]);
  });

  test('of another parent are left out', () => {
    expect(ids('gm0001', false, 'politie-zeden')).toEqual([]);
  });

  test('are probable only for a centre of which that is so, and not when it is somebody else’s', () => {
    const probable = (place: string, away: boolean) =>
      branches(places, place, 'centrum-seksueel-geweld', away).probable;
    expect([probable('gm0006', false), probable('gm0001', false), probable('gm0006', true)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
