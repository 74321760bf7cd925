/** Which facts are past their shelf life. Pure: the day comes in as an argument. */
import type { ShelfLife } from './schema.ts';

export interface StaleFact {
  kind: keyof ShelfLife;
  /** yyyy-mm-dd. */
  checkedOn: string;
}

const dayLength = 86_400_000;

/** Whole days from one yyyy-mm-dd to another. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayLength);
}

/** What has facts that keep: a help point, national or regional. */
export interface Checked {
  checkedOn: string;
  trust?: { checkedOn: string } | undefined;
}

/** The kinds of fact of a help point that were not checked for longer than they keep, on a day. */
export function staleFacts(point: Checked, shelfLife: ShelfLife, today: string): StaleFact[] {
  const checked: Record<keyof ShelfLife, string> = {
    channel: point.checkedOn,
    hours: point.checkedOn,
    cost: point.checkedOn,
    trust: point.trust?.checkedOn ?? point.checkedOn,
    offer: point.checkedOn,
  };
  return (Object.keys(checked) as (keyof ShelfLife)[])
    .filter((kind) => daysBetween(checked[kind], today) > shelfLife[kind])
    .map((kind) => ({ kind, checkedOn: checked[kind] }));
}
