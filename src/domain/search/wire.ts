/**
 * The search data as it travels to the browser: the same data, field by field, with numbers for names, so that it
 * compresses well. `fromWire(toWire(data))` searches exactly as `data` does. Ships to the browser.
 */
import type { PackedConcept, PackedDocument, PackedIntent, PackedOutcome, SearchData } from './data.ts';
import { type DocumentType, documentKey } from './document.ts';
import { fromWireLearned, toWireLearned, type WireLearned } from './wire-learned.ts';

/** Types in the order of their numbers, with where their pages are. */
const types: readonly (readonly [DocumentType, string])[] = [
  ['help-point', '/hulp/'],
  ['situation', '/wat-is-er-gebeurd/'],
  ['guide', '/'],
  ['first-step', ''],
  ['question', ''],
  ['term', '/woordenlijst/#'],
];
const sides = ['victim', 'own'] as const;

/** An outcome: leads (places of documents), facts (places of names), raised step, weight; the end left off. */
type WireOutcome = readonly [string?, string?, string?, number?];

export interface WireSearch {
  /** Facts and wishes: "what:rape". Lists name them by their place. */
  names: string;
  ids: string;
  types: readonly number[];
  titles: string;
  texts: string;
  /** Only addresses that do not follow from type and id. */
  urls: Readonly<Record<number, string>>;
  also: Readonly<Record<number, string>>;
  only: readonly number[];
  meets: readonly string[];
  refuses: readonly string[];
  onlyWith: readonly string[];
  never: readonly string[];
  weeks: Readonly<Record<number, PackedDocument['weeks']>>;
  standing: readonly number[];
  concepts: readonly string[];
  conceptOutcomes: readonly WireOutcome[];
  intents: readonly (readonly [string, string])[];
  intentOutcomes: readonly WireOutcome[];
  stopWords: string;
  misspellings: SearchData['misspellings'];
  learned: WireLearned;
}

/** Data as it travels. */
export function toWire(data: SearchData): WireSearch {
  const { documents, concepts, intents } = data;
  const names = namesIn(data);
  const name = (one: string) => names.indexOf(one);
  const places = new Map(documents.map((document, place) => [documentKey(document), place]));
  const list = (all: readonly string[] | undefined) => letters((all ?? []).map(name));
  const numbered = pattern(new Map(concepts.map(({ id }, place) => [id, place.toString(36)])));
  const outcome = (one: PackedOutcome): WireOutcome =>
    trimmed([
      letters((one.leads ?? []).map((lead) => places.get(lead) ?? 0)),
      list(one.facts),
      one.raises ?? '',
      one.weight ?? 0,
    ]);
  return {
    names: names.join('\n'),
    ids: documents.map(({ id }) => id).join('\n'),
    types: documents.map(({ type }) => types.findIndex(([one]) => one === type)),
    titles: documents.map(({ title }) => title).join('\n'),
    texts: documents.map(({ text }) => text).join('\n'),
    urls: sparse(documents, (one) => (one.url === usualUrl(one) ? undefined : one.url)),
    also: sparse(documents, (one) => one.names),
    only: documents.map(({ only }) => (only ? sides.indexOf(only) + 1 : 0)),
    meets: documents.map(({ meets }) => list(meets)),
    refuses: documents.map(({ refuses }) => list(refuses)),
    onlyWith: documents.map(({ onlyWith }) => list(onlyWith)),
    never: documents.map(({ never }) => list(never)),
    weeks: sparse(documents, (one) => one.weeks),
    standing: documents.map(({ standing }) => standing),
    concepts: concepts.map(({ words }) => words),
    conceptOutcomes: concepts.map(outcome),
    intents: intents.map(({ when, unless = [] }) => [numbered(when.join('\n')), numbered(unless.join('\n'))]),
    intentOutcomes: intents.map(outcome),
    stopWords: data.stopWords,
    misspellings: data.misspellings,
    learned: toWireLearned(
      { ...data.learned, entries: numbered(data.learned.entries) },
      { ...data, concepts: concepts.map((one, place) => ({ ...one, id: place.toString(36) })) },
    ),
  };
}

