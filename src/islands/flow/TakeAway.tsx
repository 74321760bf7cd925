/** What a visitor may take along. Made on this screen, gone on leaving; paper and clipboard stay behind. */
import { useState } from 'preact/hooks';
import type { Result } from '../../domain/result/match.ts';
import { best } from '../../domain/result/match.ts';
import { knownValues } from '../../domain/vocabulary/facts.ts';
import type { Facts } from '../../domain/vocabulary/schema.ts';
import type { FlowData } from '../../flow-data.ts';

type Sheet = 'number' | 'card' | 'sheet' | 'referral';

interface Props {
  data: FlowData;
  facts: Facts;
  results: readonly Result[];
  watched: boolean;
}

const button = 'border-line bg-surface text-ink min-h-12 rounded-lg border-2 px-4';

export function TakeAway({ data, facts, results, watched }: Props) {
  const [sheet, setSheet] = useState<Sheet>();
  const words = data.ui.takeAway;
  const sheets: Sheet[] =
    facts.role === 'professional' ? ['number', 'referral'] : ['number', 'card', 'sheet'];
  const shown = watched ? sheets.filter((one) => one === 'number') : sheets;
  const hints = {
    number: words.numberHint,
    card: words.cardHint,
    sheet: words.sheetHint,
    referral: words.referralHint,
  };
  return (
    <section>
      <h2 class="text-xl">{words.title}</h2>
      <p class="text-muted">{watched ? words.watched : words.note}</p>
      <ul class="mt-3 flex flex-wrap gap-2">
        {shown.map((one) => (
          <li key={one}>
            <button
              type="button"
              class={button}
              aria-expanded={sheet === one}
              onClick={() => setSheet(sheet === one ? undefined : one)}
            >
              {words[one]}
            </button>
          </li>
        ))}
      </ul>
      {sheet && (
        <div class="mt-4 space-y-4">
          <p class="no-print text-muted">{hints[sheet]}</p>
          {sheet === 'sheet' && <p class="no-print">{words.sheetWarning}</p>}
          <div class="print-sheet border-line rounded-card space-y-4 border p-4">
            {sheet === 'number' && <Numbers data={data} results={results} />}
            {sheet === 'card' && <NeutralCard data={data} results={results} />}
            {sheet === 'sheet' && <Appointment data={data} />}
            {sheet === 'referral' && <Referral data={data} facts={facts} results={results} />}
          </div>
          <p class="no-print flex gap-2">
            <button type="button" class={button} onClick={() => window.print()}>
              {words.print}
            </button>
            <button type="button" class={button} onClick={() => setSheet(undefined)}>
              {words.close}
            </button>
          </p>
        </div>
      )}
    </section>
  );
}

/** The first number of each of the three best. */
function numbersOf(
  data: FlowData,
  results: readonly Result[],
): { id: string; name: string; number: string }[] {
  return results.slice(0, best).flatMap(({ id }) => {
    const card = data.cards[id];
    const phone = card?.channels.find((channel) => channel.dial && !channel.unconfirmed);
    return card && phone?.number ? [{ id, name: card.name, number: phone.number }] : [];
  });
}

function Numbers({ data, results }: { data: FlowData; results: readonly Result[] }) {
  return (
    <ul class="space-y-2">
      {numbersOf(data, results).map(({ id, number }) => (
        <li key={id} class="text-4xl font-bold">
          {number}
        </li>
      ))}
    </ul>
  );
}

function NeutralCard({ data, results }: { data: FlowData; results: readonly Result[] }) {
  const numbers = numbersOf(data, results);
  const [label, setLabel] = useState(data.takeAway.labels[0] ?? '');
  const [number, setNumber] = useState(numbers[0]?.number ?? '');
  return (
    <>
      <div class="no-print flex flex-wrap gap-4">
        <Choose
          title={data.ui.takeAway.cardLabel}
          options={data.takeAway.labels}
          chosen={label}
          onChoose={setLabel}
        />
        <Choose
          title={data.ui.takeAway.number}
          options={numbers.map((one) => one.number)}
          chosen={number}
          onChoose={setNumber}
        />
      </div>
      <p class="text-xl">{label}</p>
      <p class="text-4xl font-bold">{number}</p>
    </>
  );
}

function Choose({
  title,
  options,
  chosen,
  onChoose,
}: {
  title: string;
  options: readonly string[];
  chosen: string;
  onChoose: (option: string) => void;
}) {
  return (
    <label class="block">
      <span class="block font-semibold">{title}</span>
      <select
        autocomplete="off"
        class="border-line bg-surface min-h-12 rounded-lg border-2 px-3"
        value={chosen}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Closed choices only. The heading tells nobody what it is about. */
function Appointment({ data }: { data: FlowData }) {
  const words = data.ui.takeAway;
  const parts = ['need', 'contactHow', 'contactWhen', 'doNotWant', 'helpers', 'language'] as const;
  return (
    <>
      <p class="text-2xl font-bold">{words.sheetTitle}</p>
      {parts.map((part) => (
        <Boxes key={part} name={part} title={words[part]} options={data.takeAway[part]} />
      ))}
    </>
  );
}

function Referral({ data, facts, results }: { data: FlowData; facts: Facts; results: readonly Result[] }) {
  const words = data.ui.takeAway;
  const age = knownValues(facts, 'age').map((value) => data.words.age?.[value]?.label);
  return (
    <>
      <p class="text-2xl font-bold">{words.referral}</p>
      {age.length > 0 && <p>{age.join(', ')}</p>}
      <ul class="list-disc ps-5">
        {results.slice(0, best).map(({ id }) => (
          <li key={id}>
            {data.cards[id]?.name} {data.cards[id]?.channels.find((channel) => channel.dial)?.number}
          </li>
        ))}
      </ul>
      <Boxes name="reason" title={words.need} options={data.takeAway.referral.reason} />
      <Boxes name="agreed" title={words.contactHow} options={data.takeAway.referral.agreed} />
      <Boxes name="next" title={words.contactWhen} options={data.takeAway.referral.next} />
    </>
  );
}

function Boxes({ name, title, options }: { name: string; title: string; options: readonly string[] }) {
  return (
    <fieldset>
      <legend class="font-semibold">{title}</legend>
      {options.map((option) => (
        <label key={option} class="flex min-h-12 items-center gap-3">
          <input type="checkbox" name={name} autocomplete="off" class="accent-accent size-5" />
          {option}
        </label>
      ))}
    </fieldset>
  );
}
