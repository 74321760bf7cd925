/** Whether places, regions and regional help points name only what exists, and everyone is served. */
import type { HelpPoint } from '../help-point/schema.ts';
import { areasOf } from '../region/areas.ts';
import { type PlaceContent, placesFrom } from '../region/places.ts';
import type { Problem } from './problem.ts';

/** Every name in the places that leads nowhere, and every region without its Veilig Thuis. */
export function checkPlaces(content: PlaceContent & { 'help-points': readonly HelpPoint[] }): Problem[] {
  const places = placesFrom(content);
  const national = new Set(content['help-points'].map(({ id }) => id));
  const points = new Map(content['region-points'].map((point) => [point.id, point]));
  const regions = new Set(content.regions.map(({ id }) => id));
  const areas = new Set(
    [...places.municipalities.keys(), ...places.overseas.keys()].flatMap((id) => areasOf(places, id)),
  );
  const problems: Problem[] = [];
  const expect = (exists: boolean, file: string, field: string, found: string, expected: string) => {
    if (!exists)
      problems.push({
        file,
        field,
        rule: 'names only what exists',
        found,
        expected,
        todo: 'correct the name',
      });
  };

  for (const [id, one] of Object.entries(content.municipalities.municipalities)) {
    const at = `municipalities.${id}`;
    expect(
      one.province in content.provinces,
      'municipalities.yaml',
      `${at}.province`,
      one.province,
      'a province',
    );
    expect(regions.has(one.region), 'municipalities.yaml', `${at}.region`, one.region, 'a region');
    for (const kind of ['ggd', 'sense', 'police'] as const)
      expect(
        points.get(one[kind])?.kind === kind,
        'municipalities.yaml',
        `${at}.${kind}`,
        one[kind],
        `a ${kind} point`,
      );
    if (one.csg)
      expect(
        points.get(one.csg.point)?.kind === 'csg',
        'municipalities.yaml',
        `${at}.csg`,
        one.csg.point,
        'a csg point',
      );
  }
  for (const [postcode, ids] of places.postcodes)
    for (const id of ids)
      expect(places.municipalities.has(id), 'postcodes.yaml', postcode, id, 'a municipality');
  for (const [name, ids] of Object.entries(content['old-municipalities']))
    for (const id of ids)
      expect(places.municipalities.has(id), 'old-municipalities.yaml', name, id, 'a municipality');
  for (const { id, neighbours } of content.regions) {
    const file = `regions/${id}.yaml`;
    expect(
      points.has(`veilig-thuis-${id}`),
      file,
      '',
      'no Veilig Thuis',
      `region-points/veilig-thuis-${id}.yaml`,
    );
    for (const other of neighbours) expect(regions.has(other), file, 'neighbours', other, 'a region');
  }
  for (const { id, parent, region, coordinator } of content['region-points']) {
    const file = `region-points/${id}.yaml`;
    expect(national.has(parent), file, 'parent', parent, 'a help point');
    expect(!national.has(id), file, '', id, 'a file name no help point has');
    if (region) expect(regions.has(region), file, 'region', region, 'a region');
    if (coordinator) expect(points.has(coordinator), file, 'coordinator', coordinator, 'a regional point');
  }
  for (const { id, routing } of content['help-points'])
    for (const area of routing.limits.place ?? [])
      expect(
        areas.has(area),
        `help-points/${id}.yaml`,
        'routing.limits.place',
        area,
        'an area that places lie in',
      );
  return problems;
}
