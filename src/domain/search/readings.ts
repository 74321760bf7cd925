/** How the words of a query can be read: as they stand, corrected, split or joined. Ships to the browser. */
import { type Lexicon, nearestStem } from './lexicon.ts';
import { stem, wordsOf } from './normalise.ts';

/** One way to read the words from a position up to (not including) `end`. */
export interface Reading {
  stem: string;
  end: number;
}

/** How much of a query is read: a whole story may be pasted. */
const mostLetters = 400;
const mostWords = 40;
/** A word may be this much longer than its beginning: "auto" is not about "automutilatie". */
const longestRest = 2;

/** The readings at each position of a query; what is beyond the limits is not read. */
export function readingsOf(query: string, lexicon: Lexicon): Reading[][] {
  const words = wordsOf(query.slice(0, mostLetters)).slice(0, mostWords);
  const unfinished = /[\p{L}\p{N}]$/u.test(query);
  return words.map((word, position) => {
    const last = unfinished && position === words.length - 1;
    const single = stemsOf(word, lexicon, last).map((one) => ({ stem: one, end: position + 1 }));
    const next = words[position + 1];
    const joined = next === undefined ? undefined : stem(word + next);
    return joined !== undefined && joined.length > 4 && lexicon.conceptStems.has(joined)
      ? [...single, { stem: joined, end: position + 2 }]
      : single;
  });
}

function stemsOf(word: string, lexicon: Lexicon, unfinished: boolean): readonly string[] {
  const corrected = lexicon.misspellings.get(word);
  if (corrected) return corrected;
  const base = stem(word);
  if (lexicon.stems.has(base)) return [base];
  const parts = partsOf(word, lexicon);
  if (parts.length === 2) return [base, ...parts];
  const near = nearestStem(lexicon, base);
  if (near !== undefined) return [near];
  if (parts.length > 0) return [base, ...parts];
  return unfinished ? [base, ...beginningWith(word, lexicon)] : [base];
}

const linkingLetters = /^(?:s|en|n|e)?$/;

/** The known words a compound is made of: both parts, or the one long part that is a concept. */
function partsOf(word: string, lexicon: Lexicon): string[] {
  if (word.length < 7) return [];
  let single: string | undefined;
  for (let cut = word.length - 3; cut >= 3; cut--) {
    const left = word.slice(0, cut);
    const leftStem = knownPart(left, lexicon);
    for (let skip = 0; skip <= 2 && leftStem; skip++) {
      if (!linkingLetters.test(word.slice(cut, cut + skip))) continue;
      const rightStem = knownPart(word.slice(cut + skip), lexicon);
      if (rightStem) return [leftStem, rightStem];
    }
    const rightStem = knownPart(word.slice(cut), lexicon);
    for (const part of [leftStem, rightStem])
      if (part && part.length > 4 && lexicon.conceptStems.has(part) && part.length > (single?.length ?? 0))
        single = part;
  }
  return single ? [single] : [];
}

function knownPart(part: string, lexicon: Lexicon): string | undefined {
  if (part.length < 3) return undefined;
  const base = stem(part);
  if (lexicon.conceptStems.has(base)) return base;
  return part.length > 3 && lexicon.stems.has(base) ? base : undefined;
}

/** Concepts whose word begins with what is being typed. */
function beginningWith(word: string, lexicon: Lexicon): string[] {
  if (word.length < 4) return [];
  return [...lexicon.conceptStems]
    .filter((one) => one.startsWith(word) && one.length <= word.length * longestRest)
    .slice(0, 3);
}
