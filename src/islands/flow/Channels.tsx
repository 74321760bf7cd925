/** The ways to reach a help point: one best first action, the others beside it, numbers large and as text. */
import type { Card, CardChannel } from '../../domain/help-point/card.ts';
import { hrefOf } from '../../domain/help-point/href.ts';
import { waysFor } from '../../domain/result/ways.ts';
import type { Facts } from '../../domain/vocabulary/schema.ts';
import type { FlowData } from '../../flow-data.ts';

interface Props {
  card: Card;
  ui: FlowData['ui'];
  facts: Facts;
  /** Copies a number without context; absent where there is no script. */
  onCopy?: ((number: string) => void) | undefined;
}

const shown = 4;

/** The buttons. */
export function Channels({ card, ui, facts, onCopy }: Props) {
  const some = waysFor(card.channels, facts).slice(0, shown);
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
