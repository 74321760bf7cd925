import { describe, expect, test } from 'vitest';
import { parseOpeningHours } from '../../../src/domain/opening-hours/parse.ts';
import { isAlwaysOpen, spansOfWeekday } from '../../../src/domain/opening-hours/week.ts';

const monday = 0;
const sunday = 6;
const hour = 60;

describe('opening hours as text become a compact week', () => {
  test('24/7 is one span without holidays', () => {
    expect(parseOpeningHours('24/7')).toEqual({ open: [[0, 7 * 24 * hour]] });
    expect(isAlwaysOpen(parseOpeningHours('24/7'))).toBe(true);
    expect(isAlwaysOpen(parseOpeningHours('Mo-Su 00:00-24:00; PH unknown'))).toBe(false);
  });

  test('a rule per group of days, closed on holidays', () => {
    const week = parseOpeningHours('Mo-Fr 10:00-16:00; Sa 13:00-16:00; PH off');
    expect(spansOfWeekday(week, monday)).toEqual([[10 * hour, 16 * hour]]);
    expect(spansOfWeekday(week, 5)).toEqual([[13 * hour, 16 * hour]]);
    expect(spansOfWeekday(week, sunday)).toEqual([]);
    expect(week.holiday).toEqual([]);
  });

  test('a day without a holiday rule says nothing about holidays', () => {
    expect(parseOpeningHours('Mo-Fr 09:00-17:00')).not.toHaveProperty('holiday');
    expect(parseOpeningHours('Mo-Fr 09:00-17:00; PH unknown').holiday).toBe('unknown');
    expect(parseOpeningHours('Mo-Fr 09:00-17:00; PH 10:00-12:00').holiday).toEqual([[10 * hour, 12 * hour]]);
  });

  test('a night runs on past midnight, also past Sunday', () => {
    expect(spansOfWeekday(parseOpeningHours('Mo-Su 19:00-06:00'), sunday)).toEqual([[19 * hour, 30 * hour]]);
    expect(spansOfWeekday(parseOpeningHours('Mo-Su 08:00-24:00'), sunday)).toEqual([[8 * hour, 24 * hour]]);
  });

  test('lists of days and times, ranges over the weekend, and a rule without days', () => {
    expect(parseOpeningHours('Sa-Mo 09:00-10:00').open).toHaveLength(3);
    expect(parseOpeningHours('Tu,Th 09:00-12:30,13:00-17:00').open).toHaveLength(4);
    expect(parseOpeningHours('09:00-17:00').open).toHaveLength(7);
  });

  test('after a semicolon a rule replaces the day, after a comma it adds to it', () => {
    expect(spansOfWeekday(parseOpeningHours('Mo-Fr 09:00-17:00; Mo 09:00-12:00'), monday)).toHaveLength(1);
    expect(spansOfWeekday(parseOpeningHours('Mo-Fr 09:00-17:00, Mo 19:00-21:00'), monday)).toHaveLength(2);
    expect(spansOfWeekday(parseOpeningHours('Mo-Su 09:00-17:00; Su off'), sunday)).toEqual([]);
  });
});

test.each([
  ['Mo-Fri 09:00-17:00', 'write times as'],
  ['ma-vr 09:00-17:00', 'write times as'],
  ['Mo-Fr 9:00-17:00', 'write times as'],
  ['Mo-Fr 09:00-25:00', 'write times as'],
  ['Mo-Fr 09:60-17:00', 'write times as'],
  ['Mo-Fr 09:00-09:00', 'write times as'],
  ['Mo-Fr', 'write times as'],
  ['Mo-Fr unknown', 'leave the hours out'],
  ['Mo-Fr 09:00-17:00 "op afspraak"', 'write times as'],
  ['Mar-Oct 09:00-17:00', 'write times as'],
  ['sunrise-sunset', 'write times as'],
  ['', 'write times as'],
  ['PH off', 'start with the days of the week'],
  ['PH off; Mo-Fr 09:00-17:00', 'at the end'],
  ['Mo-Fr,PH 09:00-17:00', 'at the end'],
  ['SH,Mo 09:00-17:00', 'school holidays'],
  ['Mo-Fr 09:00-17:00; PH 20:00-02:00', 'end at 24:00'],
  ['Mo-Fr 19:00-06:00; Sa,Su 20:00-06:00', 'a comma instead of the semicolon'],
  ['Mo-Su 19:00-06:00; We 19:00-22:00', 'a comma instead of the semicolon'],
])('%s is refused with what to do', (text, todo) => {
  expect(() => parseOpeningHours(text)).toThrow(todo);
});
