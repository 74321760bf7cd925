/** The full opening_hours implementation, which our small one is measured against. */
import OpeningHours from 'opening_hours';
import { type WallTime, wallTime } from '../../../src/domain/opening-hours/clock.ts';

/** The package counts in local time and errs on days on which that skips or repeats an hour; UTC has none. */
process.env.TZ = 'UTC';

/** The package's reading of a text, in the Netherlands. It works with the local time of a Date. */
export function packageFor(text: string): OpeningHours {
  return new OpeningHours(text, {
    lat: 52.37,
    lon: 4.9,
    address: { country_code: 'nl', state: 'Noord-Holland' },
  });
}

/** A Date whose local time, wherever the test runs, is the wall-clock time in the Netherlands at an instant. */
export function asLocalTime(instant: number): Date {
  const wall = new Date(wallTime(instant));
  return new Date(
    wall.getUTCFullYear(),
    wall.getUTCMonth(),
    wall.getUTCDate(),
    wall.getUTCHours(),
    wall.getUTCMinutes(),
  );
}

/** The reverse: the wall-clock time that a Date's local time stands for. */
export function asWallTime(date: Date): WallTime {
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate(), date.getHours(), date.getMinutes());
}
