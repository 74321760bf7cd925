/** The small evaluator against the opening_hours package, over two years of instants from a fixed seed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wallTime } from '../../../src/domain/opening-hours/clock.ts';
import { isDutchHoliday } from '../../../src/domain/opening-hours/holidays.ts';
import { parseOpeningHours } from '../../../src/domain/opening-hours/parse.ts';
import { status } from '../../../src/domain/opening-hours/status.ts';
import { readContent } from '../../../src/read-content.ts';
import { asLocalTime, asWallTime, packageFor } from './opening-hours-package.ts';

const first = Date.parse('2026-11-22T00:00:00Z');
const twoYears = 2 * 365.25 * 86_400_000;
const seed = 20261122;
const anyMinute = fc.integer({ min: 0, max: twoYears / 60_000 }).map((minutes) => first + minutes * 60_000);
/** The nights around which the clock changes, minute by minute, are too rare to leave to chance. */
const clockChanges = ['2027-03-28', '2027-10-31', '2028-03-26', '2028-10-29'].flatMap((day) =>
  Array.from({ length: 48 }, (_, quarters) => Date.parse(`${day}T00:00:00Z`) + (quarters - 24) * 900_000),
);
const instants = [...fc.sample(anyMinute, { seed, numRuns: 2000 }), ...clockChanges];
const invented = [
  'Mo-Su 20:00-06:00; PH off',
  'Mo-Su 08:00-24:00; PH 10:00-12:00',
  'Mo-Fr 08:30-12:00,13:00-17:30; Sa off; PH off',
  'Mo-Th 18:00-02:30, Fr,Sa 18:00-05:00; PH unknown',
  'Mo-Fr 09:00-17:00; We 09:00-12:00',
  '10:00-00:00; PH unknown',
  'Sa-Mo 00:00-24:00; PH unknown',
  'Mo-Su 00:00-24:00; PH off',
];
const used = readContent()['help-points'].flatMap((point) =>
  point.channels.flatMap(({ hours }) => hours ?? []),
);

describe.each([...new Set([...used, ...invented])])('%s', (text) => {
  const week = parseOpeningHours(text);
  const full = packageFor(text);

  test('is open, closed or unknown whenever opening_hours says so', () => {
    for (const instant of instants) {
      const local = asLocalTime(instant);
      const expected = full.getUnknown(local) ? 'unknown' : full.getState(local) ? 'open' : 'closed';
      const found = status(week, instant, isDutchHoliday).state;
      if (found !== expected)
        expect.fail(`${new Date(instant).toISOString()}: ${found}, but opening_hours says ${expected}`);
    }
  });

  test('changes when opening_hours changes', () => {
    for (const instant of instants.slice(0, 500)) {
      const { until } = status(week, instant, isDutchHoliday);
      const next = nextRealChange(asLocalTime(instant));
      const found = until === undefined ? undefined : wallTime(until);
      if (found !== (next && asWallTime(next)))
        expect.fail(`${new Date(instant).toISOString()}: until ${until}, but opening_hours says ${next}`);
    }
  });

  /** The package also stops between two holidays, where nothing changes. */
  function nextRealChange(from: Date): Date | undefined {
    const next = full.getNextChange(from);
    if (!next) return undefined;
    const before = new Date(next.getTime() - 60_000);
    const changes =
      full.getState(before) !== full.getState(next) || full.getUnknown(before) !== full.getUnknown(next);
    return changes ? next : nextRealChange(next);
  }
});
