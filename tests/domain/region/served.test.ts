import { describe, expect, test } from 'vitest';
import { regionsIn, servedPlace } from '../../../src/domain/region/served.ts';
import { inventedPlaces } from './invented-places.ts';

const places = {
  ...inventedPlaces,
  points: new Map([
    ...inventedPlaces.points,
    ['csg-south', { id: 'csg-south', name: 'CSG Zuid', parent: 'centrum-seksueel-geweld' }],
  ]),
  municipalities: new Map(inventedPlaces.municipalities).set('gm0006', {
    id: 'gm0006',
    name: 'Nuenen',
    region: 'south',
    province: 'sea-province',
    points: ['veilig-thuis-south', 'csg-south', 'gone'],
    csgProbable: true,
  }),
};

describe('what there is for', () => {
  test('a municipality: its points, with a centre that is only probable marked', () => {
    expect(servedPlace(places, 'gm0006')).toMatchObject({
      kind: 'municipality',
      name: 'Nuenen',
      region: { id: 'south' },
      points: [
        { id: 'veilig-thuis-south', probable: false },
        { id: 'csg-south', probable: true },
      ],
      csgUnknown: false,
    });
  });

  test('a municipality without a known centre says so', () => {
    expect(servedPlace(places, 'gm0001')).toMatchObject({ kind: 'municipality', csgUnknown: true });
  });

  test('a province: the regions that lie in it, also for a part', () => {
    expect(servedPlace(places, 'hill-province')).toMatchObject({
      kind: 'regions',
      regions: [{ id: 'middle' }, { id: 'north' }],
    });
  });

  test('a region: itself', () => {
    expect(regionsIn(places, 'south').map(({ id }) => id)).toEqual(['south']);
  });

  test('an island: its own page', () => {
    expect(servedPlace(places, 'saba')).toEqual({ kind: 'overseas', id: 'saba', name: 'Saba' });
  });
});
