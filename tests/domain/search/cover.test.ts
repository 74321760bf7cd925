import { expect, test } from 'vitest';
import { likelyFor, safeFirst, withCoverFirst } from '../../../src/domain/search/cover.ts';
import type { Ranked } from '../../../src/domain/search/rank.ts';
import { packedDocument } from './packed-document.ts';

const ranked = (
  id: string,
  score: number,
  more: Partial<Ranked> & { only?: 'victim' | 'own' } = {},
): Ranked => ({
  document: packedDocument(id, more.only ? { only: more.only } : {}),
  score,
  evidence: 0,
  waits: false,
  ...('waits' in more ? { waits: more.waits ?? false } : {}),
});
const keys = (...ids: string[]) => Object.fromEntries(ids.map((id) => [`help-point:${id}`, 9]));
const ids = (all: Ranked[]) => all.map(({ document }) => document.id);
const needs = [keys('dragon-line', 'castle'), keys('plaster')];

test('how likely a document helps is the share of the needs it meets', () => {
  expect(likelyFor([{ a: 9 }, { a: 3, b: 9 }], [0.5, 0.3])).toEqual(
    new Map([
      ['a', 0.6],
      ['b', 0.3],
    ]),
  );
});

test('the second answer is for who was not helped by the first', () => {
  const all = [
    ranked('dragon-line', 0.6),
    ranked('castle', 0.6),
    ranked('plaster', 0.4),
    ranked('cake', 0.1),
  ];
  expect(ids(withCoverFirst(all, needs, [0.6, 0.4]))).toEqual(['dragon-line', 'plaster', 'castle', 'cake']);
});

test('what must wait is never among the first three', () => {
  const all = [ranked('contact', 0.9, { waits: true }), ...['a', 'b', 'c'].map((id) => ranked(id, 0.1))];
  expect(ids(withCoverFirst(all, [], []))).toEqual(['a', 'b', 'c', 'contact']);
});

test('what is likely for the other side does not stand at the front, but stays', () => {
  const all = [ranked('for-victims', 0.9, { only: 'victim' }), ranked('for-all', 0.3)];
  const unsure = { victim: 0.8, own: 0.2, theirs: 0, none: 0 };
  expect(ids(safeFirst(all, unsure, []))).toEqual(['for-all', 'for-victims']);
  expect(ids(safeFirst(all, { ...unsure, victim: 0.995, own: 0.005 }, []))).toEqual([
    'for-victims',
    'for-all',
  ]);
});

test('where all that fits is likely for the other side, what is always good comes first', () => {
  const unsure = { victim: 0.5, own: 0.5, theirs: 0, none: 0 };
  const found = [ranked('for-victims', 0.9, { only: 'victim' })];
  expect(ids(safeFirst(found, unsure, [ranked('listener', 0.05)]))).toEqual(['listener', 'for-victims']);
});
