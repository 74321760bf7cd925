/** The regions, municipalities and regional help points name each other by id; each name must exist. */
import { type CheckedContent, fileOf, type Surroundings } from './content.ts';
import type { Problem } from './problem.ts';

interface Named {
  file: string;
  field: string;
  id: string | undefined;
  /** What it should be the id of. */
  kind: 'help-points' | 'regions' | 'region-points' | 'provinces' | 'municipalities';
}

/** Names of regions, provinces, municipalities and regional help points that do not exist. */
export function brokenRegions(content: CheckedContent, { ids }: Surroundings): Problem[] {
  const known: Record<Named['kind'], ReadonlySet<string>> = {
    'help-points': ids['help-points'] ?? new Set(),
    regions: ids.regions ?? new Set(),
    'region-points': ids['region-points'] ?? new Set(),
    provinces: new Set(Object.keys(content.provinces)),
    municipalities: new Set(Object.keys(content.municipalities.municipalities)),
  };
  return namesIn(content)
    .filter(({ id, kind }) => id !== undefined && !known[kind].has(id))
    .map(({ file, field, id, kind }) => ({
      file,
      field,
      rule: 'a named place or help point exists',
      found: id ?? '',
      expected: `an id of ${kind}`,
      todo: 'correct the id or add what it names',
    }));
}

function namesIn(content: CheckedContent): Named[] {
  return [
    ...content['region-points'].flatMap((point): Named[] => {
      const file = fileOf('region-points', point);
      return [
        { file, field: 'parent', id: point.parent, kind: 'help-points' },
        { file, field: 'region', id: point.region, kind: 'regions' },
        { file, field: 'coordinator', id: point.coordinator, kind: 'region-points' },
      ];
    }),
    ...content.regions.flatMap((region) =>
      region.neighbours.map(
        (id, index): Named => ({
          file: fileOf('regions', region),
          field: `neighbours.${index}`,
          id,
          kind: 'regions',
        }),
      ),
    ),
    ...Object.entries(content.municipalities.municipalities).flatMap(([id, municipality]) => {
      const named = (field: string, value: string | undefined, kind: Named['kind']): Named => ({
        file: 'municipalities.yaml',
        field: `municipalities.${id}.${field}`,
        id: value,
        kind,
      });
      return [
        named('province', municipality.province, 'provinces'),
        named('region', municipality.region, 'regions'),
        named('ggd', municipality.ggd, 'region-points'),
        named('sense', municipality.sense, 'region-points'),
        named('police', municipality.police, 'region-points'),
        named('csg.point', municipality.csg?.point, 'region-points'),
      ];
    }),
    ...(['areas', 'poBoxes', 'others'] as const).flatMap((group) =>
      Object.entries(content.postcodes[group]).flatMap(([postcode, lies]) =>
        (typeof lies === 'string' ? [lies] : Object.keys(lies)).map(
          (id): Named => ({
            file: 'postcodes.yaml',
            field: `${group}.${postcode}`,
            id,
            kind: 'municipalities',
          }),
        ),
      ),
    ),
    ...Object.entries(content['old-municipalities'].names).flatMap(([name, { now }]) =>
      now.map(
        (id): Named => ({
          file: 'old-municipalities.yaml',
          field: `names.${name}`,
          id,
          kind: 'municipalities',
        }),
      ),
    ),
  ];
}
