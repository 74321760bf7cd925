/** The ages of the vocabulary in years. `minorAges` ships to the browser. */
import type { age } from './schema.ts';

export type Age = Exclude<(typeof age.options)[number], 'unknown'>;

/** The first and the last year of each age. */
export const yearsOf: Readonly<Record<Age, readonly [from: number, to: number]>> = {
  'under-12': [0, 11],
  '12-15': [12, 15],
  '16-17': [16, 17],
  '18-24': [18, 24],
  '25-plus': [25, Number.POSITIVE_INFINITY],
};

/** Ages under 18. */
export const minorAges: readonly string[] = ['under-12', '12-15', '16-17'];
