/** Every word we know, and the concepts it stands for. Ships to the browser. */
import { distance, slipsAllowed } from './distance.ts';
import { stem, wordsOf } from './normalise.ts';
import { soundOf } from './sound.ts';

/** A word or short phrase of a concept, as stems. */
export interface Phrase {
  stems: readonly string[];
  concept: string;
}

export interface Lexicon {
  /** Phrases by their first stem. */
  phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Stems of words that are a concept on their own. */
  conceptStems: ReadonlySet<string>;
  stems: ReadonlySet<string>;
  /** Stem of what a misspelt word should have been, by what was typed. */
  misspellings: ReadonlyMap<string, readonly string[]>;
  /** Known words by their sound, for the words nearest to a slip. */
  sounds: ReadonlyMap<string, string>;
}

/** A lexicon of concepts, of spelling mistakes people make, and of further known words that stand for nothing. */
export function lexiconOf(
  concepts: Readonly<Record<string, { words: readonly string[] }>>,
  misspellings: Readonly<Record<string, string>>,
  otherWords: Iterable<string>,
): Lexicon {
  const phrases = new Map<string, Phrase[]>();
  const conceptStems = new Set<string>();
  const stems = new Set<string>();
  const sounds = new Map<string, string>();
  const know = (word: string) => {
    const base = stem(word);
    stems.add(base);
    if (word.length > 4 && !sounds.has(soundOf(word))) sounds.set(soundOf(word), base);
    return base;
  };
  for (const [concept, { words }] of Object.entries(concepts))
    for (const text of words) {
      const parts = wordsOf(text).map(know);
      const [first] = parts;
      if (first === undefined) continue;
      if (parts.length === 1) conceptStems.add(first);
      const known = phrases.get(first) ?? [];
      known.push({ stems: parts, concept });
      phrases.set(first, known);
    }
  for (const word of otherWords) know(word);
  return {
    phrases,
    conceptStems,
    stems,
    sounds,
    misspellings: new Map(
      Object.entries(misspellings).map(([wrong, right]) => [
        wordsOf(wrong).join(' '),
        wordsOf(right).map(stem),
      ]),
    ),
  };
}

/** The known stem that a folded word must have been, allowing for slips; undefined when nothing is near. */
export function nearestStem(lexicon: Lexicon, word: string): string | undefined {
  const sound = soundOf(word);
  const same = lexicon.sounds.get(sound);
  if (same !== undefined) return same;
  const limit = slipsAllowed(word.length);
  if (limit === 0) return undefined;
  let best: { stem: string; off: number } | undefined;
  for (const [other, base] of lexicon.sounds) {
    if (slipsAllowed(other.length) === 0) continue;
    let off = distance(sound, other, limit);
    if (off > limit) continue;
    if (other[0] !== sound[0]) off += 0.4;
    if (!lexicon.conceptStems.has(base)) off += 0.2;
    if (!best || off < best.off) best = { stem: base, off };
  }
  return best?.stem;
}
