/** The bars of a series: a bar per known year, an empty place for a year nobody published. Pure. */
import type { YearlyFigures } from './schema.ts';

export interface Bar {
  year: number;
  /** Absent: no figure was found for this year. */
  value?: number;
  /** Share of the highest value, from 0 to 1. */
  height: number;
}

/** Every year from the first to the last, in order. */
export function barsOf({ figures }: Pick<YearlyFigures, 'figures'>): Bar[] {
  const values = new Map(figures.map(({ year, value }) => [year, value]));
  const years = [...values.keys()];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const highest = Math.max(1, ...values.values());
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    const value = values.get(year);
    return value === undefined ? { year, height: 0 } : { year, value, height: value / highest };
  });
}
