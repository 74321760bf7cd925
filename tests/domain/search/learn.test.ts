import { expect, test } from 'vitest';
import { learn, usualSettings } from '../../../src/domain/search/learn.ts';
import type { Lesson } from '../../../src/domain/search/lesson.ts';
import { readerOf } from '../../../src/domain/search/network.ts';

/** Who bites whom: only the order of the words tells. */
const [ours, theirs] = [0, 1];
const biters = ['draak', 'wolf', 'beer', 'slang'];
const lessons: Lesson[] = biters.flatMap((biter) =>
  ['bijt', 'hapt', 'knaagt'].flatMap((bites) => [
    { sentence: [['ik'], [bites], [biter]], right: [ours] },
    { sentence: [[biter], [bites], ['ik']], right: [theirs] },
  ]),
);
const settings = { ...usualSettings, rounds: 60 };
const learned = learn(lessons, [2], settings);
const reader = readerOf({
  ...learned,
  needs: [{ 'help-point:ours': 9 }, { 'help-point:theirs': 9 }],
  sides: [],
  raises: [],
});
const likeliest = (...words: string[]) => {
  const { needs } = reader.reply(words.map((word) => [word]));
  return needs.indexOf(Math.max(...needs));
};

test('every lesson is remembered, though the words are the same', () => {
  for (const { sentence, right } of lessons)
    expect(likeliest(...sentence.map(([word = '']) => word)), JSON.stringify(sentence)).toBe(right[0]);
});

test('a word it never met changes little', () => {
  expect(likeliest('ik', 'bijt', 'giraffe')).toBe(ours);
  expect(likeliest('giraffe', 'bijt', 'ik')).toBe(theirs);
});

test('the same lessons give the same weights, and vectors are a few whole numbers', () => {
  expect(learn(lessons, [2], settings)).toEqual(learned);
  expect(new Set(learned.vectors.letters).size).toBeLessThanOrEqual(2 * settings.levels + 1);
});

test('what others think of a lesson is learned instead of what is right', () => {
  const thought = lessons.map((lesson) => ({ ...lesson, shares: [[0.7, 0.3]] }));
  const { needs } = readerOf({
    ...learn(thought, [2], settings),
    needs: [{}, {}],
    sides: [],
    raises: [],
  }).reply([['ik'], ['bijt'], ['draak']]);
  expect(needs[0]).toBeCloseTo(0.7, 1);
});
