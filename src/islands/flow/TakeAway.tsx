/** What a visitor may take along. Made on this screen, gone on leaving; paper and clipboard stay behind. */
import { useEffect, useState } from 'preact/hooks';
import { best, type Result } from '../../domain/result/match.ts';
import type { FlowData } from '../../flow-data.ts';

type Sheet = 'number' | 'card' | 'sheet' | 'referral';

interface Props {
  data: FlowData;
  results: readonly Result[];
  /** For work: a referral sheet in place of the card and the note. */
  work: boolean;
  watched: boolean;
}

export function TakeAway({ data, results, work, watched }: Props) {
  const [sheet, setSheet] = useState<Sheet>();
  const words = data.ui.takeAway;
  const sheets: Sheet[] = watched ? ['number'] : work ? ['number', 'referral'] : ['number', 'card', 'sheet'];
  // The sheets with boxes stand in the page, hidden, so that they cost no script.
  useEffect(() => {
    const boxes = document.querySelector<HTMLElement>(`[data-sheet="${sheet}"]`);
    if (!boxes) return;
    boxes.hidden = false;
    boxes.scrollIntoView();
    return () => {
      boxes.hidden = true;
    };
  }, [sheet]);
  return (
    <section>
      <h2 class="text-xl">{words.title}</h2>
      <p class="text-muted">{watched ? words.watched : words.note}</p>
      <p class="mt-3 flex flex-wrap gap-2">
        {sheets.map((one) => (
          <button
            key={one}
            type="button"
            class="button"
            aria-expanded={sheet === one}
            onClick={() => setSheet(sheet === one ? undefined : one)}
          >
            {words[one]}
          </button>
        ))}
      </p>
      {sheet && <p class="no-print text-muted mt-4">{words[`${sheet}Hint`]}</p>}
      {sheet === 'sheet' && <p class="no-print mt-2">{words.sheetWarning}</p>}
      {sheet && sheet !== 'sheet' && <Numbers {...{ data, results, sheet }} />}
    </section>
  );
}

/** The first number of each of the three best: large and bare, under a name of one's choice, or with its own name. */
function Numbers({ data, results, sheet }: { data: FlowData; results: readonly Result[]; sheet: Sheet }) {
  const [label, setLabel] = useState(data.labels[0]);
  const numbers = results.slice(0, best).flatMap(({ id }) => {
    const card = data.cards[id];
    const phone = card?.channels.find((channel) => channel.dial && !channel.unconfirmed);
    return card && phone ? [{ name: card.name, number: phone.number }] : [];
  });
  const shown = sheet === 'card' ? numbers.slice(0, 1) : numbers;
  return (
    <>
      {sheet === 'card' && (
        <label class="no-print mt-4 block">
          {data.ui.takeAway.cardLabel}
          <select
            autocomplete="off"
            class="border-line bg-surface ms-2 min-h-12 rounded-lg border-2 px-3"
            onChange={(event) => setLabel(event.currentTarget.value)}
          >
            {data.labels.map((option) => (
              <option key={option}>{option}</option>
            ))}
          </select>
        </label>
      )}
      <ul class="print-sheet mt-4 space-y-2">
        {shown.map(({ name, number }) => (
          <li key={number}>
            {sheet === 'card' && label}
            {sheet === 'referral' && name}
            <span class="block text-4xl font-bold">{number}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
