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
/** What has not changed after a week never will; where holidays differ, after a year. */
const horizonWithout = 8;
const horizonWithHolidays = 366;
/** 1 January 1970 was a Thursday. */
const weekdayOfEpoch = 3;

/** The status of a week of opening hours at an instant, by the clock of the Netherlands. */
export function status(week: Week, instant: Instant, isHoliday: IsHoliday): Status {
  if (isAlwaysOpen(week)) return { state: 'open' };
  const now = wallTime(instant);
  const state = stateAt(week, now, isHoliday);
  const nextWhen = (isMeant: (state: State) => boolean) =>
    nextEdge(week, now, (wall) => isMeant(stateAt(week, wall, isHoliday)));
  const until = nextWhen((other) => other !== state);
  const opensAt = state === 'open' ? undefined : nextWhen((other) => other === 'open');
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

/** The first later moment at which the state may change and a condition holds. */
function nextEdge(week: Week, now: WallTime, holds: (wall: WallTime) => boolean): WallTime | undefined {
  const midnight = startOfDay(now);
  const edges = [...week.open.flat(), ...(week.holiday === 'unknown' ? [] : (week.holiday ?? []).flat())];
  const minutes = [...new Set([0, ...edges.map((edge) => edge % minutesPerDay)])].sort((a, b) => a - b);
  const horizon = week.holiday === undefined ? horizonWithout : horizonWithHolidays;
  for (let days = 0; days < horizon; days++)
    for (const edge of minutes) {
      const wall = midnight + days * day + edge * minute;
      if (wall > now && holds(wall)) return wall;
    }
  return undefined;
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
