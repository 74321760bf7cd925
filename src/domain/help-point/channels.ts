/** The ways to reach a help point, in the order and with the certainty in which a page shows them. Pure. */
import type { Channel, HelpPoint } from './schema.ts';

/** Usable channels: the researcher's order, but what is weak or not yet confirmed comes after what is. */
export function channelsInOrder(point: HelpPoint): Channel[] {
  return point.channels
    .filter((channel) => canBeUsed(channel) || (channel.label !== undefined && point.url !== undefined))
    .map((channel, index) => ({ channel, index, doubt: doubtOf(channel) }))
    .sort((a, b) => a.doubt - b.doubt || a.index - b.index)
    .map(({ channel }) => channel);
}

/** Whether a visitor can act on this channel now: a number, a link or an address. */
export function canBeUsed(channel: Channel): boolean {
  return channel.dial !== undefined || channel.url !== undefined || channel.address !== undefined;
}

/** The confirmed ways in: with a number, link or address of their own, or through the help point's site. */
export function confirmedWaysIn(point: HelpPoint): Channel[] {
  return point.channels.filter(
    (channel) => !isUnconfirmed(channel) && (canBeUsed(channel) || point.url !== undefined),
  );
}

/** Whether a channel is too weak to lead or to be printed; where it is shown, "nog niet bevestigd" stands with it. */
export function isUnconfirmed(channel: Pick<Channel, 'confidence' | 'onlyInSourceCode'>): boolean {
  return channel.onlyInSourceCode === true || channel.confidence === 'low';
}

/** Whether someone answers here while it is open: a website that is always online does not count. */
export function isLive({ kind }: Pick<Channel, 'kind'>): boolean {
  return kind === 'phone' || kind === 'chat' || kind === 'whatsapp' || kind === 'video';
}

/** Whether opening hours mean that somebody answers; a form that is online day and night is not "open". */
export function answersAtHours(channel: Channel): boolean {
  return channel.hours !== undefined && (isLive(channel) || channel.hours !== '24/7');
}

/** The number for direct danger, in the Netherlands or on the islands: the one thing that is red. */
export function isEmergencyNumber(channel: Channel): boolean {
  return channel.dial === '112' || channel.dial === '911';
}

/** The site that a channel opens, if it opens one: its own address, or the site of a help point without another way in. */
export function siteOf({ kind, number, address, url }: Channel, point: HelpPoint): string | undefined {
  const isMail = kind === 'email' && address?.includes('@');
  return url ?? (isMail || number || kind === 'visit' ? undefined : point.url);
}

function doubtOf(channel: Channel): number {
  return isUnconfirmed(channel) ? 1 : 0;
}
