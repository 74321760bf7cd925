/** From examples to what the network learns from. Build time only. */

import type { Lesson } from './lesson.ts';
import { lexiconOf, stemmed } from './lexicon.ts';
import { needsIn } from './needs.ts';
import { sentenceOf } from './network.ts';
import { stem, wordsOf } from './normalise.ts';
import type { SearchWords } from './pack.ts';
import { tagsOf } from './pattern.ts';
import { readingsOf } from './readings.ts';
import type { Example, Learned } from './schema.ts';

export interface Lessons extends Pick<Learned, 'needs' | 'sides' | 'raises'> {
  lessons: readonly Lesson[];
}

/** How many needs are told apart. */
const needCount = 110;
/** Where grouping begins; another gives other groups, about as good. */
const groupingSeed = 2;
/** Words met less often are not known, so a slip is read as the word that was meant. */
const leastMet = 3;
/** Steps raised by fewer queries cannot be learned: editors' words raise them. */
const leastRaised = 20;
/** Words about own behaviour are rarer than their share of the examples, of which there are many so that they are told apart well. */
const ownWeight = 0.7;
/** What people type most is short, while each query is an example once. */
const shortWeight = 2;
const shortWords = 4;
const sides: Learned['sides'] = ['victim', 'own', 'theirs', 'none'];

/** One lesson per query. The answers: what it needs, whose words it is, which step it raises. */
export function lessonsFrom(given: readonly Example[], words: Omit<SearchWords, 'learned'>): Lessons {
  const examples = [...given, ...thesaurusExamples(words)];
  const { needs, needOf } = needsIn(examples, needCount, groupingSeed);
  const raises = ['none', ...stepsIn(examples)];
  const read = readerFor(given, words);
  const lessons = examples.flatMap(({ side, raises: step, queries }, place) => {
    const right = [
      needOf[place] ?? 0,
      sides.indexOf(side ?? 'none'),
      step === undefined ? 0 : Math.max(0, raises.indexOf(stepOf(step))),
    ];
    const weight = side === 'own' ? ownWeight : 1;
    return queries.map((query) => {
      const sentence = read(query);
      return { sentence, right, weight: weight * (sentence.length <= shortWords ? shortWeight : 1) };
    });
  });
  return { lessons, needs, sides, raises };
}

/** The words of the thesaurus are examples too: alone, they lead where their concept leads. */
function thesaurusExamples({ concepts }: Omit<SearchWords, 'learned'>): Example[] {
  return Object.values(concepts).flatMap(({ words, leads, side, raises }) =>
    leads === undefined
      ? []
      : {
          any: leads,
          queries: words,
          ...(side ? { side } : {}),
          ...(raises ? { raises: `first-step:${raises}` } : {}),
        },
  );
}

/** The steps that are raised often enough, in order. */
function stepsIn(examples: readonly Example[]): string[] {
  const times = new Map<string, number>();
  for (const { raises, queries } of examples)
    if (raises) times.set(stepOf(raises), (times.get(stepOf(raises)) ?? 0) + queries.length);
  return [...times].flatMap(([step, count]) => (count >= leastRaised ? step : [])).sort();
}

/** "first-step:danger" -> "danger". */
function stepOf(reference: string): string {
  return reference.replace('first-step:', '');
}

/** Reads queries as the search will: with the concepts of the editors, and the words that are met often. */
function readerFor(examples: readonly Example[], { concepts, misspellings }: Omit<SearchWords, 'learned'>) {
  const times = new Map<string, number>();
  for (const word of examples.flatMap(({ queries }) => queries).flatMap(wordsOf))
    times.set(stem(word), (times.get(stem(word)) ?? 0) + 1);
  const lexicon = lexiconOf(
    Object.entries(concepts).map(([id, { words }]) => ({ id, words: stemmed(words) })),
    misspellings,
    [...times].flatMap(([word, count]) => (count >= leastMet ? word : [])),
  );
  return (query: string) => {
    const readings = readingsOf(`${query} `, lexicon);
    return sentenceOf(readings, tagsOf(readings, lexicon));
  };
}
