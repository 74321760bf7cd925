/** Opening hours that nobody confirmed, said with where and when they were read. Pure; the words come in. */
import { type WeekWords, weekInWords } from '../opening-hours/in-words.ts';
import { parseOpeningHours } from '../opening-hours/parse.ts';
import { type ProvenanceWords, sourceLines } from './provenance.ts';
import type { Channel, HelpPoint } from './schema.ts';

export interface ProbableHoursWords extends ProvenanceWords {
  week: WeekWords;
  /** "{hours}" is the week; "{sources}" where and when it was read. */
  probable: string;
}

/** "Waarschijnlijk maandag 09:00 tot 17:00. ... Volgens theepot.example, maart 2025." Without such hours: nothing. */
export function probableHoursSentence(
  point: HelpPoint,
  { probableHours }: Pick<Channel, 'probableHours'>,
  words: ProbableHoursWords,
  language: string,
): string | undefined {
  if (!probableHours) return undefined;
  const read = sourceLines(point, words, language)
    .filter(({ key }) => probableHours.sources.includes(key))
    .map(({ title, when }) => `${title}, ${when}`);
  return words.probable
    .replace('{hours}', weekInWords(parseOpeningHours(probableHours.hours), words.week))
    .replace('{sources}', read.join('; '));
}
