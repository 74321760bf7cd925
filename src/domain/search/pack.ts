/** From search documents and the editors' words to the data that the search runs on. Build time only. */
import type { PackedDocument, PackedOutcome, SearchData } from './data.ts';
import { documentKey, factKeys, keyOf, type SearchDocument } from './document.ts';
import { stemmed } from './lexicon.ts';
import type { Concept, Intent, Learned } from './schema.ts';

/** The editors' words, as content/search holds them. */
export interface SearchWords {
  concepts: Readonly<Record<string, Concept>>;
  intents: readonly Intent[];
  stopWords: readonly string[];
  misspellings: Readonly<Record<string, string>>;
  learned: Learned;
}

/** Everything the search needs. Leads to documents that do not exist (yet) are left out. */
export function packSearch(documents: readonly SearchDocument[], words: SearchWords): SearchData {
  const ids = Object.keys(words.concepts);
  const stems = ids.map((id) => ({ id, words: stemmed(words.concepts[id]?.words ?? []) }));
  const known = new Set(documents.map(documentKey));
  const telling = factsThatTell(documents);
  const outcome = (one: Concept | Intent): PackedOutcome => {
    const leads = (one.leads ?? []).map(keyOf).filter((key) => known.has(key));
    const facts = factKeys(one.facts).filter((fact) => telling.has(fact));
    return {
      ...(leads.length > 0 ? { leads } : {}),
      ...(facts.length > 0 ? { facts } : {}),
      ...(one.raises ? { raises: one.raises } : {}),
      ...(one.weight !== undefined && one.weight !== 1 ? { weight: one.weight } : {}),
    };
  };
  const sayable = new Set(
    [...Object.values(words.concepts), ...words.intents].flatMap(({ facts }) => factKeys(facts)),
  );
  return {
    documents: documents.map((one) => withSayable(packDocument(one), sayable)),
    concepts: ids.map((id, place) => ({
      id,
      words: stems[place]?.words ?? '',
      ...outcome(words.concepts[id] as Concept),
    })),
    intents: words.intents.map((intent) => ({
      id: intent.id,
      when: intent.when,
      ...(intent.unless.length > 0 ? { unless: intent.unless } : {}),
      ...outcome(intent),
    })),
    stopWords: words.stopWords.join(' '),
    misspellings: words.misspellings,
    learned: withKnownNeeds(words.learned, known),
  };
}

function withKnownNeeds({ from: _, ...learned }: Learned, known: ReadonlySet<string>): SearchData['learned'] {
  const needs = learned.needs.map((need) =>
    Object.fromEntries(Object.entries(need).filter(([key]) => known.has(key))),
  );
  return { ...learned, needs };
}

function packDocument({ more: _, names, ...document }: SearchDocument): PackedDocument {
  return {
    ...document,
    ...(names && names.length > 0 ? { names: names.join(' ') } : {}),
  };
}

/** The facts that decide whether a document may be shown, or shown first. */
function factsThatTell(documents: readonly SearchDocument[]): ReadonlySet<string> {
  return new Set(
    documents.flatMap(({ onlyWith = [], never = [], meets }) => [
      ...onlyWith,
      ...never,
      ...meets.filter((one) => one.startsWith('place:')),
    ]),
  );
}

/** Without the facts that no query can say. */
function withSayable(document: PackedDocument, sayable: ReadonlySet<string>): PackedDocument {
  const never = document.never?.filter((fact) => sayable.has(fact)) ?? [];
  const { never: _, ...rest } = document;
  return { ...rest, ...(never.length > 0 ? { never } : {}) };
}
