import { expect, test } from 'vitest';
import type { Candidate } from '../../../src/domain/help-point/candidate.ts';
import {
  axes,
  byAxis,
  byRegion,
  fullness,
  gaps,
  helpFor,
  matrix,
  meeting,
  otherLanguage,
  overlap,
} from '../../../src/domain/landscape/matrix.ts';

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
    { about: 'rape', counts: [1] },
    { about: 'stalking', counts: [0] },
  ]);
});
test('Dutch is not another language', () => {
  expect(otherLanguage.counts(candidate('nl', { meets: { 'language:nl': true } }))).toBe(false);
  expect(otherLanguage.counts(candidate('en', { meets: { 'language:en': true } }))).toBe(true);
});
test('on an axis counts what the results show, general help included', () => {
  const lawyer = candidate('lawyer', {
    axis: 'justice',
    offers: [{ for: 'any', want: ['rights'], weight: 4 }],
  });
  const [row] = byAxis([candidate('centre'), lawyer], ['rape'], () => []);
  expect(Object.fromEntries(axes.map((axis, index) => [axis, row?.counts[index]]))).toEqual({
    safety: 0,
    care: 1,
    justice: 1,
    recovery: 0,
    support: 0,
  });
});
test('a region tells for how many municipalities the centre is known', () => {
  const municipalities = [{ region: 'noord', csg: {} }, { region: 'noord' }, { region: 'zuid', csg: {} }];
  expect(byRegion(['noord', 'zuid'], municipalities, [{ region: 'zuid' }])).toEqual([
    { about: 'noord', counts: [1, 1, 0] },
    { about: 'zuid', counts: [1, 0, 1] },
  ]);
});
test('a cell is coloured beside the others of its table, and a gap has a colour of its own', () => {
  const table = (...counts: number[]) => counts.map(fullness([{ about: 'rape', counts }]));
  expect(table(0, 1, 2, 3, 7, 10)).toEqual([0, 1, 1, 1, 3, 3]);
  expect(table(5, 6, 7)).toEqual([1, 2, 3]);
  expect(table(4, 4)).toEqual([1, 1]);
  expect(table(0, 0)).toEqual([0, 0]);
});
test('names the situations that a column has nothing for', () => {
  const rows = [
    { about: 'rape', counts: [1, 0] },
    { about: 'stalking', counts: [2, 0] },
  ];
  expect(gaps(rows, ['Chat', 'Night'])).toEqual([
    { column: 'Chat', about: [] },
    { column: 'Night', about: ['rape', 'stalking'] },
  ]);
});
test('counts between how few and how many places fit a situation', () => {
  const everywhere = candidate('everywhere', { offers: [{ for: 'any', weight: 5 }] });
  expect(overlap([everywhere, candidate('centre')], ['rape', 'stalking'], () => [])).toEqual({
    fewest: 1,
    most: 2,
  });
});
