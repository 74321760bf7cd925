/** How long a copy of the site on paper or on a stick may be used. Pure: days and the clock come in as arguments. */
import { type Instant, wallTime } from '../opening-hours/clock.ts';
import type { ShelfLife } from './schema.ts';
import { daysAfter, earliest } from './valid-until.ts';

/**
 * The last day (yyyy-mm-dd) that a copy may be used: as long as the kind of fact that keeps shortest, counted from the
 * day it was made, or from an earlier day on which one of its facts was checked.
 */
export function copyKeepsUntil(madeOn: string, checkedOn: readonly string[], shelfLife: ShelfLife): string {
  return daysAfter(earliest([madeOn, ...checkedOn]), Math.min(...Object.values(shelfLife)));
}

/** Whether a day (yyyy-mm-dd) is over in the Netherlands. */
export function isOver(day: string, instant: Instant): boolean {
  return new Date(wallTime(instant)).toISOString().slice(0, 10) > day;
}
