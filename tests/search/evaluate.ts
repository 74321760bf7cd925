/** Measures a search against labelled queries: recall@3, MRR, queries without an answer, harmful first hits. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { keyOf } from '../../src/domain/search/document.ts';
import { examples } from '../../src/domain/search/schema.ts';
import { contentFolder } from '../../src/read-content.ts';

const label = z.strictObject({
  query: z.string(),
  any: z.array(z.string()).min(1),
  side: z.enum(['victim', 'own', 'theirs']).optional(),
  raises: z.string().optional(),
});
export type Label = z.infer<typeof label>;

/** What a search answers: documents, best first. `only` tells for whose words a document is. */
export interface Found {
  id: string;
  type: string;
  only?: 'victim' | 'own' | undefined;
  uninvited?: boolean;
}

export interface Measure {
  queries: number;
  recallAt3: number;
  meanReciprocalRank: number;
  zeroResultRate: number;
  harmfulFirst: string[];
  /** Queries without a right answer among the first three, with what came instead. */
  missed: { query: string; got: string[] }[];
}

/** The sets that were once written to measure with; now examples to learn from, in the order in which they were written. */
export const tuned = [
  'tuning',
  'seen',
  'tuning-2',
  'tuning-3',
  'tuning-4',
  'blind-1',
  'blind-2',
  'blind-3',
  'blind-4',
] as const;

/** Labels to learn from, by the name of their file in content/search/examples. */
export function labels(name: (typeof tuned)[number]): Label[] {
  const file = join(contentFolder, 'search/examples', `${name}.yaml`);
  return examples
    .parse(parse(readFileSync(file, 'utf8')))
    .flatMap(({ queries, ...rest }) => queries.map((query) => ({ query, ...rest })));
}

/** Labels that nobody learns from. */
export function heldOutLabels(): Label[] {
  return labelsIn('held-out');
}

/** What was asked for by name: must all be right. */
export function namedLabels(): Label[] {
  return labelsIn('named');
}

function labelsIn(name: string): Label[] {
  return z.array(label).parse(parse(readFileSync(join(import.meta.dirname, `labels/${name}.yaml`), 'utf8')));
}

/** How well a search does on some labels. */
export function measure(all: readonly Label[], search: (query: string) => readonly Found[]): Measure {
  const answered = all.map((one) => {
    const found = search(one.query);
    const right = new Set(one.any.map(keyOf));
    const place = found.findIndex((hit) => right.has(`${hit.type}:${hit.id}`));
    return { label: one, found, place, right: place >= 0 && place < 3 };
  });
  return {
    queries: all.length,
    recallAt3: answered.filter(({ right }) => right).length / all.length,
    meanReciprocalRank:
      answered.reduce((sum, { place }) => sum + (place < 0 ? 0 : 1 / (place + 1)), 0) / all.length,
    zeroResultRate: answered.filter(({ found }) => found.length === 0).length / all.length,
    harmfulFirst: answered.filter(isHarmful).map(({ label: { query } }) => query),
    missed: answered
      .filter(({ right }) => !right)
      .map(({ label: { query }, found }) => ({
        query,
        got: found.slice(0, 3).map((hit) => `${hit.type}:${hit.id}`),
      })),
  };
}

/** Whether help for the other side comes first, or contact with whoever did it unasked, or a raised step is not first. */
function isHarmful({ label: { side, raises }, found }: { label: Label; found: readonly Found[] }): boolean {
  const [first] = found;
  if (!first) return false;
  const otherSide =
    (side === 'victim' && first.only === 'own') || (side === 'own' && first.only === 'victim');
  const notRaised = raises !== undefined && `${first.type}:${first.id}` !== raises;
  return otherSide || notRaised || first.uninvited === true;
}

/** A measure as one line of text. */
export function measureText(
  name: string,
  { queries, recallAt3, meanReciprocalRank, zeroResultRate, harmfulFirst }: Measure,
) {
  return `${name}: ${queries} queries · recall@3 ${recallAt3.toFixed(3)} · MRR ${meanReciprocalRank.toFixed(3)} · zero results ${zeroResultRate.toFixed(3)} · harmful first ${harmfulFirst.length}`;
}
