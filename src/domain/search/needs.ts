/** What people need, found in examples: those with the same right answers want the same. Build time only. */
import { kmeans } from 'ml-kmeans';
import { keyOf } from './document.ts';
import type { Example, Learned } from './schema.ts';

export interface Needs {
  /** Per need: how often each document was a right answer, in ninths. */
  needs: Learned['needs'];
  /** The need of each example. */
  needOf: readonly number[];
}

/** How much less each next right answer says about what somebody needs. */
const nextAnswer = 0.12;
/** How much it says whose words they are, beside one answer. */
const sideWeight = 0.7;
/** A document that is rarer among the right answers of a need is chance. */
const rarest = 0.15;

/** Gathers examples into needs by their right answers. The same examples always give the same needs. */
export function needsIn(examples: readonly Example[], count: number, seed = 1): Needs {
  const vectors = vectorsOf(examples);
  const { clusters } = kmeans(vectors, Math.min(count, examples.length), {
    seed,
    initialization: 'kmeans++',
  });
  const used = [...new Set(clusters)].sort((a, b) => a - b);
  return {
    needs: used.map((need) => sharesIn(examples.filter((_, place) => clusters[place] === need))),
    needOf: clusters.map((need) => used.indexOf(need)),
  };
}

/** The right answers of each example, and whose words it is, as a direction. */
function vectorsOf(examples: readonly Example[]): number[][] {
  const keys = [
    ...new Set(examples.flatMap(({ any, side }) => [...any.map(keyOf), ...(side ? [side] : [])])),
  ];
  const places = new Map(keys.map((key, place) => [key, place]));
  return examples.map(({ any, side }) => {
    const vector = keys.map(() => 0);
    const set = (key: string, value: number) => {
      vector[places.get(key) ?? 0] = value;
    };
    for (const [place, one] of any.entries()) set(keyOf(one), 1 / (1 + nextAnswer * place));
    if (side) set(side, sideWeight);
    const length = Math.hypot(...vector);
    return vector.map((value) => value / length);
  });
}

function sharesIn(examples: readonly Example[]): Learned['needs'][number] {
  const times = new Map<string, number>();
  let all = 0;
  for (const { any, queries } of examples) {
    all += queries.length;
    for (const key of new Set(any.map(keyOf))) times.set(key, (times.get(key) ?? 0) + queries.length);
  }
  return Object.fromEntries(
    [...times]
      .filter(([, count]) => count / all >= rarest)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([key, count]) => [key, Math.max(1, Math.round((9 * count) / all))]),
  );
}
