/** The ways to reach a help point: one best first action, the others beside it, numbers large and as text. */
import type { Card, CardChannel } from '../../domain/help-point/card.ts';
import type { FlowData } from '../../flow-data.ts';

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

const order = 'phone chat whatsapp email video form visit app forum'.split(' ');
const shown = 4;
/** Numbers that may not work from the islands and abroad. */
export const tollFree = /^0[89]00/;

/** The buttons. An address to go to is no button: it stands in a fold, see `Visit`. */
export function Channels({ card, ui, written, overseas, onCopy }: Props) {
  const channels: CardChannel[] = inOrder(card, written, overseas).filter(
    ({ kind, dial, url }) => dial || url || kind === 'email',
  );
  if (channels.length === 0 && card.url) channels.push({ id: 'site', kind: 'form', url: card.url });
  return (
    <ul class="row empty:hidden">
      {channels.slice(0, shown).map((channel, index) => (
        <li key={channel.id} data-kind={channel.kind} class="row">
          <ChannelLink channel={channel} ui={ui} primary={index === 0} />
          {channel.dial && onCopy && (
            <button
              type="button"
              class="link-button hint no-print"
              onClick={() => onCopy(channel.number ?? '')}
            >
              {ui.channel.copy}
              <span class="sr-only"> {channel.number}</span>
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Where to go, folded: addresses are long. */
export function Visit({ card, ui }: { card: Card; ui: FlowData['ui'] }) {
  const places = card.channels.filter(({ kind, url, address }) => address && !url && kind !== 'email');
  if (places.length === 0) return null;
  return (
    <details class="fold">
      <summary>{ui.channel.visit}</summary>
      {places.map(({ id, address }) => (
        <p key={id}>{address}</p>
      ))}
    </details>
  );
}

/** Confirmed before unconfirmed, then by wish; on the islands and abroad what works there comes first. */
export function inOrder(card: Card, written: boolean, overseas: boolean): CardChannel[] {
  const weight = ({ unconfirmed, kind, dial = '' }: CardChannel) =>
    (unconfirmed ? 100 : 0) +
    (written && kind === 'phone' ? 50 : 0) +
    (overseas && tollFree.test(dial) ? 50 : 0) +
    order.indexOf(kind);
  return card.channels
    .filter((channel) => channel.dial || channel.url || channel.address)
    .sort((a, b) => weight(a) - weight(b));
}

interface LinkProps {
  channel: CardChannel;
  ui: FlowData['ui'];
  primary: boolean;
}

export function ChannelLink({
  channel: { kind, number, dial, url, address, free, unconfirmed, label },
  ui,
  primary,
}: LinkProps) {
  const words = ui.channel;
  if (!dial && !url && kind !== 'email') return <span>{address}</span>;
  const [before, after] = words.call.split('{number}');
  return (
    <>
      <a
        href={dial ? `tel:${dial}` : kind === 'email' && address ? `mailto:${address}` : (url ?? '')}
        rel="noopener noreferrer"
        class={primary ? 'button button-main' : 'button'}
      >
        {dial ? (
          <span>
            {before}
            <b class="number">{number}</b>
            {after}
            {free && <span class="font-normal">, {words.free}</span>}
          </span>
        ) : (
          words[kind === 'phone' ? 'site' : kind]
        )}
      </a>
      {label && <span class="hint">{label}</span>}
      {unconfirmed && <span class="hint">{words.unconfirmed}</span>}
    </>
  );
}
