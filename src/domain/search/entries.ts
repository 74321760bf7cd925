/** Which words and concepts the network knows. Build time only. */
import type { Lesson } from './lesson.ts';
import { unknown } from './network.ts';

/** Words met in fewer lessons are not known; so many lessons of any kind are added to those of a word. */
const rarest = 3;
const anyKind = 8;

/**
 * The entries that tell most, in order; first the one for what is not known. An entry tells more the more often it is met and the
 * further the right outcomes of its lessons are from those of all (a G-test, with some lessons of any kind
 * added so that what is rare is not thought special).
 */
export function entriesIn(lessons: readonly Lesson[], most: number): Map<string, number> {
  const all = new Map<string, number>();
  const met = new Map<string, { times: number; right: Map<string, number> }>();
  for (const { sentence, right, weight = 1 } of lessons) {
    const outcomes = right.map((outcome, question) => `${question} ${outcome}`);
    for (const outcome of outcomes) all.set(outcome, (all.get(outcome) ?? 0) + weight);
    for (const entry of new Set(sentence.flat())) {
      const seen = met.get(entry) ?? { times: 0, right: new Map() };
      met.set(entry, seen);
      seen.times++;
      for (const outcome of outcomes) seen.right.set(outcome, (seen.right.get(outcome) ?? 0) + weight);
    }
  }
  const sum = lessons.reduce((total, { weight = 1 }) => total + weight, 0);
  const telling = ({ times, right }: { times: number; right: Map<string, number> }) => {
    let told = 0;
    for (const [outcome, count] of right) {
      const usual = (all.get(outcome) ?? 0) / sum;
      told += count * Math.log((count + anyKind * usual) / (times + anyKind) / usual);
    }
    return told;
  };
  const best = [...met]
    .filter(([, { times }]) => times >= rarest)
    .map(([entry, seen]) => ({ entry, told: telling(seen) }))
    .sort((a, b) => b.told - a.told || (a.entry < b.entry ? -1 : 1))
    .slice(0, most)
    .map(({ entry }) => entry)
    .sort();
  return new Map([unknown, ...best].map((entry, place) => [entry, place]));
}
