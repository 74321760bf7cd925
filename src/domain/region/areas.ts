/** Which areas a place lies in, and how near help is. This file ships to the browser. */
import type { Places } from './places.ts';

/** The area every place in the European Netherlands lies in. */
const netherlands = 'nl';

/**
 * Which areas a place lies in, the place itself included: "gm0363" -> ["gm0363", "amsterdam-amstelland",
 * "noord-holland-province", "nl"]. The islands and abroad lie only in themselves; an unknown place lies nowhere.
 */
export function areasOf(places: Places, place: string): readonly string[] {
  const municipality = places.municipalities.get(place);
  if (municipality) return [place, municipality.region, municipality.province, netherlands];
  if (places.regions.has(place)) return [place, ...provincesOf(places, place), netherlands];
  if (places.provinces.has(place)) return [place, netherlands];
  return places.overseas.has(place) ? [place] : [];
}

/** The regions next to the one a place lies in; none for a province, the islands and abroad. */
export function neighboursOf(places: Places, place: string): readonly string[] {
  const region = places.municipalities.get(place)?.region ?? place;
  return places.regions.get(region)?.neighbours ?? [];
}

/**
 * How near help is that serves these areas: everyone in the country, the visitor's own surroundings,
 * a region next to it, or further away. "Liever niet in mijn eigen omgeving" wants the first and third.
 */
export type Nearness = 'everywhere' | 'own' | 'next-door' | 'far';

/** How near help that serves `serves` is to a place. */
export function nearness(places: Places, serves: readonly string[], place: string): Nearness {
  if (serves.includes(netherlands)) return 'everywhere';
  const own = areasOf(places, place);
  if (serves.some((area) => own.includes(area))) return 'own';
  const near = neighboursOf(places, place);
  const servesRegions = serves.flatMap((area) => [area, places.municipalities.get(area)?.region ?? area]);
  return servesRegions.some((area) => near.includes(area)) ? 'next-door' : 'far';
}

/** The province a region lies in as a whole; a region over a border lies in none. */
function provincesOf(places: Places, region: string): string[] {
  const found = new Set(
    [...places.municipalities.values()].filter((one) => one.region === region).map((one) => one.province),
  );
  return found.size === 1 ? [...found] : [];
}
