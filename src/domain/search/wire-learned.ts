/**
 * What the network learned as it travels: words that the thesaurus and the stop words bring along are only marked, the others
 * are written as what differs from the word before them. Ships to the browser.
 */
import type { SearchData } from './data.ts';
import { documentKey } from './document.ts';
import { unknown } from './network.ts';
import { stem, wordsOf } from './normalise.ts';

type Learned = SearchData['learned'];
type Around = Pick<SearchData, 'documents' | 'concepts' | 'stopWords'>;

export interface WireLearned extends Omit<Learned, 'needs' | 'entries'> {
  /** Per concept, word of a concept and stop word: whether it is an entry. */
  marks: string;
  /** The other entries. */
  words: string;
  /** Places of documents, each with a digit. */
  needs: readonly string[];
}

/** Entries in the order in which the browser finds them, and everything else beside them. */
export function toWireLearned(learned: Learned, around: Around): WireLearned {
  const { needs, entries, vectors, ...rest } = learned;
  const now = entries.split(' ');
  const shared = sharedEntries(around);
  const isShared = new Set(shared);
  const has = new Set(now);
  const others = now.filter((entry) => entry !== unknown && !isShared.has(entry)).sort();
  const order = [unknown, ...shared.filter((entry) => has.has(entry)), ...others];
  const rowOf = new Map(
    now.map((entry, place) => [
      entry,
      vectors.letters.slice(place * learned.dimensions, (place + 1) * learned.dimensions),
    ]),
  );
  const places = new Map(around.documents.map((document, place) => [documentKey(document), place]));
  return {
    ...rest,
    marks: shared.map((entry) => (has.has(entry) ? 1 : 0)).join(''),
    words: shortened(others),
    vectors: { ...vectors, letters: order.map((entry) => rowOf.get(entry) ?? '').join('') },
    needs: needs.map((need) =>
      Object.entries(need)
        .map(([key, ninths]) => String.fromCharCode((places.get(key) ?? 0) + firstLetter) + ninths)
        .join(''),
    ),
  };
}

export function fromWireLearned({ marks, words, needs, ...rest }: WireLearned, around: Around): Learned {
  const shared = sharedEntries(around).filter((_, place) => marks[place] === '1');
  const keys = around.documents.map(documentKey);
  return {
    ...rest,
    entries: [unknown, ...shared, ...lengthened(words)].join(' '),
    needs: needs.map((need) =>
      Object.fromEntries(
        Array.from({ length: need.length / 2 }, (_, at) => [
          keys[need.charCodeAt(2 * at) - firstLetter] ?? '',
          Number(need[2 * at + 1]),
        ]),
      ),
    ),
  };
}

/** Concepts, their single words and the stop words, each once. */
function sharedEntries({ concepts, stopWords }: Around): string[] {
  return [
    ...new Set([
      ...concepts.map(({ id }) => `{${id}}`),
      ...concepts.flatMap(({ words }) => words.split('|')).filter((word) => !word.includes(' ')),
      ...wordsOf(stopWords).map(stem),
    ]),
  ];
}

/** Documents as letters, from U+005D on. */
const firstLetter = 0x5d;
/** A capital tells how many letters a word shares with the one before: A none, B one. Words are in small letters. */
const none = 65;
const mostShared = 25;

function shortened(words: readonly string[]): string {
  return words
    .map((word, place) => {
      const before = words[place - 1] ?? '';
      let same = 0;
      while (same < mostShared && word[same] !== undefined && word[same] === before[same]) same++;
      return String.fromCharCode(none + same) + word.slice(same);
    })
    .join('');
}

function lengthened(words: string): string[] {
  let before = '';
  return (words.match(/[A-Z][^A-Z]*/g) ?? []).map((one) => {
    before = before.slice(0, one.charCodeAt(0) - none) + one.slice(1);
    return before;
  });
}
