import type { Places } from '../../../src/domain/region/places.ts';

/** A small country: two regions side by side, one further away, and a postcode on a border. */
export const inventedPlaces: Places = {
  regions: new Map([
    ['middle', { id: 'middle', name: 'Midden', neighbours: ['north'], points: ['veilig-thuis-middle'] }],
    ['north', { id: 'north', name: 'Noord', neighbours: ['middle'], points: ['veilig-thuis-north'] }],
    ['south', { id: 'south', name: 'Zuid', neighbours: [], points: [] }],
  ]),
  provinces: new Map([
    ['hill-province', { id: 'hill-province', name: 'Heuvelland' }],
    ['sea-province', { id: 'sea-province', name: 'Zeeland' }],
  ]),
  municipalities: new Map(
    [
      ['gm0001', 'Appelscha', 'north', 'hill-province'],
      ['gm0002', 'Den Bosch', 'north', 'hill-province'],
      ['gm0003', 'Bergen (L.)', 'middle', 'hill-province'],
      ['gm0004', 'Bergen (NH.)', 'middle', 'sea-province'],
      ['gm0005', 'Utrecht', 'south', 'sea-province'],
      ['gm0006', 'Nuenen, Gerwen en Nederwetten', 'south', 'sea-province'],
    ].map(([id = '', name = '', region = '', province = '']) => [
      id,
      { id, name, region, province, points: [`veilig-thuis-${region}`], csgProbable: id === 'gm0006' },
    ]),
  ),
  postcodes: new Map([
    ['1000', ['gm0001']],
    ['1001', ['gm0001']],
    ['1002', ['gm0002', 'gm0003']],
    ['1003', ['gm0002', 'gm0003']],
    ['1005', ['gm0001']],
    ['9999', ['gm0006']],
  ]),
  otherNames: new Map([
    ["'s-Hertogenbosch", ['gm0002']],
    ['Bergen', ['gm0003', 'gm0004']],
    ['Uden', ['gm0001']],
    ['Spanje', ['abroad']],
    ['Heuvels', ['hill-province']],
    ['Oranjestad', ['sint-eustatius', 'abroad']],
    ['Statia', ['sint-eustatius']],
  ]),
  overseas: new Map([
    ['abroad', { id: 'abroad', name: 'Buitenland' }],
    ['bonaire', { id: 'bonaire', name: 'Bonaire' }],
    ['sint-eustatius', { id: 'sint-eustatius', name: 'Sint Eustatius' }],
    ['saba', { id: 'saba', name: 'Saba' }],
  ]),
  points: new Map(
    ['north', 'middle', 'south'].map((region) => [
      `veilig-thuis-${region}`,
      { id: `veilig-thuis-${region}`, name: `Veilig Thuis ${region}`, parent: 'veilig-thuis' },
    ]),
  ),
};
