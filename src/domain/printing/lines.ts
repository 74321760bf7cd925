/** The numbers of a help point as they stand on paper. Only confirmed ones; nothing that says what it is about. Pure. */
import { isUnconfirmed } from '../help-point/channels.ts';
import type { Channel, HelpPoint } from '../help-point/schema.ts';
import { type WeekWords, weekInWords } from '../opening-hours/in-words.ts';
import { parseOpeningHours } from '../opening-hours/parse.ts';
import type { ShelfLife } from '../shelf-life/schema.ts';
import { earliest, keepsUntil } from '../shelf-life/valid-until.ts';

export interface PrintedLine {
  number: string;
  /** "gratis, dag en nacht". */
  detail: string;
}

/** A line with whose number it is. */
export interface NamedLine extends PrintedLine {
  point: HelpPoint;
}

/** At most two numbers fit on a card. */
const most = 2;

/** The first numbers of a help point. Without a number: none, and the QR code leads on. */
export function printedLines(point: HelpPoint, hours: WeekWords, free: string): PrintedLine[] {
  return point.channels
    .filter(isPrinted)
    .slice(0, most)
    .map((channel) => printedLine(channel, hours, free));
}

/** One number with its cost and hours, as far as they are known. */
export function printedLine(channel: Channel, hours: WeekWords, free: string): PrintedLine {
  const details = [
    channel.free ? free : undefined,
    channel.hours ? weekInWords(parseOpeningHours(channel.hours), hours) : undefined,
  ];
  return {
    number: channel.number ?? '',
    detail: details.filter((detail) => detail !== undefined).join(', '),
  };
}

/** The numbers that an editor chose, with whose they are. One that is not there is a mistake in the content. */
export function chosenLines(
  points: readonly HelpPoint[],
  chosen: readonly { helpPoint: string; channel: string }[],
  hours: WeekWords,
  free: string,
): NamedLine[] {
  return chosen.map((ref) => {
    const point = points.find(({ id }) => id === ref.helpPoint);
    const channel = point?.channels.find(({ id }) => id === ref.channel);
    if (!point || !channel?.number) throw new Error(`${ref.helpPoint} has no number at ${ref.channel}`);
    return { point, ...printedLine(channel, hours, free) };
  });
}

/** The last day (yyyy-mm-dd) on which all numbers of a sheet may be used. */
export function sheetKeepsUntil(points: readonly HelpPoint[], shelfLife: ShelfLife): string {
  return earliest(points.map((point) => keepsUntil(point, shelfLife).channel));
}

function isPrinted(channel: Channel): boolean {
  return channel.kind === 'phone' && channel.number !== undefined && !isUnconfirmed(channel);
}
