/** Words we know that look like one we do not: for when nothing else fits. Ships to the browser. */
import type { Lexicon } from './lexicon.ts';

/** How alike two words must be: twice the pieces they share, of all their pieces. */
const alikeEnough = 0.52;
/** Pieces of a shorter word say nothing. */
const shortest = 4;

/** The concepts of the known word that shares most pieces of three letters with these words; none when none is near. */
export function conceptsAlike(words: readonly string[], lexicon: Lexicon): string[] {
  const asked = words.filter((word) => word.length >= shortest).map(piecesOf);
  let best = alikeEnough;
  let nearest: string | undefined;
  for (const known of lexicon.conceptStems) {
    if (known.length < shortest) continue;
    const pieces = piecesOf(known);
    for (const one of asked) {
      const likeness = (2 * [...one].filter((piece) => pieces.has(piece)).length) / (one.size + pieces.size);
      if (likeness > best) [best, nearest] = [likeness, known];
    }
  }
  const phrases = nearest === undefined ? [] : (lexicon.phrases.get(nearest) ?? []);
  return phrases.flatMap(({ stems, concept }) => (stems.length === 1 ? concept : []));
}

/** The pieces of three letters of a word, with its beginning and end marked. */
function piecesOf(word: string): Set<string> {
  const marked = `^${word}$`;
  return new Set(Array.from({ length: marked.length - 2 }, (_, at) => marked.slice(at, at + 3)));
}
