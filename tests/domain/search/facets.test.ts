import { expect, test } from 'vitest';
import type { PackedDocument } from '../../../src/domain/search/data.ts';
import { countWishes, refine } from '../../../src/domain/search/facets.ts';

const document = (id: string, meets: string[], refuses: string[] = []): PackedDocument => ({
  id,
  type: 'help-point',
  title: id,
  text: '',
  url: '',
  standing: 0,
  meets,
  refuses,
});
const hits = [
  document('tea', ['limits:free', 'contact:chat']),
  document('soup', ['contact:chat'], ['limits:free']),
  document('cake', []),
].map((one) => ({ document: one, score: 1, evidence: 0, waits: false }));
const meets = (one: PackedDocument, wish: string) => one.meets.includes(wish);

test('nothing disappears: what misses a wish follows, and says whether it is known', () => {
  const { fitting, nearby } = refine(hits, ['limits:free'], meets);
  expect(fitting.map(({ document: { id } }) => id)).toEqual(['tea']);
  expect(nearby.map(({ document: { id }, misses, unknown }) => [id, misses, unknown])).toEqual([
    ['soup', ['limits:free'], []],
    ['cake', [], ['limits:free']],
  ]);
});

test('counts only what is known to be met, next to what is chosen', () => {
  expect([...countWishes(hits, [], ['limits:free', 'contact:chat'], meets).values()]).toEqual([1, 2]);
  expect([...countWishes(hits, ['limits:free'], ['contact:chat'], meets).values()]).toEqual([1]);
});
