import { expect, test } from 'vitest';
import { pack } from '../../../src/domain/search/network.ts';
import { fromWireLearned, toWireLearned } from '../../../src/domain/search/wire-learned.ts';

const number = { letters: pack([1]), step: 0.1 };
const documents = ['dragon-line', 'plaster'].map((id) => ({
  id,
  type: 'help-point' as const,
  title: id,
  text: '',
  url: '',
  meets: [],
  standing: 0,
}));
const around = { documents, concepts: [{ id: '0', words: 'draak|vuur spuw|beer' }], stopWords: 'ik de' };
const learned = {
  dimensions: 2,
  entries: '~ aap aapjes 112 draak ik {0}',
  needs: [{ 'help-point:plaster': 9, 'help-point:dragon-line': 2 }, {}],
  sides: [],
  raises: [],
  vectors: { letters: pack([0, 0, 1, 1, 2, 2, -1, -1, -2, -2, 1, 0, 2, 0]), step: 0.5 },
  filters: number,
  filterBiases: number,
  outcomes: number,
  outcomeBiases: number,
};
const rows = ({ entries, vectors }: Pick<typeof learned, 'entries' | 'vectors'>) =>
  Object.fromEntries(
    entries.split(' ').map((entry, place) => [entry, vectors.letters.slice(2 * place, 2 * place + 2)]),
  );

test('after the journey every entry has its own numbers, and the needs their documents', () => {
  const travelled = fromWireLearned(JSON.parse(JSON.stringify(toWireLearned(learned, around))), around);
  expect(rows(travelled)).toEqual(rows(learned));
  expect(travelled.entries.split(' ')[0]).toBe('~');
  expect(travelled.needs).toEqual(learned.needs);
});

test('words that are there already are only marked', () => {
  const { words, marks } = toWireLearned(learned, around);
  expect(words).not.toMatch(/draak|ik/);
  expect(marks).toMatch(/^[01]+$/);
});
