/** What a visitor may take along. Made on this screen, gone on leaving; paper and clipboard stay behind. */
import { best, type Result } from '../../domain/result/match.ts';
import { numberToTake } from '../../domain/result/ways.ts';
import type { Facts } from '../../domain/vocabulary/schema.ts';
import type { FlowData } from '../../flow-data.ts';

export type Sheet = 'number' | 'card' | 'sheet' | 'referral';

interface Props {
  data: FlowData;
  facts: Facts;
  results: readonly Result[];
  /** For work: a referral sheet in place of the card and the note. */
  work: boolean;
  watched: boolean;
  /** The sheet that is open. */
  sheet: Sheet | undefined;
  onSheet: (sheet: Sheet | undefined) => void;
  onCopy: (number: string) => void;
}

export function TakeAway(props: Props) {
  const { data, work, watched, sheet, onSheet } = props;
  const words = data.ui.takeAway;
  const sheets: Sheet[] = watched ? ['number'] : work ? ['number', 'referral'] : ['number', 'card', 'sheet'];
  return (
    <section class="take-away">
      <div class="no-print">
        <h2>{words.title}</h2>
        <p class="hint">{watched ? words.watched : words.note}</p>
        <p class="row">
          {sheets.map((one) => (
            <button
              key={one}
              type="button"
              class="button"
              aria-expanded={sheet === one}
              onClick={() => onSheet(sheet === one ? undefined : one)}
            >
              {words[one]}
            </button>
          ))}
        </p>
      </div>
      {sheet === 'number' || sheet === 'card' ? (
        <Numbers key={sheet} {...props} card={sheet === 'card'} />
      ) : (
        sheet && <div key={sheet} class="sheet" data-of={sheet} ref={fillIn} />
      )}
    </section>
  );
}

/** The sheets with boxes wait in the page as templates, so that they cost no script. */
function fillIn(place: HTMLElement | null) {
  const boxes = document.querySelector<HTMLTemplateElement>(`template[data-sheet="${place?.dataset.of}"]`);
  if (place && boxes) place.replaceChildren(boxes.content.cloneNode(true));
}

/** The numbers of the three best, large and bare; or one number under a name of one's choice. */
function Numbers({ data, facts, results, card, onCopy }: Props & { card: boolean }) {
  const words = data.ui.takeAway;
  const numbers = results
    .slice(0, best)
    .flatMap(({ id }) => numberToTake(data.cards[id]?.channels ?? [], facts) ?? [])
    .slice(0, card ? 1 : best);
  return (
    <div class="sheet">
      <p class="no-print">{card ? words.cardHint : words.numberHint}</p>
      <div class="card print-sheet">
        {card && (
          <label class="block">
            <span class="no-print">{words.cardLabel}</span>
            <select autocomplete="off" class="field w-full">
              {data.labels.map((option) => (
                <option key={option}>{option}</option>
              ))}
            </select>
          </label>
        )}
        {numbers.map((number) => (
          <p key={number} class="row">
            <b class="number">{number}</b>
            <button type="button" class="link-button no-print" onClick={() => onCopy(number)}>
              {data.ui.channel.copy}
            </button>
          </p>
        ))}
        <p class="no-print">
          <button type="button" class="button" data-print>
            {words.print}
          </button>
        </p>
      </div>
    </div>
  );
}
