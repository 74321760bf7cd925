/** A week of opening hours in the compact form that ships to the browser. Plain data: survives JSON. */

/** From and to in minutes; `to` is the first minute that no longer counts. */
export type Span = readonly [from: number, to: number];

export interface Week {
  /** Minutes since Monday 00:00, in order of their start. A span past midnight just runs on, also past Sunday. */
  open: readonly Span[];
  /** On a public holiday, minutes since midnight; none: closed all day. Absent: a holiday is a day like any other. */
  holiday?: 'unknown' | readonly Span[];
}

export const minutesPerDay = 1440;
export const minutesPerWeek = 7 * minutesPerDay;

/** Whether it is open at every minute of every week. */
export function isAlwaysOpen(week: Week): boolean {
  return week.holiday === undefined && week.open.length === 1 && spanLength(week.open[0]) === minutesPerWeek;
}

/** The part of the night at which "also at night" is meant: from midnight until this minute. */
const endOfNight = 5 * 60;

/** Whether it is open on every ordinary night, from midnight until five. What a holiday changes does not count. */
export function isOpenEveryNight({ open }: Week): boolean {
  const isOpenAt = (at: number) =>
    open.some(([from, to]) => (from <= at && at < to) || at + minutesPerWeek < to); // Sunday night
  return Array.from({ length: 7 }, (_, weekday) => weekday * minutesPerDay).every((midnight) =>
    Array.from({ length: endOfNight }, (_, minute) => midnight + minute).every(isOpenAt),
  );
}

/** The spans that start on a weekday (0 is Monday), in minutes since its midnight. */
export function spansOfWeekday(week: Week, weekday: number): Span[] {
  const midnight = weekday * minutesPerDay;
  return week.open
    .filter(([from]) => Math.floor(from / minutesPerDay) === weekday)
    .map(([from, to]) => [from - midnight, to - midnight]);
}

function spanLength(span: Span | undefined): number {
  return span ? span[1] - span[0] : 0;
}
