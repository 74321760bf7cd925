import { expect, test } from 'vitest';
import { lessonsFrom } from '../../../src/domain/search/lessons.ts';
import type { Example } from '../../../src/domain/search/schema.ts';

const words = {
  concepts: { dragon: { words: ['draak', 'vuurspuwer'], weight: 1 } },
  intents: [],
  stopWords: [],
  misspellings: {},
};
const often = Array.from({ length: 20 }, (_, number) => `brand ${number}`);
const examples: Example[] = [
  { any: ['fire-line'], raises: 'first-step:fire', queries: often },
  { any: ['fire-line'], raises: 'first-step:seldom', queries: ['vonk'] },
  {
    any: ['dragon-line'],
    side: 'own',
    raises: 'first-step:fire',
    queries: ['draak betoveren', 'betoveren', 'ik betover'],
  },
  { any: ['plaster'], queries: ['gebeten'] },
];
const { lessons, sides, raises } = lessonsFrom(examples, words);
const [first, second, , last] = lessons.slice(-4);

test('every query is a lesson: its need, whose words it holds, the step it raises', () => {
  expect(lessons).toHaveLength(25);
  const [, side, step] = first?.right ?? [];
  expect([sides[side ?? -1], raises[step ?? -1]]).toEqual(['own', 'fire']);
  const [, other, none] = last?.right ?? [];
  expect([sides[other ?? -1], raises[none ?? -1]]).toEqual(['none', 'none']);
});

test('words bring the concepts of the editors', () => {
  expect(first?.sentence[0]).toContain('{dragon}');
});

test('a slip is read as a word that is met often', () => {
  const { lessons: slipped } = lessonsFrom(
    [...examples, { any: ['plaster'], queries: ['betvoeren'] }],
    words,
  );
  expect(slipped.at(-1)?.sentence).toEqual(second?.sentence);
});

test('a step that is raised too rarely is left to the words of editors', () => {
  expect(raises).toEqual(['none', 'fire']);
});

test('what is short counts for more, for it is typed more often', () => {
  const long = { any: ['plaster'], queries: ['gebeten in mijn hand door iets'] };
  const weights = lessonsFrom([...examples, long], words).lessons.map(({ weight }) => weight ?? 1);
  expect(weights.at(-2)).toBeGreaterThan(weights.at(-1) ?? 0);
});
