/** Everything a place can be, ready to look things up in. Built from content, or unpacked in the browser. */

import type { VocabularyWords } from '../vocabulary/schema.ts';
import type {
  Municipalities,
  OldMunicipalities,
  PlaceNames,
  Postcodes,
  Provinces,
  Region,
  RegionPoint,
} from './schema.ts';

/** A place as a list of choices needs it. */
export interface NamedPlace {
  id: string;
  name: string;
}

/** One Veilig Thuis region. */
export interface PlaceRegion extends NamedPlace {
  /** Ids of the regions next to it. */
  neighbours: readonly string[];
  /** Ids of the regional help points that serve all of it. */
  points: readonly string[];
}

/** One municipality with what serves it; its id is the CBS code in lower case: "gm0363". */
export interface Municipality extends NamedPlace {
  region: string;
  province: string;
  /** Ids of the regional help points that serve this municipality. */
  points: readonly string[];
  /** The sexual assault centre is only probable: name it as such. */
  csgProbable: boolean;
}

/** A regional help point, as little as a list needs. */
export interface PlacePoint {
  id: string;
  name: string;
  /** Id of the national help point it is a part of. */
  parent: string;
}

export interface Places {
  /** By name, as are the provinces: ready to choose from. */
  regions: ReadonlyMap<string, PlaceRegion>;
  provinces: ReadonlyMap<string, NamedPlace>;
  municipalities: ReadonlyMap<string, Municipality>;
  /** Postcode -> municipalities, the most likely first. */
  postcodes: ReadonlyMap<string, readonly string[]>;
  /** Other spellings, abolished municipalities and countries -> the places they mean. */
  otherNames: ReadonlyMap<string, readonly string[]>;
  /** The islands and abroad. They lie in nothing but themselves. */
  overseas: ReadonlyMap<string, NamedPlace>;
  points: ReadonlyMap<string, PlacePoint>;
}

/** The part of the content that places are made of. */
export interface PlaceContent {
  regions: readonly Region[];
  'region-points': readonly RegionPoint[];
  provinces: Provinces;
  municipalities: Municipalities;
  'old-municipalities': OldMunicipalities;
  'place-names': PlaceNames;
  postcodes: Postcodes;
  vocabulary: VocabularyWords;
}

/** Places as the content tells them. */
export function placesFrom(content: PlaceContent): Places {
  const known = new Map(
    content['region-points'].filter((point) => point.confidence === 'high').map((point) => [point.id, point]),
  );
  const municipalities = Object.entries(content.municipalities.municipalities).map(
    ([id, { name, region, province, ggd, sense, police, csg }]): [string, Municipality] => {
      const hasCsg = csg !== undefined && csg.confidence !== 'low' && known.has(csg.point);
      const inRegion = [...known.values()]
        .filter((point) => point.region === region)
        .map((point) => point.id);
      const points = [
        ...(hasCsg ? [csg.point] : []),
        `veilig-thuis-${region}`,
        police,
        sense,
        ggd,
        ...inRegion,
      ];
      return [id, { id, name, region, province, points, csgProbable: hasCsg && csg.confidence !== 'high' }];
    },
  );
  const pointsIn = (region: string) => {
    const served = municipalities.filter(([, one]) => one.region === region).map(([, one]) => one.points);
    return (served[0] ?? []).filter((point) => served.every((points) => points.includes(point)));
  };
  return {
    regions: byName(
      content.regions.map(({ id, name, neighbours }) => ({ id, name, neighbours, points: pointsIn(id) })),
    ),
    provinces: byName(Object.entries(content.provinces).map(([id, { name }]) => ({ id, name }))),
    municipalities: new Map(municipalities),
    postcodes: postcodesFrom(content.postcodes),
    otherNames: otherNamesFrom(content),
    overseas: new Map(
      Object.entries(content.vocabulary.place ?? {}).map(([id, { label }]) => [id, { id, name: label }]),
    ),
    points: new Map([...known.values()].map(({ id, name, parent }) => [id, { id, name, parent }])),
  };
}

function byName<Place extends NamedPlace>(list: readonly Place[]): Map<string, Place> {
  return new Map(list.toSorted((a, b) => a.name.localeCompare(b.name, 'nl')).map((one) => [one.id, one]));
}

function postcodesFrom({ areas, poBoxes, others }: Postcodes): Map<string, string[]> {
  const all = Object.entries({ ...areas, ...poBoxes, ...others });
  return new Map(
    all
      .map(([postcode, lies]): [string, string[]] => [
        postcode,
        typeof lies === 'string' ? [lies] : Object.keys(lies),
      ])
      .sort(([a], [b]) => Number(a) - Number(b)),
  );
}

function otherNamesFrom(content: PlaceContent): Map<string, readonly string[]> {
  const spellings = Object.entries(content.municipalities.municipalities).flatMap(([id, { otherNames }]) =>
    otherNames.map((name): [string, string[]] => [name, [id]]),
  );
  const old = Object.entries(content['old-municipalities'].names);
  return new Map([
    ...spellings,
    ...old.map(([name, { now }]): [string, string[]] => [name, now]),
    ...Object.entries(content['place-names']),
  ]);
}
