/** A week of opening hours as the rows of a table. Pure; build time only. */
import { minutesPerDay, type Span, spansOfWeekday, type Week } from './week.ts';

/** Days in a row with the same hours: 0 is Monday. No spans: closed. */
export interface HoursRow {
  first: number;
  last: number;
  spans: readonly Span[];
}

/** The rows of a week, neighbouring days with equal hours taken together. */
export function hoursRows(week: Week): HoursRow[] {
  const rows: HoursRow[] = [];
  for (let weekday = 0; weekday < 7; weekday++) {
    const spans = spansOfWeekday(week, weekday);
    const previous = rows.at(-1);
    if (previous && JSON.stringify(previous.spans) === JSON.stringify(spans)) previous.last = weekday;
    else rows.push({ first: weekday, last: weekday, spans });
  }
  return rows;
}

/** A minute of the day as a time, also past midnight: 1800 -> "06:00". The end of the day stays "24:00". */
export function timeOfDay(minute: number): string {
  const within = minute > minutesPerDay ? minute - minutesPerDay : minute;
  return `${two(Math.floor(within / 60))}:${two(within % 60)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
