import { expect, test } from 'vitest';
import { awayFromHome } from '../../../src/domain/result/surroundings.ts';
import { candidate } from '../../support/routing.ts';

const wish = 'limits:not-in-my-town';
/** Where the visitor's place lies. */
const areas = ['gm0001', 'north', 'hill-province', 'nl'];
const meets = (place: string[] | undefined, known: Record<string, boolean> = {}) =>
  awayFromHome([candidate('one', { limits: { place }, meets: known })], areas)[0]?.meets;

test.each([
  [['north'], false],
  [['middle', 'hill-province'], false],
  [['middle'], true],
  [['saba'], true],
])('help that serves %o meets the wish to go elsewhere: %s', (place, expected) => {
  expect(meets(place)?.[wish]).toBe(expected);
});

test.each([[undefined], [['nl', 'saba']]])('help that serves %o stays as it was', (place) => {
  expect([meets(place), meets(place, { [wish]: true })]).toEqual([{}, { [wish]: true }]);
});

test('other wishes are kept', () => {
  expect(meets(['north'], { 'limits:free': true })).toEqual({ 'limits:free': true, [wish]: false });
});
