/** Wall-clock time in the Netherlands, through Intl. This file ships to the browser. */

/** A point in time, in milliseconds since 1970, as Date.now() gives it. */
export type Instant = number;

/**
 * What a clock on a Dutch wall shows, as milliseconds since 1970 on that same wall: ordinary arithmetic on days,
 * weekdays and minutes, without a time zone.
 */
export type WallTime = number;

const minute = 60_000;
const hour = 60 * minute;
/** Hours that the Netherlands may be ahead of UTC: summer first, so that the first of two equal times wins. */
const hoursAhead = [2, 1];

/** The wall-clock time at an instant. */
export function wallTime(instant: Instant): WallTime {
  const [year = 0, month = 1, ...rest] = clock.format(instant).split(/\D+/).map(Number);
  return Date.UTC(year, month - 1, ...rest);
}

/** The first instant after another at which the wall shows a time; where the clock skips it, when it does so. */
export function instantAt(wall: WallTime, after: Instant): Instant {
  for (const hours of hoursAhead) {
    const instant = wall - hours * hour;
    if (instant > after && wallTime(instant) === wall) return instant;
  }
  return Math.floor((wall - hour) / hour) * hour;
}

/** Sweden writes a moment as 2026-11-22 09:05:00: the one common locale that can be split into numbers. */
const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'medium',
});
