/** Numbers of figures as a Dutch reader knows them. */
import type { Figure } from './schema.ts';

type Row = Figure['rows'][number];

/** "11 tot 12 procent", "10.454". */
export function shownValue(row: Pick<Row, 'value' | 'to'>, unit: Figure['unit']): string {
  const number = row.to === undefined ? grouped(row.value) : `${grouped(row.value)} tot ${grouped(row.to)}`;
  return unit === 'percent' ? `${number} procent` : number;
}

/** How long each bar is, from 0 to 100, the largest value being 100. */
export function barLengths(rows: readonly Pick<Row, 'value' | 'to'>[]): number[] {
  const ends = rows.map((row) => row.to ?? row.value);
  const most = Math.max(...ends, 1);
  return ends.map((end) => Math.round((end / most) * 100));
}

/** A whole number with dots between the thousands. */
export function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '.');
}
