/**
 * Teaches the network (network.ts) from examples. Plain stochastic gradient descent with Adagrad; the vectors of words
 * are rounded while it learns, so that they travel as a few whole numbers, and what is kept is the mean over the last rounds. The
 * same lessons always give the same weights. Build time only.
 */
import { entriesIn } from './entries.ts';
import { learner } from './learner.ts';
import type { Lesson } from './lesson.ts';
import { mostWords, pack, passOf, type Sentence, sharesOf, type Weights, widest, width } from './network.ts';
import type { Learned } from './schema.ts';

export interface Settings {
  /** Numbers per word. */
  dimensions: number;
  filters: number;
  rounds: number;
  /** How many words and concepts are known: those that tell most. */
  vocabulary: number;
  /** Whole numbers of a vector go from minus this to this. */
  levels: number;
  /** The share of words hidden while learning, so that no single word decides. */
  hidden: number;
  seed: number;
}

export const usualSettings: Settings = {
  dimensions: 10,
  filters: 40,
  rounds: 30,
  vocabulary: 1800,
  levels: 2,
  hidden: 0.15,
  seed: 1,
};

type Packed = Pick<
  Learned,
  'dimensions' | 'entries' | 'vectors' | 'filters' | 'filterBiases' | 'outcomes' | 'outcomeBiases'
>;

const firstStep = 0.08;
/** The last step as a share of the first. */
const lastStep = 0.15;
/** The share of the rounds after which vectors are rounded, and how far the widest whole number reaches. */
const roundedAfter = 0.4;
const reach = 1.7;
/** The share of the rounds after which the weights of each count for the mean. */
const countedAfter = 0.5;

/** Learns from lessons, with so many outcomes per question; gives the weights as they travel. */
export function learn(
  lessons: readonly Lesson[],
  counts: readonly number[],
  { dimensions, filters: filterCount, rounds, vocabulary, levels, hidden, seed } = usualSettings,
): Packed {
  const places = entriesIn(lessons, vocabulary);
  const random = randomFrom(seed);
  const outcomeCount = counts.reduce((sum, count) => sum + count, 0);
  const featureCount = dimensions + filterCount;
  const vectors = learner(places.size * dimensions, () => (random() - 0.5) * 0.6);
  const filters = learner(width * filterCount * dimensions, () => (random() - 0.5) * 0.5);
  const filterBiases = learner(filterCount);
  const outcomes = learner(outcomeCount * featureCount, () => (random() - 0.5) * 0.4);
  const outcomeBiases = learner(outcomeCount);
  const rounded = new Float64Array(vectors.values);
  const weights: Weights = {
    dimensions,
    vectors: rounded,
    filters: filters.values,
    filterBiases: filterBiases.values,
    outcomes: outcomes.values,
    outcomeBiases: outcomeBiases.values,
  };
  const known = lessons
    .filter(({ sentence }) => sentence.length > 0)
    .map(({ sentence, ...lesson }) => ({ lesson, words: wordsOf(sentence, places) }));
  const parts = [vectors, filters, filterBiases, outcomes, outcomeBiases];
  let step = 0;
  const whole = (value: number) => Math.max(-levels, Math.min(levels, Math.round(value / step)));

  for (let round = 0; round < rounds; round++) {
    const pace = firstStep * (1 - (1 - lastStep) * (round / rounds));
    if (step === 0 && round >= rounds * roundedAfter) {
      step = short((reach * deviationOf(vectors.values)) / levels);
      vectors.values.forEach((value, place) => {
        rounded[place] = whole(value) * step;
      });
    }
    for (const { lesson, words } of shuffled(known, random)) study(words.map(someOf), lesson, pace);
    if (round >= rounds * countedAfter) for (const part of parts) part.count();
  }
  for (const part of parts) part.settle();
  return {
    dimensions,
    entries: [...places.keys()].join(' '),
    vectors: { letters: pack(Array.from(vectors.values, whole)), step },
    filters: packed(filters.values),
    filterBiases: packed(filterBiases.values),
    outcomes: packed(outcomes.values),
    outcomeBiases: packed(outcomeBiases.values),
  };

  /** Now and then nothing of a word, or one of its entries instead of all, so that each learns to stand alone. */
  function someOf(entries: readonly number[]): readonly number[] {
    if (random() < hidden) return [0];
    if (entries.length < 2 || random() >= hidden) return entries;
    return [entries[Math.floor(random() * entries.length)] ?? 0];
  }

  /** One step down the slope of the surprise at what is right. */
  function study(
    words: readonly (readonly number[])[],
    { right, weight = 1, shares: thought }: Omit<Lesson, 'sentence'>,
    pace: number,
  ): void {
    const { rows, features, winners, strengths } = passOf(words, weights);
    const onFeatures = new Float64Array(featureCount);
    const onRows = new Float64Array(rows.length);
    let outcome = 0;
    sharesOf(strengths, counts).forEach((some, question) => {
      some.forEach((share, place) => {
        const wanted = thought ? (thought[question]?.[place] ?? 0) : Number(place === right[question]);
        const slope = weight * (share - wanted);
        const from = outcome * featureCount;
        outcome++;
        if (Math.abs(slope) < 1e-4) return;
        outcomeBiases.move(outcome - 1, slope, pace);
        for (let feature = 0; feature < featureCount; feature++) {
          onFeatures[feature] = (onFeatures[feature] ?? 0) + slope * outcomes.at(from + feature);
          outcomes.move(from + feature, slope * (features[feature] ?? 0), pace);
        }
      });
    });
    const evenly = 1 / Math.sqrt(words.length);
    for (let row = dimensions; row < rows.length - dimensions; row++)
      onRows[row] = (onFeatures[row % dimensions] ?? 0) * evenly;
    winners.forEach((position, filter) => {
      const slope = onFeatures[dimensions + filter] ?? 0;
      if (position < 0 || slope === 0) return;
      filterBiases.move(filter, slope, pace);
      for (let seat = 0; seat < width; seat++)
        for (let axis = 0; axis < dimensions; axis++) {
          const weight = (seat * filterCount + filter) * dimensions + axis;
          const row = (position + seat) * dimensions + axis;
          onRows[row] = (onRows[row] ?? 0) + slope * filters.at(weight);
          filters.move(weight, slope * (rows[row] ?? 0), pace);
        }
    });
    words.forEach((entries, position) => {
      for (const entry of entries)
        for (let axis = 0; axis < dimensions; axis++) {
          const place = entry * dimensions + axis;
          vectors.move(place, onRows[(position + 1) * dimensions + axis] ?? 0, pace);
          rounded[place] = step === 0 ? vectors.at(place) : whole(vectors.at(place)) * step;
        }
    });
  }
}

function wordsOf(sentence: Sentence, places: ReadonlyMap<string, number>): number[][] {
  return sentence.slice(0, mostWords).map((word) => {
    const known = word.flatMap((entry) => places.get(entry) ?? []);
    return known.length > 0 ? known : [0];
  });
}

function packed(values: Float64Array): Learned['vectors'] {
  const step = short(Math.max(...values.map(Math.abs)) / widest || 1);
  return { letters: pack(Array.from(values, (value) => Math.round(value / step))), step };
}

/** Rounded up to what is worth writing, so that no whole number grows too wide. */
function short(step: number): number {
  return Math.ceil(step * 1e4) / 1e4;
}

function deviationOf(values: Float64Array): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);
}

/** A linear congruential generator: the same numbers on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed * 7919 + 1;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

function shuffled<One>(all: readonly One[], random: () => number): One[] {
  const order = [...all];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] as One, order[last] as One];
  }
  return order;
}
