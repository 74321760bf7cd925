/** Regional help points as search documents, and the names of places as concepts. Build time only. */
import type { PlaceContent } from '../region/places.ts';
import { regionPoints } from '../region/points.ts';
import type { SearchDocument } from './document.ts';
import type { Concept } from './schema.ts';

/** One document per regional point; found when its place or its name is asked for. */
export function regionPointDocuments(content: PlaceContent): SearchDocument[] {
  return regionPoints(content).map((point) => {
    const places = point.regions.map((region) => `place:${region}`);
    return {
      id: point.id,
      type: 'region-point',
      title: point.name,
      text: '',
      url: `/hulp/${point.id}/`,
      fits: Object.fromEntries(places.map((place) => [place, 5])),
      onlyWith: places,
      meets: places,
      standing: 0,
    };
  });
}

/** Names that are also everyday words count only after "gemeente" or "regio"; short ones also after "in" and so on. */
const everyday = new Set([
  'best',
  'buren',
  'bergen',
  'beek',
  'stein',
  'elst',
  'laren',
  'putten',
  'loon',
  'hulst',
  'borne',
  'meer',
  'dalen',
  'huizen',
  'noord',
  'cuijk',
  'land',
  'leudal',
  'rucphen',
  'utrechtse',
  'weert',
]);
const before = ['in', 'uit', 'bij', 'regio', 'gemeente'];

/** A concept per region: the name of a municipality means that region. Old names are left to the place field. */
export function placeConcepts(content: PlaceContent): Record<string, Concept> {
  const names = new Map<string, string[]>(content.regions.map(({ id, name }) => [id, [name]]));
  for (const { name, region } of Object.values(content.municipalities.municipalities))
    names.get(region)?.push(name);
  return Object.fromEntries(
    [...names].map(([region, all]) => [
      `place-${region}`,
      {
        words: [...new Set(all.flatMap(spoken))],
        weight: 0.6,
        facts: { place: [region] },
      },
    ]),
  );
}

function spoken(name: string): string[] {
  const plain = name.toLowerCase();
  if (everyday.has(plain)) return [`gemeente ${name}`, `regio ${name}`];
  return plain.length < 5 ? before.map((word) => `${word} ${name}`) : [name];
}
