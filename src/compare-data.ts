/** What a comparison needs of every help point, worked out at build time: for the pages and for the browser. */
import {
  type Cells,
  type ComparedTopic,
  cellsOf,
  comparedTopics,
  mostCompared,
} from './domain/comparison/cells.ts';
import { dateWords } from './domain/help-point/provenance.ts';
import { weekInWords } from './domain/opening-hours/in-words.ts';
import { href } from './i18n/paths.ts';
import type { Content } from './read-content.ts';

export interface Compared {
  id: string;
  name: string;
  address: string;
  checkedOn: string;
  cells: Cells;
}

export interface CompareData {
  most: number;
  points: Compared[];
  questions: { topic: ComparedTopic; question: string }[];
  words: { unknown: string; uncertain: string; checkedOn: string; place: string; none: string; what: string };
}

/** The comparison's data for some content in a language, by name. */
export function compareData(content: Content, lang: string): CompareData {
  const { compare, openingHours, reach } = content.ui;
  const words = {
    adultsOnly: compare.adultsOnly,
    onlyPlaces: compare.onlyPlaces,
    free: compare.free,
    channel: reach,
    probably: compare.probably,
    week: (week: Parameters<typeof weekInWords>[0]) => weekInWords(week, openingHours),
  };
  return {
    most: mostCompared,
    points: content['help-points']
      .filter(({ status }) => status !== 'retired')
      .map((point) => ({
        id: point.id,
        name: point.name,
        address: href(lang, `/hulp/${point.id}/`),
        checkedOn: dateWords(point.checkedOn, lang),
        cells: cellsOf(point, words),
      }))
      .toSorted((a, b) => a.name.localeCompare(b.name, lang)),
    questions: comparedTopics.map((topic) => ({ topic, question: compare[topic] })),
    words: {
      unknown: compare.unknown,
      uncertain: compare.uncertain,
      checkedOn: compare.checkedOn,
      place: compare.place,
      none: compare.none,
      what: compare.what,
    },
  };
}
