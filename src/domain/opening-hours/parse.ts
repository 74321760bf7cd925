/**
 * Opening hours as an editor writes them, the part of OpenStreetMap's opening_hours that this site uses, to the
 * compact week. What is outside that part, or would surprise its writer, is refused with a sentence that helps.
 */
import { minutesPerDay, minutesPerWeek, type Span, type Week } from './week.ts';

const dayNames = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const day = `(?:${dayNames.join('|')})`;
const daysThenTimes = new RegExp(`^(?:(${day}(?:-${day})?(?:,${day}(?:-${day})?)*) )?(.+)$`);
const timeRange = /^\d\d:\d\d-\d\d:\d\d$/;
/** "Mo 19:00-06:00, Tu 20:00-06:00": a comma between a time and a day adds a rule instead of replacing one. */
const addsRule = /(?<=\d),\s*(?=[A-Z])/;

/** The compact week of a text such as "Mo-Fr 09:00-17:00; PH off". Throws an Error that says what to write. */
export function parseOpeningHours(text: string): Week {
  if (text === '24/7') return { open: [[0, minutesPerWeek]] };
  const groups = text.split(/;\s*/);
  const holiday = groups.at(-1)?.startsWith('PH ') ? parseHoliday(groups.pop()?.slice(3) ?? '') : undefined;
  if (groups.length === 0) refuse('only a holiday is given', 'start with the days of the week');
  let open: Span[] = [];
  for (const group of groups) {
    const added = group.split(addsRule).map(parseRule);
    const days = new Set(added.flatMap((rule) => rule.days));
    refuseCutNight(open, days, group);
    open = open.filter(([from]) => !days.has(weekdayOf(from)));
    for (const rule of added)
      for (const weekday of rule.days)
        for (const [from, to] of rule.times)
          open.push([weekday * minutesPerDay + from, weekday * minutesPerDay + to]);
  }
  open.sort((a, b) => a[0] - b[0]);
  return holiday ? { open, holiday } : { open };
}

function parseRule(rule: string): { days: number[]; times: Span[] } {
  if (/\b(PH|SH)\b/.test(rule))
    refuse(
      `"${rule}"`,
      'give public holidays (PH) one rule of their own, at the end; school holidays (SH) are not used',
    );
  const [, days, times = ''] = daysThenTimes.exec(rule) ?? [];
  const weekdays = days ? days.split(',').flatMap(parseDays) : dayNames.map((_, index) => index);
  return { days: weekdays, times: times === 'off' ? [] : parseTimes(times) };
}

function parseDays(range: string): number[] {
  const [first = '', last = first] = range.split('-');
  const from = dayNames.indexOf(first);
  const length = ((dayNames.indexOf(last) - from + 7) % 7) + 1;
  return Array.from({ length }, (_, index) => (from + index) % 7);
}

function parseTimes(times: string): Span[] {
  return times.split(/,\s*/).map((range) => {
    const [from, to] = timeRange.test(range) ? minutesOf(range) : refuseTimes(range);
    if (from >= minutesPerDay || to > minutesPerDay || from === to) refuseTimes(range);
    return [from, to < from ? to + minutesPerDay : to];
  });
}

function minutesOf(range: string): [number, number] {
  const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = range.split(/[:-]/).map(Number);
  if (fromMinute > 59 || toMinute > 59) refuseTimes(range);
  return [fromHour * 60 + fromMinute, toHour * 60 + toMinute];
}

function parseHoliday(times: string): Week['holiday'] {
  if (times === 'unknown') return 'unknown';
  if (times === 'off') return [];
  const spans = parseTimes(times);
  if (spans.some(([, to]) => to > minutesPerDay))
    refuse(`"PH ${times}"`, 'let the hours of a public holiday end at 24:00 at the latest');
  return spans;
}

/** After ";" a rule replaces whole days, so it would silently cut off a night that began before it. */
function refuseCutNight(open: readonly Span[], days: ReadonlySet<number>, group: string): void {
  const cut = open.some(
    ([from, to]) =>
      weekdayOf(to - 1) !== weekdayOf(from) && (days.has(weekdayOf(from)) || days.has(weekdayOf(to - 1))),
  );
  if (cut) refuse(`"${group}" after a night past 00:00`, 'write a comma instead of the semicolon before it');
}

function weekdayOf(minute: number): number {
  return Math.floor(minute / minutesPerDay) % 7;
}

function refuseTimes(range: string): never {
  refuse(
    `"${range}"`,
    'write times as 09:00-17:00, "off" for closed, or leave the hours out if they are unknown',
  );
}

function refuse(found: string, todo: string): never {
  throw new Error(`opening hours: cannot use ${found}; ${todo}`);
}
