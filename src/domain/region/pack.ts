/**
 * Places as one small module for the browser, and back. Postcodes follow each other in long runs of one
 * municipality, and municipalities share their regions, so both are told once. The unpacking half ships to the browser.
 */
import type { Municipality, PlacePoint, PlaceRegion, Places } from './places.ts';

/** What the place-data module holds. Numbers between the signs are base 36. */
export interface PackedPlaces {
  /** Id, name, indexes of neighbours. */
  regions: readonly (readonly [string, string, readonly number[]])[];
  provinces: Readonly<Record<string, string>>;
  overseas: Readonly<Record<string, string>>;
  /** National parent -> id -> name. */
  points: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What municipalities have in common: region index, province index, point indexes, 1 if the CSG is probable. */
  profiles: readonly (readonly [number, number, readonly number[], 0 | 1])[];
  /** Per profile the municipalities, as "0363Amsterdam,0384Diemen". */
  municipalities: readonly string[];
  otherNames: Readonly<Record<string, string>>;
  /** Runs "step.length.municipality" in order of postcode; step is the gap since the run before. */
  postcodes: string;
}

const radix = 36;

/** Packs places; `unpackPlaces` gives the same places back. */
export function packPlaces(places: Places): PackedPlaces {
  const regions = [...places.regions.values()];
  const regionIndex = new Map(regions.map(({ id }, index) => [id, index]));
  const provinceIds = [...places.provinces.keys()];
  const perParent = Map.groupBy(places.points.values(), ({ parent }) => parent);
  const pointIds = [...perParent.values()].flat().map(({ id }) => id);
  const perProfile = Map.groupBy(places.municipalities.values(), (one) =>
    JSON.stringify([
      regionIndex.get(one.region),
      provinceIds.indexOf(one.province),
      one.points.map((id) => pointIds.indexOf(id)),
      one.csgProbable ? 1 : 0,
    ]),
  );
  const order = [...perProfile.values()].flat().map(({ id }) => id);
  return {
    regions: regions.map(({ id, name, neighbours }) => [
      id,
      name,
      neighbours.map((other) => regionIndex.get(other) ?? -1),
    ]),
    provinces: Object.fromEntries(places.provinces),
    overseas: Object.fromEntries(places.overseas),
    points: Object.fromEntries(
      [...perParent].map(([parent, list]) => [
        parent,
        Object.fromEntries(list.map(({ id, name }) => [id, name])),
      ]),
    ),
    profiles: [...perProfile.keys()].map((key) => JSON.parse(key)),
    municipalities: [...perProfile.values()].map((list) =>
      list.map(({ id, name }) => `${id.slice(2)}${name.replaceAll(',', ';')}`).join(','),
    ),
    otherNames: Object.fromEntries(
      [...places.otherNames].map(([name, ids]) => [name, ids.map((id) => id.slice(2)).join('')]),
    ),
    postcodes: packPostcodes(places.postcodes, order),
  };
}

/** Places from the packed form. */
export function unpackPlaces(packed: PackedPlaces): Places {
  const provinceIds = Object.keys(packed.provinces);
  const points = Object.entries(packed.points).flatMap(([parent, named]) =>
    Object.entries(named).map(([id, name]): PlacePoint => ({ id, name, parent })),
  );
  const municipalities: Municipality[] = packed.profiles.flatMap(
    ([region, province, indexes, probable], index) =>
      (packed.municipalities[index] ?? '').split(',').map((entry) => ({
        id: `gm${entry.slice(0, 4)}`,
        name: entry.slice(4).replaceAll(';', ','),
        region: packed.regions[region]?.[0] ?? '',
        province: provinceIds[province] ?? '',
        points: indexes.map((point) => points[point]?.id ?? ''),
        csgProbable: probable === 1,
      })),
  );
  return {
    regions: new Map(
      packed.regions.map(([id, name, neighbours]): [string, PlaceRegion] => [
        id,
        { id, name, neighbours: neighbours.map((index) => packed.regions[index]?.[0] ?? '') },
      ]),
    ),
    provinces: new Map(Object.entries(packed.provinces)),
    overseas: new Map(Object.entries(packed.overseas)),
    points: new Map(points.map((one) => [one.id, one])),
    municipalities: new Map(municipalities.map((one) => [one.id, one])),
    otherNames: new Map(
      Object.entries(packed.otherNames).map(([name, codes]) => [
        name,
        (codes.match(/.{4}/g) ?? []).map((code) => `gm${code}`),
      ]),
    ),
    postcodes: unpackPostcodes(
      packed.postcodes,
      municipalities.map(({ id }) => id),
    ),
  };
}

function packPostcodes(postcodes: Places['postcodes'], order: readonly string[]): string {
  const runs: { from: number; length: number; where: string }[] = [];
  for (const [postcode, ids] of postcodes) {
    const where = ids.map((id) => order.indexOf(id).toString(radix)).join('-');
    const last = runs.at(-1);
    if (last && last.where === where && last.from + last.length === Number(postcode)) last.length += 1;
    else runs.push({ from: Number(postcode), length: 1, where });
  }
  return runs
    .map(({ from, length, where }, index) => {
      const before = runs[index - 1];
      const gap = from - (before ? before.from + before.length : 0);
      return `${gap ? gap.toString(radix) : ''}.${length > 1 ? length.toString(radix) : ''}.${where}`;
    })
    .join(' ');
}

function unpackPostcodes(packed: string, order: readonly string[]): Map<string, readonly string[]> {
  const postcodes = new Map<string, readonly string[]>();
  let next = 0;
  for (const run of packed.split(' ')) {
    const [gap, length, where = ''] = run.split('.');
    next += Number.parseInt(gap || '0', radix);
    const ids = where.split('-').map((index) => order[Number.parseInt(index, radix)] ?? '');
    const end = next + Number.parseInt(length || '1', radix);
    for (; next < end; next += 1) postcodes.set(String(next), ids);
  }
  return postcodes;
}
