/** The ways to reach a help point: one best first action, the others beside it, numbers large and as text. */
import type { Card, CardChannel } from '../../domain/help-point/card.ts';
import { fromOverseas, onlyDutch } from '../../domain/help-point/overseas.ts';
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

/** The buttons. An address to go to is no button: it stands on the page of the help point. */
export function Channels({ card, ui, written, overseas, onCopy }: Props) {
  const channels: CardChannel[] = inOrder(card, written, overseas);
  if (channels.length === 0 && card.url) channels.push({ id: 'site', kind: 'form', url: card.url });
  return (
    <ul class="row empty:hidden">
      {channels.slice(0, shown).map((channel, index) => (
        <li key={channel.id} data-kind={channel.kind} class="row">
          <ChannelLink channel={channel} ui={ui} primary={index === 0} overseas={overseas} />
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

/** Confirmed before unconfirmed, then by wish; on the islands and abroad what works there comes first. */
function inOrder(card: Card, written: boolean, overseas: boolean): CardChannel[] {
  const weight = ({ unconfirmed, kind, dial = '' }: CardChannel) =>
    (unconfirmed ? 100 : 0) +
    (written && kind === 'phone' ? 50 : 0) +
    (overseas && onlyDutch.test(dial) ? 50 : 0) +
    order.indexOf(kind);
  return card.channels
    .filter(({ kind, dial, url }) => dial || url || kind === 'email')
    .sort((a, b) => weight(a) - weight(b));
}

interface LinkProps {
  channel: CardChannel;
  ui: FlowData['ui'];
  primary: boolean;
  overseas?: boolean | undefined;
}

export function ChannelLink({ channel, ui, primary, overseas }: LinkProps) {
  const { kind, number, dial, url, address, free, unconfirmed, label } = overseas
    ? fromOverseas(channel)
    : channel;
  const words = ui.channel;
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
