import { expect, test } from 'vitest';
import { barsOf } from '../../../src/domain/yearly-figures/bars.ts';
import { yearlyFigures } from '../../../src/domain/yearly-figures/schema.ts';

const figure = (year: number, value: number) => ({
  year,
  value,
  source: 'log',
  confidence: 'high' as const,
  checkedOn: '2026-06-01',
});

test('keeps an empty place for a year that nobody published', () => {
  expect(barsOf({ figures: [figure(2020, 50), figure(2022, 100)] })).toEqual([
    { year: 2020, value: 50, height: 0.5 },
    { year: 2021, height: 0 },
    { year: 2022, value: 100, height: 1 },
  ]);
});

test('a year without any report is a bar of nothing, not an empty place', () => {
  expect(barsOf({ figures: [figure(2020, 0)] })).toEqual([{ year: 2020, value: 0, height: 0 }]);
});

test('refuses a year twice or out of order', () => {
  const head = { order: 1, organisation: 'Toren', unit: 'lichten', counted: 'Alle lichten' };
  const parse = (...figures: ReturnType<typeof figure>[]) =>
    yearlyFigures.safeParse({ ...head, figures }).success;
  expect(parse(figure(2020, 1), figure(2021, 2))).toBe(true);
  expect(parse(figure(2021, 1), figure(2021, 2))).toBe(false);
  expect(parse(figure(2021, 1), figure(2020, 2))).toBe(false);
});
