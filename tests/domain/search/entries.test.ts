import { expect, test } from 'vitest';
import { entriesIn } from '../../../src/domain/search/entries.ts';
import type { Lesson } from '../../../src/domain/search/lesson.ts';

const of = (word: string, right: number): Lesson => ({ sentence: [['ik'], [word]], right: [right] });
/** A dragon goes with both outcomes, a cake and a wound with one each. */
const lessons = [
  ...['draak', 'draak', 'draak', 'draak'].map((word, place) => of(word, place % 2)),
  ...['wond', 'wond', 'wond'].map((word) => of(word, 1)),
  ...['taart', 'taart', 'taart'].map((word) => of(word, 0)),
  of('zelden', 1),
  of('zelden', 1),
];

test('what is not known comes first, then the words met a few times', () => {
  expect([...entriesIn(lessons, 9)]).toEqual([
    ['~', 0],
    ['draak', 1],
    ['ik', 2],
    ['taart', 3],
    ['wond', 4],
  ]);
});

test('those that tell most about what is right are kept', () => {
  expect([...entriesIn(lessons, 2).keys()]).toEqual(['~', 'taart', 'wond']);
});
