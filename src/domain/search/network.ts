/**
 * A small network that reads the words of a query in their order, so that "ik heb haar aangeraakt" and "hij heeft mij
 * aangeraakt" are not the same. Every word and concept is a short row of numbers; filters look at three words at a time, the
 * strongest answer of each filter counts (a convolutional network with max pooling, after Kim 2014). What it has learned comes from
 * content/search/learned.yaml. Ships to the browser.
 */

import type { Tag } from './pattern.ts';
import type { Reading } from './readings.ts';
import type { Learned } from './schema.ts';

/** The entry for what is not known: the first. */
export const unknown = '~';

/** What each word of a query stands for: stems, and concepts as "{rape}". */
export type Sentence = readonly (readonly string[])[];

/** Shares that add up to 1, in the order of what was learned: needs, whose words, steps to raise. */
export interface Reply {
  needs: readonly number[];
  sides: readonly number[];
  raises: readonly number[];
}

/** The weights as numbers. */
export interface Weights {
  /** Numbers per word. */
  dimensions: number;
  vectors: Float64Array;
  /** For each of three words, per filter: as many numbers as a word has. */
  filters: Float64Array;
  filterBiases: Float64Array;
  /** Per outcome: as many numbers as a word has, then one per filter. */
  outcomes: Float64Array;
  outcomeBiases: Float64Array;
}

/** What one sentence does in the network. */
export interface Pass {
  /** The numbers of each word, with an empty word before the first and after the last. */
  rows: Float64Array;
  /** The sum of the words, then the strongest answer of each filter. */
  features: Float64Array;
  /** Where each filter answered strongest; -1: nowhere. */
  winners: Int32Array;
  strengths: Float64Array;
}

/** How many words of a query are read. */
export const mostWords = 40;
/** How many words a filter looks at. */
export const width = 3;

/** The sentence of a query: its readings and concepts, word by word. */
export function sentenceOf(readings: readonly (readonly Reading[])[], tags: readonly Tag[]): Sentence {
  return readings
    .slice(0, mostWords)
    .map((here, position) => [
      ...new Set([
        ...here.flatMap(({ stem, end }) => (end === position + 1 ? stem : [])),
        ...tags.flatMap(({ concept, start, end }) =>
          start <= position && position < end ? `{${concept}}` : [],
        ),
      ]),
    ]);
}

/** Reads sentences. */
export interface Reader {
  reply: (sentence: Sentence) => Reply;
  /** Whether a stem or concept means something to it. */
  knows: (entry: string) => boolean;
}

/** A reader with what was learned. */
export function readerOf(learned: Omit<Learned, 'from'>): Reader {
  const places = new Map(learned.entries.split(' ').map((entry, place) => [entry, place]));
  const weights = weightsOf(learned);
  const counts = [learned.needs.length, learned.sides.length, learned.raises.length];
  return {
    knows: (entry) => places.has(entry),
    reply: (sentence) => {
      const known = sentence.map((word) => word.flatMap((entry) => places.get(entry) ?? []));
      const [needs = [], sides = [], raises = []] = sharesOf(passOf(known, weights).strengths, counts);
      return { needs, sides, raises };
    },
  };
}

/** Runs words, given as places of vectors, through the network; a word without any is an unknown one. */
export function passOf(words: readonly (readonly number[])[], weights: Weights): Pass {
  const { dimensions, vectors, filters, filterBiases, outcomes, outcomeBiases } = weights;
  const rows = new Float64Array((words.length + 2) * dimensions);
  const features = new Float64Array(dimensions + filterBiases.length);
  const winners = new Int32Array(filterBiases.length).fill(-1);
  const evenly = 1 / Math.sqrt(words.length || 1);
  words.forEach((places, position) => {
    const row = (position + 1) * dimensions;
    for (const place of places.length > 0 ? places : [0])
      for (let axis = 0; axis < dimensions; axis++)
        rows[row + axis] = (rows[row + axis] ?? 0) + (vectors[place * dimensions + axis] ?? 0);
    for (let axis = 0; axis < dimensions; axis++)
      features[axis] = (features[axis] ?? 0) + (rows[row + axis] ?? 0) * evenly;
  });
  filterBiases.forEach((bias, filter) => {
    for (let position = 0; position < words.length; position++) {
      let sum = bias;
      for (let seat = 0; seat < width; seat++) {
        const weight = (seat * filterBiases.length + filter) * dimensions;
        const row = (position + seat) * dimensions;
        for (let axis = 0; axis < dimensions; axis++)
          sum += (filters[weight + axis] ?? 0) * (rows[row + axis] ?? 0);
      }
      if (sum <= (features[dimensions + filter] ?? 0)) continue;
      features[dimensions + filter] = sum;
      winners[filter] = position;
    }
  });
  const strengths = outcomeBiases.map((bias, outcome) => {
    let sum = bias;
    for (let place = 0; place < features.length; place++)
      sum += (outcomes[outcome * features.length + place] ?? 0) * (features[place] ?? 0);
    return sum;
  });
  return { rows, features, winners, strengths };
}

/** Strengths as shares that add up to 1, per question that the outcomes answer. */
export function sharesOf(strengths: Float64Array, counts: readonly number[]): number[][] {
  let from = 0;
  return counts.map((count) => {
    const some = [...strengths.slice(from, from + count)];
    from += count;
    const most = Math.max(...some);
    const powers = some.map((one) => Math.exp(one - most));
    const sum = powers.reduce((total, one) => total + one, 0);
    return powers.map((one) => one / sum);
  });
}

function weightsOf(learned: Omit<Learned, 'from'>): Weights {
  const numbers = ({ letters, step }: Learned['vectors']) =>
    Float64Array.from(unpack(letters), (one) => one * step);
  return {
    dimensions: learned.dimensions,
    vectors: numbers(learned.vectors),
    filters: numbers(learned.filters),
    filterBiases: numbers(learned.filterBiases),
    outcomes: numbers(learned.outcomes),
    outcomeBiases: numbers(learned.outcomeBiases),
  };
}

/** Whole numbers from -15 to 15 as one letter each, none of which needs escaping in JSON or YAML. */
export const widest = 15;
const zero = 50;

export function pack(numbers: Iterable<number>): string {
  return Array.from(numbers, (one) => String.fromCharCode(zero + one)).join('');
}

function unpack(letters: string): number[] {
  return Array.from(letters, (letter) => letter.charCodeAt(0) - zero);
}
