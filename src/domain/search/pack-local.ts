/** Help near places as the search's place data, from the same places as the place field of the flow. Build time only. */
import { areasOf } from '../region/areas.ts';
import { namesOf } from '../region/find.ts';
import type { Places } from '../region/places.ts';
import { pointsServing, regionsOf } from '../region/served.ts';
import type { LocalData } from './local.ts';
import { plainName } from './named-places.ts';

/** How pages about a region or an island are called, with "{name}" in it. */
export interface LocalTitles {
  region: string;
  overseas: string;
}

const shortestPart = 6;

/** Everything the search knows about places. Municipalities that share their help are one area. */
export function packLocal(places: Places, titles: LocalTitles): LocalData {
  const page =
    (title: string) =>
    ({ id, name }: { id: string; name: string }) =>
      [id, title.replace('{name}', name)] as const;
  const documents = [
    ...[...places.points.values()].map(({ id, name, parent }) => [id, name, parent] as const),
    ...[...places.regions.values()].map(page(titles.region)),
    ...[...places.overseas.values()].map(page(titles.overseas)),
  ];
  const indexOf = new Map(documents.map(([id], index) => [id, index]));
  const areas: string[] = [];
  const areaOf = (id: string): number => {
    const regions = regionsOf(places, [id]).map((region) => region.id);
    const around = places.points.has(id)
      ? [...places.regions.keys()].filter((region) => pointsServing(places, [region]).has(id))
      : [];
    const isSaid = places.points.has(id) || places.overseas.has(id);
    const served = [id, ...regions, ...around, ...pointsServing(places, [id])].flatMap(
      (one) => indexOf.get(one) ?? [],
    );
    const facts = [id, ...around].flatMap((one) => areasOf(places, one)).filter((one) => !/^gm/.test(one));
    const area = JSON.stringify([[...new Set(served)], [...new Set(facts)], isSaid ? 1 : 0]);
    if (!areas.includes(area)) areas.push(area);
    return areas.indexOf(area);
  };
  const areasOfAll = (ids: readonly string[]) => [...new Set(ids.map(areaOf))].join(' ');

  const known = [...namesOf(places).values()].map((found): [string, string] => {
    const [first] = found;
    return [first?.typed ?? first?.name ?? '', areasOfAll(found.map(({ id }) => id))];
  });
  const spelled = known.flatMap(([name, area]): [string, string][] => [
    [plainName(name), area],
    ...(/^sint\b/i.test(name) ? [[plainName(name.replace(/^sint/i, 'st')), area] as [string, string]] : []),
  ]);
  const parts = known
    .map(([name, area]): [string, string] => [plainName(name.split(/[,-]| aan | en /)[0] ?? ''), area])
    .filter(([part]) => part.length >= shortestPart && !spelled.some(([name]) => name === part));
  const points = [...places.points.values()].map(({ id, name }): [string, string] => [
    plainName(name),
    areasOfAll([id]),
  ]);
  return {
    documents,
    names: perArea([...spelled, ...points]),
    parts: perArea(parts),
    postcodes: postcodeRuns(places, areasOfAll),
    areas: areas.map((area) => JSON.parse(area)),
  };
}

/** Names per area or areas: { "3": "almere", "4 5": "bergen" }. */
function perArea(names: readonly (readonly [string, string])[]): Record<string, string> {
  const seen = new Map(names.toReversed());
  const grouped = Map.groupBy(seen, ([, area]) => area);
  return Object.fromEntries(
    [...grouped].map(([area, group]) => [area, group.map(([name]) => name).join(',')]),
  );
}

/** Runs of postcodes of one area: [first, last, areas]. */
function postcodeRuns(
  places: Places,
  areasOfAll: (ids: readonly string[]) => string,
): [number, number, string][] {
  const runs: [number, number, string][] = [];
  for (const [postcode, ids] of places.postcodes) {
    const areas = areasOfAll(ids);
    const last = runs.at(-1);
    if (last && last[2] === areas && last[1] + 1 === Number(postcode)) last[1] += 1;
    else runs.push([Number(postcode), Number(postcode), areas]);
  }
  return runs;
}
