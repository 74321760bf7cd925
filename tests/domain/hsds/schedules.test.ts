import { expect, test } from 'vitest';
import { weeklyRules } from '../../../src/domain/hsds/schedules.ts';

test.each([
  ['24/7', [['MO,TU,WE,TH,FR,SA,SU', '00:00', '24:00']]],
  ['Mo-Fr 09:00-17:00', [['MO,TU,WE,TH,FR', '09:00', '17:00']]],
  [
    'Mo-We 09:00-12:30,13:00-17:00; Sa 10:00-12:00',
    [
      ['MO,TU,WE', '09:00', '12:30'],
      ['MO,TU,WE', '13:00', '17:00'],
      ['SA', '10:00', '12:00'],
    ],
  ],
  ['Mo-Su 08:00-24:00', [['MO,TU,WE,TH,FR,SA,SU', '08:00', '24:00']]],
])('%s is said in rules', (hours, expected) => {
  expect(weeklyRules(hours).map((rule) => [rule.byday, rule.opens_at, rule.closes_at])).toEqual(expected);
});

test('a night past midnight has no rule, only words', () => {
  expect(weeklyRules('Mo,Tu 19:00-06:00')).toEqual([
    { description: 'ma 19:00-06:00 (de volgende dag), di 19:00-06:00 (de volgende dag).' },
  ]);
});

test.each([
  ['24/7', 'Dag en nacht, alle dagen.'],
  ['Mo 09:00-17:00; PH off', 'ma 09:00-17:00. Op feestdagen dicht.'],
  ['Mo 09:00-17:00; PH unknown', 'ma 09:00-17:00. Op feestdagen: niet bekend.'],
  ['Mo 09:00-12:00,13:00-17:00; PH 10:00-12:00', 'ma 09:00-12:00 en 13:00-17:00. Op feestdagen 10:00-12:00.'],
])('%s is described as "%s"', (hours, words) => {
  expect(weeklyRules(hours)[0]?.description).toBe(words);
});
