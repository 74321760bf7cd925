/** Until when each kind of fact of a help point may be used, counted from the day it was checked. Pure. */
import type { HelpPoint } from '../help-point/schema.ts';
import type { ShelfLife } from './schema.ts';

/** Last day, as yyyy-mm-dd, that each kind of fact keeps. */
export type KeepsUntil = Record<keyof ShelfLife, string>;

/** The last day that each kind of fact of a help point keeps. */
export function keepsUntil(point: HelpPoint, shelfLife: ShelfLife): KeepsUntil {
  const trustChecked = point.trust?.checkedOn ?? point.checkedOn;
  return {
    channel: daysAfter(point.checkedOn, shelfLife.channel),
    hours: daysAfter(point.checkedOn, shelfLife.hours),
    cost: daysAfter(point.checkedOn, shelfLife.cost),
    trust: daysAfter(trustChecked, shelfLife.trust),
    offer: daysAfter(point.checkedOn, shelfLife.offer),
  };
}

/** The earliest of some days: until then everything may be used. */
export function earliest(days: readonly string[]): string {
  const [first] = [...days].sort();
  if (first === undefined) throw new Error('There is no earliest of no days');
  return first;
}

/** The day some days after a yyyy-mm-dd. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
