/** Whether a help point is open at an instant, and until when. This file ships to the browser. */
import { type Instant, instantAt, type WallTime, wallTime } from './clock.ts';
import { isAlwaysOpen, minutesPerDay, minutesPerWeek, type Span, type Week } from './week.ts';

export type State = 'open' | 'closed' | 'unknown';

export interface Status {
  state: State;
  /** When this state ends. Absent: never, as far as we know. */
  until?: Instant;
  /** When it is next certainly open; only when it is not open now. */
  opensAt?: Instant;
}

/** Whether a day, as yyyy-mm-dd, is a public holiday. */
export type IsHoliday = (day: string) => boolean;

const minute = 60_000;
const day = minutesPerDay * minute;
/** No run of holidays is longer, so what has not changed by then never will. */
const horizon = 15;
/** 1 January 1970 was a Thursday. */
const weekdayOfEpoch = 3;

/** The status of a week of opening hours at an instant, by the clock of the Netherlands. */
export function status(week: Week, instant: Instant, isHoliday: IsHoliday): Status {
  if (isAlwaysOpen(week)) return { state: 'open' };
  const now = wallTime(instant);
  const state = stateAt(week, now, isHoliday);
  const later = changesAfter(week, now);
  const until = later.find((wall) => stateAt(week, wall, isHoliday) !== state);
  const opensAt = later.find((wall) => state !== 'open' && stateAt(week, wall, isHoliday) === 'open');
  return {
    state,
    ...(until !== undefined && { until: instantAt(until, instant) }),
    ...(opensAt !== undefined && { opensAt: instantAt(opensAt, instant) }),
  };
}

function stateAt(week: Week, wall: WallTime, isHoliday: IsHoliday): State {
  const midnight = startOfDay(wall);
  const sinceMidnight = (wall - midnight) / minute;
  const holiday = week.holiday !== undefined && isHoliday(new Date(midnight).toISOString().slice(0, 10));
  if (holiday) return week.holiday === 'unknown' ? 'unknown' : within(week.holiday ?? [], sinceMidnight);
  const minuteOfWeek = weekday(midnight) * minutesPerDay + sinceMidnight;
  const opened = within(week.open, minuteOfWeek);
  return opened === 'open' ? opened : within(week.open, minuteOfWeek + minutesPerWeek); // Sunday night
}

/** Every later moment within the horizon, in order, at which the state may change. */
function changesAfter(week: Week, wall: WallTime): WallTime[] {
  const midnight = startOfDay(wall);
  const edges = [...week.open.flat(), ...(week.holiday === 'unknown' ? [] : (week.holiday ?? []).flat())];
  const minutes = [...new Set([0, ...edges.map((edge) => edge % minutesPerDay)])].sort((a, b) => a - b);
  return Array.from({ length: horizon }, (_, days) => midnight + days * day)
    .flatMap((start) => minutes.map((edge) => start + edge * minute))
    .filter((edge) => edge > wall);
}

function within(spans: readonly Span[], at: number): State {
  return spans.some(([from, to]) => from <= at && at < to) ? 'open' : 'closed';
}

function startOfDay(wall: WallTime): WallTime {
  return Math.floor(wall / day) * day;
}

function weekday(midnight: WallTime): number {
  return (midnight / day + weekdayOfEpoch) % 7;
}
