import { expect, test } from 'vitest';
import { parseOpeningHours } from '../../../src/domain/opening-hours/parse.ts';
import { hoursRows, timeOfDay } from '../../../src/domain/opening-hours/table.ts';

test('neighbouring days with the same hours share a row, a closed day has none', () => {
  expect(hoursRows(parseOpeningHours('Mo-Fr 10:00-16:00; Sa 13:00-16:00; PH off'))).toEqual([
    { first: 0, last: 4, spans: [[600, 960]] },
    { first: 5, last: 5, spans: [[780, 960]] },
    { first: 6, last: 6, spans: [] },
  ]);
});

test.each([
  [545, '09:05'],
  [1440, '24:00'],
  [1800, '06:00'],
])('minute %i is %s', (minute, time) => {
  expect(timeOfDay(minute)).toBe(time);
});
