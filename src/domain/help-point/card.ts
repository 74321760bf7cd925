/** What a result card shows of a help point: its words and channels, worked out at build time for the browser. */
import { parseOpeningHours } from '../opening-hours/parse.ts';
import type { Week } from '../opening-hours/week.ts';
import { canBeUsed, isLive, isUnconfirmed } from './channels.ts';
import { hrefOf } from './href.ts';
import type { ChannelKind, HelpPoint } from './schema.ts';

export interface CardChannel {
  id: string;
  kind: ChannelKind;
  number?: string;
  dial?: string;
  url?: string;
  address?: string;
  label?: string;
  /** When someone answers. Absent: the hours are not known. */
  week?: Week;
  /** true: free; false: costs money; absent: not known. */
  free?: boolean;
  /** Of low confidence or seen in source code only: "nog niet bevestigd". */
  unconfirmed?: true;
}

export interface Card {
  name: string;
  summary: string;
  /** What can be pressed; the site where there is nothing else. */
  channels: CardChannel[];
  firstTenMinutes: string[];
  /** One line on anonymity, in the reader's words; absent: we do not know. */
  anonymous?: string;
  /** One line on acting without consent; absent: we do not know. */
  acts?: string;
  police?: true;
}

/**
 * The card of a help point. Confirmed numbers come before unconfirmed ones, and a voice before the written
 * ways. A point that never leads is only ever a line in a list: name and summary do.
 */
export function cardOf(point: HelpPoint): Card {
  if (!point.routing.lead)
    return { name: point.name, summary: point.words.summary, channels: [], firstTenMinutes: [] };
  const channels = point.channels
    .filter(canBeUsed)
    .map(
      (channel): CardChannel => ({
        id: channel.id,
        kind: channel.kind,
        ...(channel.number ? { number: channel.number } : {}),
        ...(channel.dial ? { dial: channel.dial } : {}),
        ...(channel.url ? { url: channel.url } : {}),
        ...(channel.kind === 'email' && channel.address?.includes('@') ? { address: channel.address } : {}),
        ...(channel.label ? { label: channel.label } : {}),
        ...(channel.hours && isLive(channel) ? { week: parseOpeningHours(channel.hours) } : {}),
        ...(channel.free === undefined ? {} : { free: channel.free }),
        ...(isUnconfirmed(channel) ? { unconfirmed: true as const } : {}),
      }),
    )
    .filter(hrefOf) // a place to go to is no button: it stands on the page of the help point
    .sort(
      (a, b) =>
        Number(a.unconfirmed ?? false) - Number(b.unconfirmed ?? false) ||
        kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind),
    );
  const { anonymous, actsWithoutConsent: acts } = point.trust ?? {};
  return {
    name: point.name,
    summary: point.words.summary,
    channels: channels.length === 0 && point.url ? [{ id: 'site', kind: 'form', url: point.url }] : channels,
    firstTenMinutes: point.words.firstTenMinutes,
    ...(anonymous?.text && anonymous.confidence !== 'low' ? { anonymous: anonymous.text } : {}),
    ...(acts?.text && acts.confidence !== 'low' ? { acts: acts.text } : {}),
    ...(point.kind === 'police' ? { police: true as const } : {}),
  };
}

const kindOrder: readonly ChannelKind[] = [
  'phone',
  'chat',
  'whatsapp',
  'email',
  'video',
  'form',
  'visit',
  'app',
  'forum',
];
