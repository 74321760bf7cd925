/**
 * Places as one small module for the browser, and back. Postcodes follow each other in long runs of one
 * municipality, and municipalities share what serves them, so both are told once. The unpacking half ships to the
 * browser, where code costs more than data: what compresses well is written out.
 */
import type { Municipality, NamedPlace, PlacePoint, PlaceRegion, Places } from './places.ts';

/** What municipalities have in common. */
type Shared = Omit<Municipality, 'id' | 'name'>;

/** What the place-data module holds. */
export interface PackedPlaces {
  regions: readonly PlaceRegion[];
  provinces: readonly NamedPlace[];
  overseas: readonly NamedPlace[];
  points: readonly PlacePoint[];
  /** What some municipalities share, with their names by id. */
  municipalities: readonly (readonly [Shared, Readonly<Record<string, string>>])[];
  otherNames: Readonly<Record<string, readonly string[]>>;
  /**
   * Runs of postcodes in order: how many are skipped since the run before, how many it has, and the municipalities it
   * lies in, as their places in the list.
   */
  postcodes: readonly (readonly number[])[];
}

/** Packs places; `unpackPlaces` gives the same places back. */
export function packPlaces(places: Places): PackedPlaces {
  const perProfile = Map.groupBy(places.municipalities.values(), ({ id: _, name: __, ...shared }) =>
    JSON.stringify(shared),
  );
  const municipalities = [...perProfile].map(
    ([shared, list]) =>
      [JSON.parse(shared) as Shared, Object.fromEntries(list.map(({ id, name }) => [id, name]))] as const,
  );
  return {
    regions: [...places.regions.values()],
    provinces: [...places.provinces.values()],
    overseas: [...places.overseas.values()],
    points: [...places.points.values()],
    municipalities,
    otherNames: Object.fromEntries(places.otherNames),
    postcodes: packPostcodes(
      places.postcodes,
      municipalities.flatMap(([, names]) => Object.keys(names)),
    ),
  };
}

/** Places from the packed form. */
export function unpackPlaces(packed: PackedPlaces): Places {
  const municipalities = packed.municipalities.flatMap(([shared, names]) =>
    Object.entries(names).map(([id, name]): Municipality => ({ ...shared, id, name })),
  );
  return {
    regions: byId(packed.regions),
    provinces: byId(packed.provinces),
    overseas: byId(packed.overseas),
    points: byId(packed.points),
    municipalities: byId(municipalities),
    otherNames: new Map(Object.entries(packed.otherNames)),
    postcodes: unpackPostcodes(packed.postcodes, municipalities),
  };
}

function byId<Place extends { id: string }>(list: readonly Place[]): Map<string, Place> {
  return new Map(list.map((one) => [one.id, one]));
}

function packPostcodes(postcodes: Places['postcodes'], order: readonly string[]): number[][] {
  const runs: { from: number; length: number; where: readonly string[] }[] = [];
  for (const [postcode, where] of postcodes) {
    const last = runs.at(-1);
    if (last && String(last.where) === String(where) && last.from + last.length === Number(postcode))
      last.length += 1;
    else runs.push({ from: Number(postcode), length: 1, where });
  }
  return runs.map(({ from, length, where }, index) => {
    const before = runs[index - 1];
    const skipped = from - (before ? before.from + before.length : 0);
    return [skipped, length, ...where.map((id) => order.indexOf(id))];
  });
}

function unpackPostcodes(
  runs: PackedPlaces['postcodes'],
  order: readonly Municipality[],
): Map<string, readonly string[]> {
  const postcodes = new Map<string, readonly string[]>();
  let next = 0;
  for (const [skipped = 0, length = 0, ...where] of runs) {
    const ids = where.map((index) => order[index]?.id ?? '');
    next += skipped;
    for (const end = next + length; next < end; next += 1) postcodes.set(String(next), ids);
  }
  return postcodes;
}
