/** Opening hours as HSDS schedules: weekly rules where a rule can say them, words where it cannot. Pure. */
import { parseOpeningHours } from '../opening-hours/parse.ts';
import { timeOfDay } from '../opening-hours/table.ts';
import { isAlwaysOpen, minutesPerDay, type Span, spansOfWeekday, type Week } from '../opening-hours/week.ts';

/** A weekly rule: the days and the hours on each of them. Without days: only the words say when. */
export interface WeeklyRule {
  byday?: string;
  opens_at?: string;
  closes_at?: string;
  description: string;
}

const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const dayNames = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'] as const;

/**
 * The rules of some opening hours. A night past midnight has no rule, since HSDS closes on the day it opens;
 * what happens on a public holiday has none either. Both stand in the description.
 */
export function weeklyRules(hours: string): WeeklyRule[] {
  const week = parseOpeningHours(hours);
  const words = inWords(week);
  const groups = new Map<string, { span: Span; weekdays: number[] }>();
  let unsaid = false;
  for (const weekday of days.keys()) {
    for (const span of spansOfDay(week, weekday)) {
      if (span[1] > minutesPerDay) unsaid = true;
      const group = groups.get(span.join()) ?? { span, weekdays: [] };
      group.weekdays.push(weekday);
      groups.set(span.join(), group);
    }
  }
  if (unsaid || groups.size === 0) return [{ description: words }];
  return [...groups.values()].map(({ span, weekdays }) => ({
    byday: weekdays.map((weekday) => days[weekday]).join(','),
    opens_at: timeOfDay(span[0]),
    closes_at: timeOfDay(span[1]),
    description: words,
  }));
}

function spansOfDay(week: Week, weekday: number): readonly Span[] {
  return isAlwaysOpen(week) ? [[0, minutesPerDay]] : spansOfWeekday(week, weekday);
}

function inWords(week: Week): string {
  if (isAlwaysOpen(week)) return 'Dag en nacht, alle dagen.';
  const said = dayNames.flatMap((name, weekday) => {
    const spans = spansOfWeekday(week, weekday);
    return spans.length === 0 ? [] : [`${name} ${spans.map(range).join(' en ')}`];
  });
  return `${said.join(', ')}. ${holidayWords(week.holiday)}`.trim();
}

function holidayWords(holiday: Week['holiday']): string {
  if (holiday === undefined) return '';
  if (holiday === 'unknown') return 'Op feestdagen: niet bekend.';
  return holiday.length === 0 ? 'Op feestdagen dicht.' : `Op feestdagen ${holiday.map(range).join(' en ')}.`;
}

function range([from, to]: Span): string {
  const night = to > minutesPerDay ? ' (de volgende dag)' : '';
  return `${timeOfDay(from)}-${timeOfDay(to)}${night}`;
}
