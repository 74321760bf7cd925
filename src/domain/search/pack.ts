/** From search documents and the editors' words to the data that the search runs on. Build time only. */
import type { PackedDocument, PackedOutcome, SearchData } from './data.ts';
import { documentKey, factKeys, keyOf, type SearchDocument } from './document.ts';
import { type Lexicon, lexiconOf, stemmed } from './lexicon.ts';
import { tagsOf } from './pattern.ts';
import { readingsOf } from './readings.ts';
import type { Concept, Intent } from './schema.ts';

/** The editors' words, as content/search holds them. */
export interface SearchWords {
  concepts: Readonly<Record<string, Concept>>;
  intents: readonly Intent[];
  stopWords: readonly string[];
  misspellings: Readonly<Record<string, string>>;
}

/** How many concepts are noted of a text. */
const mostMentions = 5;

/** Everything the search needs. Leads to documents that do not exist (yet) are left out. */
export function packSearch(documents: readonly SearchDocument[], words: SearchWords): SearchData {
  const ids = Object.keys(words.concepts);
  const stems = ids.map((id) => ({ id, words: stemmed(words.concepts[id]?.words ?? []) }));
  const lexicon = lexiconOf(stems, {}, []);
  const known = new Set(documents.map(documentKey));
  const outcome = (one: Concept | Intent): PackedOutcome => {
    const leads = (one.leads ?? []).map(keyOf).filter((key) => known.has(key));
    const facts = factKeys(one.facts);
    return {
      ...(leads.length > 0 ? { leads } : {}),
      ...(facts.length > 0 ? { facts } : {}),
      ...(one.side ? { side: one.side } : {}),
      ...(one.raises ? { raises: one.raises } : {}),
      ...(one.raisesOwn ? { raisesOwn: one.raisesOwn } : {}),
      ...(one.weight !== undefined && one.weight !== 1 ? { weight: one.weight } : {}),
    };
  };
  const sayable = new Set(
    [...Object.values(words.concepts), ...words.intents].flatMap(({ facts }) => factKeys(facts)),
  );
  const led = new Set(
    [...Object.values(words.concepts), ...words.intents].flatMap(({ leads = [] }) => leads.map(keyOf)),
  );
  const packed = documents.map((one) =>
    withSayable(packDocument(one, led.has(documentKey(one)) ? [] : mentionsOf(one, ids, lexicon)), sayable),
  );
  return {
    documents: withRarestMentions(packed),
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
  };
}

function packDocument(
  { more: _, names, ...document }: SearchDocument,
  mentions: readonly number[],
): PackedDocument {
  return {
    ...document,
    ...(names && names.length > 0 ? { names: names.join(' ') } : {}),
    mentions,
  };
}

/** The concepts in the texts of a document: needed only where no words of an editor lead. */
function mentionsOf(
  { text, more = '' }: SearchDocument,
  concepts: readonly string[],
  lexicon: Lexicon,
): number[] {
  return conceptsIn(`${text} . ${more}`, concepts, lexicon);
}

/** Without the fits to facts that no query can say. */
function withSayable(document: PackedDocument, sayable: ReadonlySet<string>): PackedDocument {
  const fits = Object.entries(document.fits).filter(([fact]) => sayable.has(fact));
  const never = document.never?.filter((fact) => sayable.has(fact)) ?? [];
  const { never: _, ...rest } = document;
  return { ...rest, fits: Object.fromEntries(fits), ...(never.length > 0 ? { never } : {}) };
}

/** A text that mentions much is about little: only its rarest concepts are kept. */
function withRarestMentions(documents: readonly PackedDocument[]): PackedDocument[] {
  const counts = new Map<number, number>();
  for (const one of documents.flatMap(({ mentions }) => mentions))
    counts.set(one, (counts.get(one) ?? 0) + 1);
  const rarest = (all: readonly number[]) =>
    [...all]
      .sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || a - b)
      .slice(0, mostMentions)
      .sort((a, b) => a - b);
  return documents.map((document) => ({ ...document, mentions: rarest(document.mentions) }));
}

function conceptsIn(text: string, concepts: readonly string[], lexicon: Lexicon): number[] {
  const readings = sentencesOf(text).map((sentence) => readingsOf(sentence, lexicon));
  const found = readings
    .flatMap((one) => tagsOf(one, lexicon))
    .map(({ concept }) => concepts.indexOf(concept));
  return [...new Set(found)].sort((a, b) => a - b);
}

/** Short pieces, since a query of more than forty words is not read to its end. */
function sentencesOf(text: string): string[] {
  return text.split(/[.?!:]/).map((sentence) => `${sentence} `);
}
