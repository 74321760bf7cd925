/** The ways to reach a help point: one best first action, the others beside it, numbers large and as text. */
import type { Card, CardChannel } from '../../domain/help-point/card.ts';
import { hrefOf } from '../../domain/help-point/href.ts';
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

const shown = 4;
/** Numbers that may not work from the islands and abroad. */
export const tollFree = /^0[89]00/;

/** The buttons. An address to go to is no button: it stands on the page of the help point. */
export function Channels({ card, ui, written, overseas, onCopy }: Props) {
  const channels: CardChannel[] = inOrder(card, written, overseas);
  if (channels.length === 0 && card.url) channels.push({ id: 'site', kind: 'form', url: card.url });
  const some = channels.slice(0, shown);
  return (
    <ul class="row empty:hidden">
      {some.map((channel, index) => (
        <li key={channel.id} data-kind={channel.kind} class="row">
          <ChannelLink channel={channel} ui={ui} primary={index === 0} />
        </li>
      ))}
      {some.map(
        ({ id, dial, number = '' }) =>
          dial &&
          onCopy && (
            <li key={`copy ${id}`} class="no-print">
              <button type="button" class="link-button hint" onClick={() => onCopy(number)}>
                {ui.channel.copy} {number}
              </button>
            </li>
          ),
      )}
    </ul>
  );
}

/** What is confirmed first, then what can be used here: with the voice, and with numbers that work there. */
export function inOrder({ channels }: Card, written: boolean, overseas: boolean): CardChannel[] {
  const weight = ({ unconfirmed, kind, dial = '' }: CardChannel) =>
    Number(unconfirmed ?? 0) * 3 +
    Number(written && kind === 'phone') +
    Number(overseas && tollFree.test(dial));
  return [...channels].sort((a, b) => weight(a) - weight(b));
}

interface LinkProps {
  channel: CardChannel;
  ui: FlowData['ui'];
  primary: boolean;
}

export function ChannelLink({ channel, ui, primary }: LinkProps) {
  const { kind, number, dial, free, unconfirmed, label } = channel;
  const words = ui.channel;
  const [before, after] = kind === 'whatsapp' ? [`${words.whatsapp} `] : words.call.split('{number}');
  return (
    <>
      <a
        href={hrefOf(channel) ?? ''}
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
