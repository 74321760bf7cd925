import { describe, expect, test } from 'vitest';
import { isDutchHoliday } from '../../../src/domain/opening-hours/holidays.ts';
import { packageFor } from './opening-hours-package.ts';

test.each([
  ['2026-01-01', "New Year's Day"],
  ['2026-04-03', 'Good Friday'],
  ['2026-04-06', 'Easter Monday'],
  ['2026-04-27', "King's Day"],
  ['2025-04-26', "King's Day, when the 27th is a Sunday"],
  ['2026-05-05', 'Liberation Day'],
  ['2026-05-14', 'Ascension Day'],
  ['2026-05-25', 'Whit Monday'],
  ['2026-12-26', 'Boxing Day'],
])('%s is %s', (day) => {
  expect(isDutchHoliday(day)).toBe(true);
});

test.each(['2025-04-27', '2026-04-26', '2026-05-04', '2026-12-05', '2026-12-31'])(
  '%s is an ordinary day',
  (day) => {
    expect(isDutchHoliday(day)).toBe(false);
  },
);

describe('every day of forty years', () => {
  const holidays = packageFor('Mo-Su off; PH 00:00-24:00');

  test.each([2020, 2030, 2040, 2050])('from %i on agrees with opening_hours', (first) => {
    for (let day = Date.UTC(first, 0, 1); day < Date.UTC(first + 10, 0, 1); day += 86_400_000) {
      const name = new Date(day).toISOString().slice(0, 10);
      const expected = holidays.getState(new Date(`${name}T12:00:00`));
      if (isDutchHoliday(name) !== expected) expect.fail(`${name} is ${expected ? '' : 'not '}a holiday`);
    }
  });
});