/** Data as the search reads it. */
export function fromWire(wire: WireSearch): SearchData {
  const names = wire.names.split('\n');
  const ids = wire.ids.split('\n');
  const titles = wire.titles.split('\n');
  const texts = wire.texts.split('\n');
  const list = (text = '') => numbers(text).map((place) => names[place] ?? '');
  const documents = ids.map((id, place): PackedDocument => {
    const type = types[wire.types[place] ?? 0]?.[0] ?? 'help-point';
    const only = sides[(wire.only[place] ?? 0) - 1];
    const also = wire.also[place];
    const weeks = wire.weeks[place];
    const refuses = list(wire.refuses[place]);
    const meets = list(wire.meets[place]);
    const onlyWith = list(wire.onlyWith[place]);
    const never = list(wire.never[place]);
    return {
      id,
      type,
      title: titles[place] ?? '',
      text: texts[place] ?? '',
      url: wire.urls[place] ?? usualUrl({ id, type }),
      ...(also ? { names: also } : {}),
      ...(only === 'victim' || only === 'own' ? { only } : {}),
      meets,
      ...(refuses.length > 0 ? { refuses } : {}),
      ...(onlyWith.length > 0 ? { onlyWith } : {}),
      ...(never.length > 0 ? { never } : {}),
      ...(weeks ? { weeks } : {}),
      standing: wire.standing[place] ?? 0,
    };
  });
  const outcome = ([leads = '', facts = '', raises, weight]: WireOutcome): PackedOutcome => {
    return {
      leads: numbers(leads).flatMap((place) => {
        const document = documents[place];
        return document ? documentKey(document) : [];
      }),
      facts: list(facts),
      ...(raises ? { raises } : {}),
      ...(weight ? { weight } : {}),
    };
  };
  const concepts = wire.concepts.map(
    (words, place): PackedConcept => ({
      id: place.toString(36),
      words,
      ...outcome(wire.conceptOutcomes[place] ?? []),
    }),
  );
  return {
    documents,
    concepts,
    intents: wire.intents.map(
      ([when, unless], place): PackedIntent => ({
        id: String(place),
        when: when.split('\n'),
        ...(unless ? { unless: unless.split('\n') } : {}),
        ...outcome(wire.intentOutcomes[place] ?? []),
      }),
    ),
    stopWords: wire.stopWords,
    misspellings: wire.misspellings,
    learned: fromWireLearned(wire.learned, { documents, concepts, stopWords: wire.stopWords }),
  };
}

function usualUrl({ id, type }: Pick<PackedDocument, 'id' | 'type'>): string {
  const folder = types.find(([one]) => one === type)?.[1];
  if (!folder) return '/vragen/';
  return folder.endsWith('#') ? folder + id : `${folder}${id.replace(/^naasten-/, 'naasten/')}/`;
}

/** The most used names first, so that they take one letter. */
function namesIn({ documents, concepts, intents }: SearchData): string[] {
  const used = new Map<string, number>();
  const all = [
    ...documents.flatMap(({ meets, refuses = [], onlyWith = [], never = [] }) => [
      ...meets,
      ...refuses,
      ...onlyWith,
      ...never,
    ]),
    ...[...concepts, ...intents].flatMap(({ facts = [] }) => facts),
  ];
  for (const one of all) used.set(one, (used.get(one) ?? 0) + 1);
  return [...used].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([one]) => one);
}

/** Places as letters, from U+005D on: readable by any JSON reader, one byte for the first thirty-four. */
const firstLetter = 0x5d;

function letters(places: readonly number[]): string {
  return String.fromCharCode(...places.map((place) => place + firstLetter));
}

function numbers(text: string): number[] {
  return [...text].map((letter) => letter.charCodeAt(0) - firstLetter);
}

/** Concept names in patterns replaced by numbers. */
function pattern(numberOf: ReadonlyMap<string, string>): (text: string) => string {
  return (text) => text.replace(/\{([^}]+)\}/g, (_, id: string) => `{${numberOf.get(id) ?? id}}`);
}

function sparse<Value>(
  documents: readonly PackedDocument[],
  of: (document: PackedDocument) => Value | undefined,
): Record<number, Value> {
  return Object.fromEntries(
    documents.flatMap((document, place) => {
      const value = of(document);
      return value === undefined ? [] : [[place, value]];
    }),
  );
}

/** Without the empty values at its end. */
function trimmed(outcome: [string, string, string, number]): WireOutcome {
  const empty: readonly unknown[] = ['', '', '', 0];
  let end: number = outcome.length;
  while (end > 0 && outcome[end - 1] === empty[end - 1]) end--;
  return outcome.slice(0, end) as unknown as WireOutcome;
}
