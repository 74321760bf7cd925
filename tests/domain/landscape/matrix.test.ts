import { expect, test } from 'vitest';
import type { Candidate } from '../../../src/domain/help-point/candidate.ts';
import { fullness, helpFor, matrix, meeting, otherLanguage } from '../../../src/domain/landscape/matrix.ts';

const candidate = (id: string, over: Partial<Candidate> = {}): Candidate => ({
  id,
  axis: 'care',
  roles: ['self'],
  helps: ['victim'],
  limits: {},
  lead: true,
  offers: [{ for: { what: ['rape'] }, weight: 5 }],
  fits: [],
  meets: {},
  stale: 0,
  ...over,
});

test('help that only helps a bit does not count as a place for a situation', () => {
  const weak = candidate('weak', { offers: [{ for: { what: ['rape'] }, weight: 1 }] });
  const general = candidate('general', { offers: [{ for: 'any', weight: 5 }] });
  expect(helpFor([candidate('strong'), weak, general], 'rape').map(({ id }) => id)).toEqual(['strong']);
});
test('help for the one who did it does not count', () => {
  expect(helpFor([candidate('other-side', { helps: ['offender'] })], 'rape')).toEqual([]);
});
test('a wish counts only when it is known to be met', () => {
  const points = [
    candidate('open', { meets: { 'contact:at-night': true } }),
    candidate('closed', { meets: { 'contact:at-night': false } }),
    candidate('unknown'),
  ];
  expect(matrix(points, ['rape', 'stalking'], [meeting('contact:at-night')])).toEqual([
    { situation: 'rape', counts: [1] },
    { situation: 'stalking', counts: [0] },
  ]);
});
test('Dutch is not another language', () => {
  expect(otherLanguage.counts(candidate('nl', { meets: { 'language:nl': true } }))).toBe(false);
  expect(otherLanguage.counts(candidate('en', { meets: { 'language:en': true } }))).toBe(true);
});
test('a gap has a colour of its own', () => {
  expect([0, 1, 2, 3, 5, 6, 40].map(fullness)).toEqual([0, 1, 1, 2, 2, 3, 3]);
});
