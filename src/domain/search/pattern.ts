/** Phrase patterns such as "ik heb .. {touch}" or "{nude} + {threaten}". Ships to the browser. */
import type { Lexicon } from './lexicon.ts';
import { fold, stem, wordsOf } from './normalise.ts';
import type { Reading } from './readings.ts';

/** A concept found in a query, from a position up to (not including) `end`. */
export interface Tag {
  concept: string;
  start: number;
  end: number;
}

interface Item {
  concepts: readonly string[];
  stems: readonly string[];
  /** How many words may stand before this item. */
  gap: number;
  /** None of the words before it may hand the deed to somebody else. */
  sameActor: boolean;
  /** Only as the first word of the query. */
  first: boolean;
}

/** Parts in any order; the items of a part in order. */
export type Pattern = readonly (readonly Item[])[];

const widestGap = 6;

/** Words after which somebody else acts, or after which it was done to the one who speaks. */
const turning = new Set(
  'hij zij ze die wie dat of omdat want maar door is was werd wordt word worden werden ben bent geworden heeft hebben mij ik we wij jij je he she they was who that because but by is i'
    .split(' ')
    .map((word) => stem(fold(word))),
);

/** The concepts in a query, each place once. */
export function tagsOf(readings: readonly Reading[][], lexicon: Lexicon): Tag[] {
  const tags: Tag[] = [];
  const follow = (stems: readonly string[], position: number): number[] => {
    const [first, ...rest] = stems;
    if (first === undefined) return [position];
    return (readings[position] ?? [])
      .filter((reading) => reading.stem === first)
      .flatMap((reading) => follow(rest, reading.end));
  };
  readings.forEach((here, start) => {
    for (const reading of here)
      for (const { stems, concept } of lexicon.phrases.get(reading.stem) ?? [])
        for (const end of follow(stems.slice(1), reading.end))
          if (!tags.some((tag) => tag.concept === concept && tag.start === start && tag.end === end))
            tags.push({ concept, start, end });
  });
  return tags;
}

/** A pattern as written by an editor, ready to match. */
export function parsePattern(written: string): Pattern {
  return written.split(' + ').map((part) => {
    const items: Item[] = [];
    let gap = 0;
    let sameActor = false;
    let first = false;
    for (const token of part.trim().split(/\s+/)) {
      if (token === '^') {
        first = true;
        continue;
      }
      if (token === '..' || token === '~') {
        gap = widestGap;
        sameActor = token === '~';
        continue;
      }
      const choices = token.split('|');
      items.push({
        concepts: choices.filter((one) => one.startsWith('{')).map((one) => one.slice(1, -1)),
        stems: choices.filter((one) => !one.startsWith('{')).flatMap((one) => wordsOf(one).map(stem)),
        gap,
        sameActor,
        first,
      });
      gap = 0;
      sameActor = false;
      first = false;
    }
    return items;
  });
}

/** Whether every part of the pattern is in the query. */
export function matches(pattern: Pattern, readings: readonly Reading[][], tags: readonly Tag[]): boolean {
  return pattern.every((part) => readings.some((_, start) => matchesFrom(part, start, 0, readings, tags)));
}

/** How much a pattern says: every concept counts, a plain word half. */
export function specificity(pattern: Pattern): number {
  return pattern.flat().reduce((sum, item) => sum + (item.concepts.length > 0 ? 1 : 0.5), 0);
}

/** The concepts and words a pattern speaks of. */
export function termsOf(pattern: Pattern): { concepts: string[]; stems: string[] } {
  const items = pattern.flat();
  return {
    concepts: items.flatMap((item) => item.concepts),
    stems: items.flatMap((item) => item.stems),
  };
}

function matchesFrom(
  items: readonly Item[],
  position: number,
  index: number,
  readings: readonly Reading[][],
  tags: readonly Tag[],
): boolean {
  const item = items[index];
  if (!item) return true;
  if (item.first && position > 0) return false;
  for (let start = position; start <= position + item.gap && start < readings.length; start++) {
    for (const end of endsOf(item, start, readings, tags))
      if (matchesFrom(items, end, index + 1, readings, tags)) return true;
    if (item.sameActor && readings[start]?.some((reading) => turning.has(reading.stem))) return false;
  }
  return false;
}

function endsOf(item: Item, start: number, readings: readonly Reading[][], tags: readonly Tag[]): number[] {
  const words = (readings[start] ?? []).filter((reading) => item.stems.includes(reading.stem));
  const concepts = tags.filter((tag) => tag.start === start && item.concepts.includes(tag.concept));
  return [...words, ...concepts].map(({ end }) => end);
}
