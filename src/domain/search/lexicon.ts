/** Every word we know, and the concepts it stands for. Ships to the browser. */
import { distance, slipsAllowed } from './distance.ts';
import { stem, wordsOf } from './normalise.ts';
import { soundOf } from './sound.ts';

/** A word or short phrase of a concept, as stems. */
export interface Phrase {
  stems: readonly string[];
  concept: string;
}

/** Short phrases are also known as one word: "veiligthuis". */
const longestJoined = 16;

export interface Lexicon {
  /** Phrases by their first stem. */
  phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Stems of words that are a concept on their own. */
  conceptStems: ReadonlySet<string>;
  stems: ReadonlySet<string>;
  /** Stem of what a misspelt word should have been, by what was typed. */
  misspellings: ReadonlyMap<string, readonly string[]>;
  /** Known stems by their sound, for what is nearest to a slip. */
  sounds: ReadonlyMap<string, string>;
}

/**
 * The words or phrases of a concept as stems, each once: ["verkracht", "verkrachten"] -> "verkrach". A phrase in which
 * a shorter one of the same concept stands says nothing more, and is left out.
 */
export function stemmed(words: readonly string[]): string {
  const phrases = new Set(words.map((text) => wordsOf(text).map(stem).join(' ')));
  const isSaid = (phrase: string) =>
    [...phrases].some((shorter) => shorter !== phrase && ` ${phrase} `.includes(` ${shorter} `));
  return [...phrases].filter((phrase) => !isSaid(phrase)).join('|');
}

/**
 * A lexicon of concepts (their words as `stemmed` gives them), of spelling mistakes people make, and of further
 * known words that stand for nothing.
 */
export function lexiconOf(
  concepts: readonly { id: string; words: string }[],
  misspellings: Readonly<Record<string, string>>,
  otherWords: Iterable<string>,
): Lexicon {
  const phrases = new Map<string, Phrase[]>();
  const conceptStems = new Set<string>();
  const stems = new Set<string>();
  const sounds = new Map<string, string>();
  const know = (base: string) => {
    stems.add(base);
    const sound = soundOf(base);
    if (slipsAllowed(base.length) > 0 && !sounds.has(sound)) sounds.set(sound, base);
  };
  const add = (first: string, phrase: Phrase) => phrases.set(first, [...(phrases.get(first) ?? []), phrase]);
  for (const { id, words } of concepts)
    for (const text of words.split('|')) {
      const parts = text.split(' ');
      const [first = ''] = parts;
      if (parts.length === 1) conceptStems.add(first);
      parts.forEach(know);
      add(first, { stems: parts, concept: id });
      const joined = parts.join('');
      if (parts.length > 1 && joined.length <= longestJoined) {
        conceptStems.add(joined);
        know(joined);
        add(joined, { stems: [joined], concept: id });
      }
    }
  for (const word of otherWords) know(stem(word));
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

/** The known stem that an unknown one must have been: people rarely miss the first letter. Undefined: nothing near. */
export function nearestStem(lexicon: Lexicon, unknown: string): string | undefined {
  const limit = slipsAllowed(unknown.length);
  if (limit === 0) return undefined;
  const sound = soundOf(unknown);
  const same = lexicon.sounds.get(sound);
  if (same !== undefined) return same;
  let best: { stem: string; off: number } | undefined;
  for (const [other, base] of lexicon.sounds) {
    if (other[0] !== sound[0] && other[0] !== sound[1]) continue;
    let off = distance(sound, other, limit);
    if (off > limit) continue;
    if (!lexicon.conceptStems.has(base)) off += 0.2;
    if (!best || off < best.off) best = { stem: base, off };
  }
  return best?.stem;
}
