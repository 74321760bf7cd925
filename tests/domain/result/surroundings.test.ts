import { expect, test } from 'vitest';
import type { Nearness } from '../../../src/domain/region/areas.ts';
import { awayFromHome } from '../../../src/domain/result/surroundings.ts';
import { candidate } from '../../support/routing.ts';

const wish = 'limits:not-in-my-town';

test.each<[Nearness, boolean]>([
  ['own', false],
  ['next-door', true],
  ['far', true],
])('help for a part of the country that is %s meets the wish to go elsewhere: %s', (near, expected) => {
  const [found] = awayFromHome([candidate('one', { limits: { place: ['north'] } })], () => near);
  expect(found?.meets[wish]).toBe(expected);
});

test.each([
  ['without a place', {}],
  ['of the whole country', { place: ['nl', 'saba'] }],
])('help %s stays as it was', (_, limits) => {
  const meets = { [wish]: true };
  expect(awayFromHome([candidate('one', { limits, meets })], () => 'own')[0]?.meets).toEqual(meets);
});

test('other wishes are kept', () => {
  const given = candidate('one', { limits: { place: ['north'] }, meets: { 'limits:free': true } });
  expect(awayFromHome([given], () => 'own')[0]?.meets).toEqual({ 'limits:free': true, [wish]: false });
});
