/** Help points where somebody answers, for "Wie is er nu open": fitting for someone whose age nobody knows. Pure. */
import { parseOpeningHours } from '../opening-hours/parse.ts';
import { isAlwaysOpen } from '../opening-hours/week.ts';
import { isAdultOnly } from '../result/eligible.ts';
import { channelsInOrder, isLive, isUnconfirmed } from './channels.ts';
import type { Channel, HelpPoint } from './schema.ts';

/** A help point with the channels at which somebody answers at known hours. */
export interface OpenLine {
  point: HelpPoint;
  channels: readonly Channel[];
  /** Somebody answers at every hour of every day. */
  always: boolean;
  /** For talking about anything, or always there; else for one subject. */
  general: boolean;
  adultsOnly: boolean;
}

/**
 * The lines for everyone in the Netherlands that may be among the best matches: what is always there first, what is
 * for adults only last. Several help points answer at one number; it is named once.
 */
export function openLines(points: readonly HelpPoint[], alwaysThere: readonly string[]): OpenLine[] {
  const lines = points
    .filter(isForEveryone)
    .map((point) => ({ point, channels: channelsInOrder(point).filter(answers) }))
    .filter(({ channels }) => channels.length > 0)
    .map(({ point, channels }) => ({
      point,
      channels,
      always: channels.some(isAlways),
      general: alwaysThere.includes(point.id) || isForTalking(point),
      adultsOnly: isAdultOnly(point.routing),
    }))
    .sort(
      (a, b) =>
        Number(a.adultsOnly) - Number(b.adultsOnly) ||
        Number(b.always) - Number(a.always) ||
        place(a.point, alwaysThere) - place(b.point, alwaysThere) ||
        a.point.name.localeCompare(b.point.name, 'nl'),
    );
  return lines.filter((line, index) => !lines.some((other, at) => repeats(line, other, at < index)));
}

function isForEveryone({ status, routing }: HelpPoint): boolean {
  const { roles, helps, limits, lead } = routing;
  return (
    status === 'active' &&
    lead &&
    helps.includes('victim') &&
    roles.includes('self') &&
    limits.about === undefined &&
    (limits.place ?? ['nl']).includes('nl')
  );
}

function isForTalking(point: HelpPoint): boolean {
  return point.routing.offers.some((offer) => offer.for === 'any' && offer.want?.includes('talk'));
}

/** Whether all numbers of a line are also those of another, which has more to offer or comes first. */
function repeats(line: OpenLine, other: OpenLine, isEarlier: boolean): boolean {
  const more = other.channels.length - line.channels.length;
  if (line === other || more < 0 || (more === 0 && !isEarlier)) return false;
  return line.channels.every(({ dial }) => dial && other.channels.some((channel) => channel.dial === dial));
}

function answers(channel: Channel): boolean {
  return isLive(channel) && channel.hours !== undefined && !isUnconfirmed(channel);
}

function isAlways(channel: Channel): boolean {
  return channel.hours !== undefined && isAlwaysOpen(parseOpeningHours(channel.hours));
}

function place(point: HelpPoint, alwaysThere: readonly string[]): number {
  const index = alwaysThere.indexOf(point.id);
  return index < 0 ? alwaysThere.length : index;
}
