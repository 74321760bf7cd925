import { expect, test } from 'vitest';
import {
  pack,
  passOf,
  readerOf,
  sentenceOf,
  sharesOf,
  type Weights,
} from '../../../src/domain/search/network.ts';

/** One number per word and one filter: it is strongest where a bite comes right after a dragon. */
const weights: Weights = {
  dimensions: 2,
  vectors: Float64Array.from([0, 0, 1, 0, 0, 1]), // unknown, dragon, bite
  filters: Float64Array.from([1, 0, 0, 1, 0, 0]),
  filterBiases: Float64Array.from([-1]),
  outcomes: Float64Array.from([0, 0, 2, 0, 0, -2]),
  outcomeBiases: Float64Array.from([0, 1]),
};
const [dragon, bite] = [[1], [2]];

test('the order of words tells', () => {
  expect([...passOf([dragon, bite], weights).strengths]).toEqual([2, -1]);
  expect([...passOf([bite, dragon], weights).strengths]).toEqual([0, 1]);
});

test('a filter also looks over the edges of a sentence', () => {
  expect([...passOf([bite], { ...weights, filterBiases: Float64Array.from([0.5]) }).winners]).toEqual([0]);
});

test('the gist does not grow with the length of a sentence', () => {
  const { features } = passOf([dragon, dragon, dragon, dragon], weights);
  expect(features[0]).toBe(2);
});

test('shares of each question add up to one', () => {
  const shares = sharesOf(Float64Array.from([1, 1, 0, 3, 0]), [2, 3]);
  expect(shares[0]).toEqual([0.5, 0.5]);
  expect(shares[1]?.reduce((sum, one) => sum + one)).toBeCloseTo(1);
});

test('what travelled reads as what was learned; no words at all are read as well', () => {
  const reader = readerOf({
    dimensions: 2,
    entries: '~ draak {bite}',
    needs: [{ 'help-point:dragon-line': 9 }, { 'help-point:plaster': 9 }],
    sides: [],
    raises: [],
    vectors: { letters: pack([0, 0, 2, 0, 0, 2]), step: 0.5 },
    filters: { letters: pack([2, 0, 0, 2, 0, 0]), step: 0.5 },
    filterBiases: { letters: pack([-2]), step: 0.5 },
    outcomes: { letters: pack([0, 0, 4, 0, 0, -4]), step: 0.5 },
    outcomeBiases: { letters: pack([0, 2]), step: 0.5 },
  });
  expect(reader.reply([['draak'], ['gebeten', '{bite}']]).needs).toEqual(
    sharesOf(passOf([dragon, bite], weights).strengths, [2])[0],
  );
  expect(reader.reply([]).needs).toHaveLength(2);
  expect([reader.knows('draak'), reader.knows('taart')]).toEqual([true, false]);
});

test('a sentence has the stems of each word, and the concepts it is a part of', () => {
  const readings = [[{ stem: 'dod', end: 1 }], [{ stem: 'draak', end: 2 }]];
  expect(sentenceOf(readings, [{ concept: 'dead-dragon', start: 0, end: 2 }])).toEqual([
    ['dod', '{dead-dragon}'],
    ['draak', '{dead-dragon}'],
  ]);
});
