/** Help near a place that the query names. Made of the place data, so that no name is in the search data twice. Ships to the browser. */
import { areasOf } from '../region/areas.ts';
import { type NamedPlaces, placeFinder, type SentenceWords } from '../region/named.ts';
import type { Places } from '../region/places.ts';
import { pointsServing, regionsOf } from '../region/served.ts';
import type { PackedDocument } from './data.ts';

/** What a search knows about places. */
export interface Local {
  documents: readonly PackedDocument[];
  /** The place that a query names, if it names one. */
  find: (query: string, words: SentenceWords) => LocalQuery | undefined;
}

export interface LocalQuery {
  /** The query without the name of the place. */
  rest: string;
  /** Facts such as "place:flevoland", for help that is only there. */
  facts: readonly string[];
  /** Ids of regional points and pages that serve it. */
  served: ReadonlySet<string>;
}

/** How pages about a region or an island are called, with "{name}" in it. */
export interface LocalTitles {
  region: string;
  overseas: string;
}

/** What there is for places, as documents and a way to find them. */
export function localOf(places: Places, titles: LocalTitles): Local {
  const finder = placeFinder(places);
  const page = (id: string, title: string): PackedDocument => ({
    ...document('region', id, title, `/in-de-buurt/${id}/`),
    meets: [`place:${id}`],
  });
  const regions = [...places.regions.values()];
  const served = new Map(regions.map(({ id }) => [id, pointsServing(places, [id])]));
  return {
    documents: [
      ...[...places.points.values()].map(({ id, name, parent }) => ({
        ...document('region-point', id, name, `/hulp/${id}/`),
        parent: `help-point:${parent}`,
        meets: regions.flatMap((region) => (served.get(region.id)?.has(id) ? `place:${region.id}` : [])),
      })),
      ...regions.map(({ id, name }) => page(id, titles.region.replace('{name}', name))),
      ...[...places.overseas].map(([id, name]) => page(id, titles.overseas.replace('{name}', name))),
    ],
    find(query, words) {
      const named = finder(query, words);
      return named && localQuery(places, named, query);
    },
  };
}

function localQuery(places: Places, { ids, rest }: NamedPlaces, query: string): LocalQuery {
  const points = ids.filter((id) => places.points.has(id));
  const around = [...places.regions.keys()].filter((region) =>
    points.some((point) => pointsServing(places, [region]).has(point)),
  );
  const regions = [...regionsOf(places, ids).map(({ id }) => id), ...around];
  const isSaid = points.length > 0 || ids.some((id) => places.overseas.has(id));
  return {
    rest: isSaid ? query : rest, // the editors' words know islands and organisations
    facts: [...new Set([...ids, ...around].flatMap((id) => areasOf(places, id)))].map(
      (area) => `place:${area}`,
    ),
    served: new Set([...ids, ...regions, ...pointsServing(places, ids)]),
  };
}

function document(type: 'region' | 'region-point', id: string, title: string, url: string): PackedDocument {
  return { id, type, title, text: '', url, fits: {}, meets: [], standing: 0, mentions: [] };
}
