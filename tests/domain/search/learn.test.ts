import { expect, test } from 'vitest';
import { type Lesson, learn, usualSettings } from '../../../src/domain/search/learn.ts';
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
const settings = { ...usualSettings, least: 2, rounds: 60 };
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

test('words met too rarely are not known', () => {
  const rare = learn([...lessons, { sentence: [['zeldzaam']], right: [ours] }], [2], settings);
  expect(rare.entries.split(' ')).not.toContain('zeldzaam');
  expect(rare.entries.split(' ')).toContain('draak');
});
