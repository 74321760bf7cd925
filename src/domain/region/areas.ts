/** Which areas a place lies in. This file ships to the browser. */
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

/** The province a region lies in as a whole; a region over a border lies in none. */
function provincesOf(places: Places, region: string): string[] {
  const found = new Set(
    [...places.municipalities.values()].filter((one) => one.region === region).map((one) => one.province),
  );
  return found.size === 1 ? [...found] : [];
}
