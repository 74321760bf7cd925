/** Help near a place that the query names: loaded beside the search data, so that names are not in it. Ships to the browser. */
import type { PackedDocument } from './data.ts';
import { namedPlace, type SentenceWords } from './named-places.ts';

/** The search's place data, as pack-local.ts makes it. */
export interface LocalData {
  /** Regional points (id, title, id of what it is a part of) and pages about regions and islands (id, title). */
  documents: readonly (readonly [string, string, string?])[];
  /** Names of places, with commas between them, per area or areas. */
  names: Readonly<Record<string, string>>;
  parts: Readonly<Record<string, string>>;
  postcodes: readonly (readonly [first: number, last: number, areas: string])[];
  /** Places in `documents` that serve an area, the areas it lies in, and 1 if the editors' words know its name. */
  areas: readonly (readonly [readonly number[], readonly string[], 0 | 1])[];
}

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

/** What there is for places, as documents and a way to find them. */
export function localOf(data: LocalData): Local {
  const parts = namesIn(data.parts);
  const place = {
    names: new Map([...parts, ...namesIn(data.names)]),
    parts: new Set(parts.keys()),
    ofPostcode: (digits: number) => {
      const run = data.postcodes.find(([first, last]) => first <= digits && digits <= last);
      return run && numbersIn(run[2]);
    },
  };
  return {
    documents: data.documents.map(([id, title, parent], index) => ({
      id,
      type: parent ? 'region-point' : 'region',
      title,
      text: '',
      url: parent ? `/hulp/${id}/` : `/in-de-buurt/${id}/`,
      meets: data.areas.flatMap(([served, [area]]) =>
        served.includes(index) && isRegion(data, area) ? `place:${area}` : [],
      ),
      standing: 0,
      ...(parent ? { parent: `help-point:${parent}` } : {}),
    })),
    find(query, words) {
      const named = namedPlace(query, place, words);
      if (!named) return undefined;
      const areas = named.areas.flatMap((area) => [data.areas[area] ?? []]);
      return {
        rest: areas.some(([, , isSaid]) => isSaid) ? query : named.rest,
        facts: [...new Set(areas.flatMap(([, facts]) => facts ?? []))].map((fact) => `place:${fact}`),
        served: new Set(
          areas.flatMap(([served]) => (served ?? []).map((at) => data.documents[at]?.[0] ?? '')),
        ),
      };
    },
  };
}

/** Whether an area is a region or an island: what has a page of its own. */
function isRegion({ documents }: LocalData, area = ''): boolean {
  return documents.some(([id, , parent]) => id === area && !parent);
}

function namesIn(perArea: Readonly<Record<string, string>>): Map<string, readonly number[]> {
  return new Map(
    Object.entries(perArea).flatMap(([areas, names]) =>
      names
        .split(',')
        .flatMap((name) => [name, name.replaceAll(' ', '')])
        .map((name): [string, readonly number[]] => [name, numbersIn(areas)]),
    ),
  );
}

function numbersIn(text: string): number[] {
  return text.split(' ').map(Number);
}
