/** Small conversions from data to what the reader sees. */
import type { Worded } from '../../domain/flow/schema.ts';
import { wallTime } from '../../domain/opening-hours/clock.ts';
import type { Openness } from '../../domain/result/open-ladder.ts';
import type { Facts } from '../../domain/vocabulary/schema.ts';
import type { FlowData } from '../../flow-data.ts';

/** A text with its placeholders filled: `fill('Vraag {n}', { n: 2 })`. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** The wording for a door. */
export function wordedFor(text: Worded, role: Facts['role']): string {
  if (typeof text === 'string') return text;
  return (role === undefined || role === 'self' ? undefined : text[role]) ?? text.default;
}

/** The short, discreet word for a value. */
export function chip(words: FlowData['words'], fact: string, value: string): string {
  return words[fact]?.[value]?.chip ?? value;
}

/** The full word for a value. */
export function label(words: FlowData['words'], fact: string, value: string): string {
  return words[fact]?.[value]?.label ?? value;
}

/** The words for wishes such as "limits:free", in one line. */
export function wishList(words: FlowData['words'], wishes: readonly string[]): string {
  return wishes
    .map((wish) => {
      const [fact = '', value = ''] = wish.split(':');
      return label(words, fact, value);
    })
    .join(', ');
}

const day = 86_400_000;
const weekday = new Intl.DateTimeFormat('nl-NL', { weekday: 'long', timeZone: 'UTC' });

/** "14.00", "morgen 9.00" or "maandag 9.00", as seen from `now`. */
function timeText(instant: number, now: number): string {
  const wall = wallTime(instant);
  const date = new Date(wall);
  const clock = `${date.getUTCHours()}.${String(date.getUTCMinutes()).padStart(2, '0')}`;
  const days = Math.floor(wall / day) - Math.floor(wallTime(now) / day);
  return days === 0 ? clock : `${days === 1 ? 'morgen' : weekday.format(wall)} ${clock}`;
}

/** "nu open tot 21.00", "gesloten, open morgen 9.00". */
export function opennessText(openness: Openness, now: number, ui: FlowData['ui']): string {
  const { always, state, until, opensAt } = openness;
  const { result } = ui;
  if (always) return result.alwaysOpen;
  if (state === 'unknown') return result.hoursUnknown;
  const isOpen = state === 'open';
  const time = isOpen ? until : opensAt;
  if (!time) return isOpen ? result.openNow : result.closedNow;
  return fill(isOpen ? result.openUntil : result.opensAt, { time: timeText(time, now) });
}
