/** The numbers of a help point as they stand on paper. Only confirmed ones; nothing that says what it is about. Pure. */
import { isUnconfirmed } from '../help-point/channels.ts';
import type { Channel, HelpPoint } from '../help-point/schema.ts';
import { type WeekWords, weekInWords } from '../opening-hours/in-words.ts';
import { parseOpeningHours } from '../opening-hours/parse.ts';

export interface PrintedLine {
  number: string;
  /** "gratis, dag en nacht". */
  detail: string;
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

function isPrinted(channel: Channel): boolean {
  return channel.kind === 'phone' && channel.number !== undefined && !isUnconfirmed(channel);
}
