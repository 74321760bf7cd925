/** A week of opening hours as one line of text. Pure; the words come in. */
import { hoursRows, timeOfDay } from './table.ts';
import { isAlwaysOpen, minutesPerDay, type Span, type Week } from './week.ts';

/** The words of days and times, as content/ui.yaml has them. */
export interface WeekWords {
  dayAndNight: string;
  holidays: string;
  holidayUnknown: string;
  shut: string;
  range: string;
  nextDay: string;
  days: string;
  twoDays: string;
  monday: string;
  tuesday: string;
  wednesday: string;
  thursday: string;
  friday: string;
  saturday: string;
  sunday: string;
}

/** "maandag tot en met vrijdag 09:00 tot 17:00; feestdagen: dicht". Days on which it is shut are left out. */
export function weekInWords(week: Week, words: WeekWords): string {
  if (isAlwaysOpen(week)) return words.dayAndNight.toLowerCase();
  const rows = hoursRows(week)
    .filter(({ spans }) => spans.length > 0)
    .map(({ first, last, spans }) => `${daysInWords(first, last, words)} ${timesInWords(spans, words)}`);
  return [...rows, ...holidayInWords(week, words)].join('; ');
}

function holidayInWords({ holiday }: Week, words: WeekWords): string[] {
  if (holiday === undefined) return [];
  const said = holiday === 'unknown' ? words.holidayUnknown : timesInWords(holiday, words);
  return [`${words.holidays.toLowerCase()}: ${said}`];
}

function daysInWords(first: number, last: number, words: WeekWords): string {
  const names = [
    words.monday,
    words.tuesday,
    words.wednesday,
    words.thursday,
    words.friday,
    words.saturday,
    words.sunday,
  ];
  if (first === last) return names[first] ?? '';
  const template = last === first + 1 ? words.twoDays : words.days;
  return template.replace('{first}', names[first] ?? '').replace('{last}', names[last] ?? '');
}

function timesInWords(spans: readonly Span[], words: WeekWords): string {
  if (spans.length === 0) return words.shut;
  return spans
    .map(([from, to]) => {
      const range = words.range.replace('{from}', timeOfDay(from)).replace('{to}', timeOfDay(to));
      return to > minutesPerDay ? `${range} ${words.nextDay}` : range;
    })
    .join(', ');
}
