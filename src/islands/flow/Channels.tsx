/** The ways to reach a help point: one best first action, the others beside it, numbers as text. */
import type { Card, CardChannel } from '../../domain/help-point/card.ts';
import type { FlowData } from '../../flow-data.ts';
import { fill } from './words.ts';

interface Props {
  card: Card;
  ui: FlowData['ui'];
  /** Cannot or may not talk aloud: written channels come first. */
  written: boolean;
  /** 0800 and 0900 numbers may not work here: islands and abroad. */
  overseas: boolean;
  /** Copies a number without context; absent where there is no script. */
  onCopy?: ((number: string) => void) | undefined;
}

const order: Record<CardChannel['kind'], number> = {
  phone: 0,
  chat: 1,
  whatsapp: 2,
  email: 3,
  video: 4,
  form: 5,
  visit: 6,
  app: 7,
  forum: 8,
};

export function Channels({ card, ui, written, overseas, onCopy }: Props) {
  const channels = inOrder(card, written, overseas);
  const [first, ...rest] = channels;
  if (!first)
    return card.url ? (
      <ChannelLink channel={{ id: 'site', kind: 'form', url: card.url }} ui={ui} primary />
    ) : null;
  return (
    <ul class="flex flex-wrap items-center gap-2">
      {[first, ...rest.slice(0, 3)].map((channel, index) => (
        <li key={channel.id} data-kind={channel.kind}>
          <ChannelLink channel={channel} ui={ui} primary={index === 0} />
          {channel.dial && onCopy && (
            <button type="button" class="link-button text-sm" onClick={() => onCopy(channel.number ?? '')}>
              {ui.channel.copy}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Confirmed before unconfirmed, then by wish; on the islands and abroad what works there comes first. */
export function inOrder(card: Card, written: boolean, overseas: boolean): CardChannel[] {
  const weight = (channel: CardChannel) =>
    (channel.unconfirmed ? 100 : 0) +
    (written && channel.kind === 'phone' ? 50 : 0) +
    (overseas && /^0[89]00/.test(channel.dial ?? '') ? 50 : 0) +
    order[channel.kind];
  return card.channels
    .filter((channel) => channel.dial || channel.url || channel.address)
    .sort((a, b) => weight(a) - weight(b));
}

export function ChannelLink({
  channel,
  ui,
  primary,
}: {
  channel: CardChannel;
  ui: FlowData['ui'];
  primary: boolean;
}) {
  const box = primary ? 'button button-main' : 'button';
  const note = channel.unconfirmed ? (
    <span class="text-muted ps-2 text-sm">{ui.channel.unconfirmed}</span>
  ) : null;
  if (channel.dial)
    return (
      <>
        <a href={`tel:${channel.dial}`} class={box}>
          {fill(ui.channel.call, { number: channel.number ?? '' })}
          {channel.free === true && <span class="ps-1 font-normal">, {ui.channel.free}</span>}
        </a>
        {note}
      </>
    );
  if (channel.kind === 'email' && channel.address)
    return (
      <a href={`mailto:${channel.address}`} class={box}>
        {ui.channel.email}
      </a>
    );
  if (channel.url)
    return (
      <a href={channel.url} rel="noopener noreferrer" class={box}>
        {ui.channel[channel.kind === 'phone' ? 'site' : channel.kind]}
      </a>
    );
  return <span class="tap text-muted">{channel.address}</span>;
}
