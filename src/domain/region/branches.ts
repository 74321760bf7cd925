/** The branches of a national help point around a place. This file ships to the browser. */
import type { PlacePoint, Places } from './places.ts';

export interface Branches {
  near: readonly PlacePoint[];
  /** The sources do not say that these serve the place. */
  probable: boolean;
}

/** The branches that serve a municipality or a whole region; or, `away` from it, those of the regions next to it. */
export function branches(places: Places, place: string, parent: string, away: boolean): Branches {
  const municipality = places.municipalities.get(place);
  const region = places.regions.get(municipality?.region ?? place);
  const own = (municipality ?? region)?.points ?? [];
  const nextDoor = region?.neighbours.flatMap((one) => places.regions.get(one)?.points ?? []) ?? [];
  const ids = away ? new Set(nextDoor.filter((id) => !own.includes(id))) : own;
  return {
    near: [...ids].flatMap((id) => places.points.get(id) ?? []).filter((point) => point.parent === parent),
    probable: !away && municipality?.csgProbable !== false && parent === 'centrum-seksueel-geweld',
  };
}
