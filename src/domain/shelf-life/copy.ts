/** How long a copy of the site on paper or on a stick may be used. Pure: days and the clock come in as arguments. */
import { type Instant, wallTime } from '../opening-hours/clock.ts';
import type { ShelfLife } from './schema.ts';
import { daysAfter } from './valid-until.ts';

/** The last day (yyyy-mm-dd) of a copy made on a day: as long as the kind of fact that keeps shortest. */
export function copyKeepsUntil(madeOn: string, shelfLife: ShelfLife): string {
  return daysAfter(madeOn, Math.min(...Object.values(shelfLife)));
}

/** Whether a day (yyyy-mm-dd) is over in the Netherlands. */
export function isOver(day: string, instant: Instant): boolean {
  return new Date(wallTime(instant)).toISOString().slice(0, 10) > day;
}
