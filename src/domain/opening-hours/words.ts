/** Opening hours and their status as sentences. Pure; the words come in. This file ships to the browser. */
import { type Instant, wallTime } from './clock.ts';
import type { Status } from './status.ts';

/** Sentences with "{moment}" in them, and how a moment is said. */
export interface StatusWords {
  always: string;
  open: string;
  closed: string;
  closedOpens: string;
  unknown: string;
  unknownOpens: string;
  today: string;
  tomorrow: string;
  later: string;
}

const day = 86_400_000;

/** One sentence on a status: "Nu open, tot 21:00 uur". */
export function statusSentence(status: Status, now: Instant, words: StatusWords, language: string): string {
  const { state, until, opensAt } = status;
  const moment = state === 'open' ? until : opensAt;
  const template = {
    open: until === undefined ? words.always : words.open,
    closed: opensAt === undefined ? words.closed : words.closedOpens,
    unknown: opensAt === undefined ? words.unknown : words.unknownOpens,
  }[state];
  return moment === undefined
    ? template
    : template.replace('{moment}', momentWords(moment, now, words, language));
}

/** A moment as people say it: the time today, tomorrow and the time, or the day and the time. */
function momentWords(moment: Instant, now: Instant, words: StatusWords, language: string): string {
  const days = Math.floor(wallTime(moment) / day) - Math.floor(wallTime(now) / day);
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { timeZone: 'Europe/Amsterdam', ...options }).format(moment);
  const date = days < 7 ? {} : ({ day: 'numeric', month: 'long' } as const);
  const template = [words.today, words.tomorrow][days] ?? words.later;
  return template
    .replace('{time}', format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }))
    .replace('{day}', format({ weekday: 'long', ...date }));
}
