/** What there is for a chosen place, as a list to show. This file ships to the browser. */
import type { PlacePoint, PlaceRegion, Places } from './places.ts';

/** A point that serves the place; `probable`: we think so, the sources do not say it. */
export interface ServingPoint extends PlacePoint {
  probable: boolean;
}

export type ServedPlace =
  | {
      kind: 'municipality';
      name: string;
      region: PlaceRegion;
      points: readonly ServingPoint[];
      csgUnknown: boolean;
    }
  | { kind: 'regions'; regions: readonly PlaceRegion[] }
  | { kind: 'overseas'; id: string; name: string };

const csgParent = 'centrum-seksueel-geweld';

/** What there is for a place: points for a municipality, regions for a province or region, or another country. */
export function servedPlace(places: Places, place: string): ServedPlace {
  const municipality = places.municipalities.get(place);
  const region = municipality && places.regions.get(municipality.region);
  if (municipality && region) {
    const points = municipality.points
      .map((id) => places.points.get(id))
      .filter((point) => point !== undefined)
      .map((point) => ({ ...point, probable: point.parent === csgParent && municipality.csgProbable }));
    const csgUnknown = !points.some(({ parent }) => parent === csgParent);
    return { kind: 'municipality', name: municipality.name, region, points, csgUnknown };
  }
  const overseas = places.overseas.get(place);
  return overseas
    ? { kind: 'overseas', ...overseas }
    : { kind: 'regions', regions: regionsIn(places, place) };
}

/** The region itself, or the regions that lie in a province at least for a part, by name. */
export function regionsIn(places: Places, place: string): PlaceRegion[] {
  const ids = new Set(
    [...places.municipalities.values()]
      .filter((one) => one.region === place || one.province === place)
      .map((one) => one.region),
  );
  return [...places.regions.values()]
    .filter(({ id }) => ids.has(id))
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'));
}

/** The regions that these places lie in or hold, each once. */
export function regionsOf(places: Places, ids: readonly string[]): PlaceRegion[] {
  const all = ids.flatMap((id) => {
    const region = places.regions.get(places.municipalities.get(id)?.region ?? '');
    return region ? [region] : regionsIn(places, id);
  });
  return [...new Set(all)];
}

/** Ids of the regional points that serve any of these places, or any municipality in them. */
export function pointsServing(places: Places, ids: readonly string[]): Set<string> {
  const served = [...places.municipalities.values()].filter(({ id, region, province }) =>
    [id, region, province].some((one) => ids.includes(one)),
  );
  return new Set(served.flatMap(({ points }) => points));
}
