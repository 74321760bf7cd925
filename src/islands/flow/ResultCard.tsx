/** One of the three best: what it is for, how to reach it now, what to know first, and why it is shown. */

import { isDutchHoliday } from '../../domain/opening-hours/holidays.ts';
import type { Places } from '../../domain/region/places.ts';
import { servedPlace } from '../../domain/region/served.ts';
import { isAdultOnly } from '../../domain/result/eligible.ts';
import type { Result } from '../../domain/result/match.ts';
import { type Openness, openInstead, opennessOf } from '../../domain/result/open-ladder.ts';
import { knownValues } from '../../domain/vocabulary/facts.ts';
import type { Facts } from '../../domain/vocabulary/schema.ts';
import type { FlowData } from '../../flow-data.ts';
import { Channels } from './Channels.tsx';
import { chip, label, opennessText, wishLabel } from './words.ts';

interface Props {
  data: FlowData;
  result: Result;
  results: readonly Result[];
  facts: Facts;
  now?: number | undefined;
  places?: Places | undefined;
  onCopy?: ((number: string) => void) | undefined;
}

const minors = new Set(['under-12', '12-15', '16-17']);
const overseas = new Set(['abroad', 'bonaire', 'sint-eustatius', 'saba']);

export function ResultCard({ data, result, results, facts, now, places, onCopy }: Props) {
  const { ui, words } = data;
  const card = data.cards[result.id];
  const candidate = data.candidates.find((one) => one.id === result.id);
  if (!card || !candidate) return null;
  const openness = now === undefined ? undefined : opennessOf(card, now, isDutchHoliday);
  const instead =
    openness?.state === 'closed' ? openAlternative(data, result, results, facts, now) : undefined;
  const served = places && facts.place ? servedPlace(places, facts.place) : undefined;
  const nearby =
    served?.kind === 'municipality' ? served.points.filter((one) => one.parent === result.id) : [];
  const careful =
    knownValues(facts, 'age').some((age) => minors.has(age)) ||
    knownValues(facts, 'setting').includes('home-family-partner') ||
    knownValues(facts, 'what').includes('in-relationship-home');
  const acts = card.neverActs ? ui.result.neverActs : (card.acts ?? ui.result.unknown);
  return (
    <article class="card" data-result={result.id}>
      <div class="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 class="text-xl">{card.name}</h3>
        {openness && <OpenBadge openness={openness} now={now} ui={ui} />}
      </div>
      <p class="mt-1">{card.summary}</p>
      {result.refused.length > 0 && (
        <p class="mt-2 font-semibold">
          {ui.result.refused} {result.refused.map((wish) => wishLabel(words, wish)).join(', ')}.
        </p>
      )}
      {result.unknown.length > 0 && (
        <p class="text-muted mt-2">
          {ui.result.unknownWish} {result.unknown.map((wish) => wishLabel(words, wish)).join(', ')}.
        </p>
      )}
      {knownValues(facts, 'age').length === 0 && isAdultOnly(candidate) && (
        <p class="text-muted mt-2">{ui.result.adultsOnly}</p>
      )}
      {careful && (
        <p class="mt-2">
          <span class="font-semibold">{ui.result.acts}</span> {acts}
        </p>
      )}
      {facts.place && overseas.has(facts.place) && <p class="text-muted mt-2">{ui.result.overseasNote}</p>}
      <div class="mt-3">
        <Channels
          card={card}
          ui={ui}
          written={isWritten(facts)}
          overseas={facts.place !== undefined && overseas.has(facts.place)}
          onCopy={onCopy}
        />
      </div>
      {instead && (
        <p class="mt-2">
          {ui.result.insteadOpen}{' '}
          <a href={`${data.root}hulp/${instead.id}/`}>{data.cards[instead.id]?.name}</a>
        </p>
      )}
      {nearby.map((point) => (
        <p key={point.id} class="mt-2">
          {ui.result.nearYou} <a href={`${data.root}hulp/${point.id}/`}>{point.name}</a>
          {point.probable && ` (${ui.result.probably})`}
        </p>
      ))}
      <p class="text-muted mt-3 text-sm">
        <span class="font-semibold">{ui.result.anonymous}</span> {card.anonymous ?? ui.result.unknown}
      </p>
      {!careful && <p class="text-muted mt-1 text-sm">{ui.result.minorOrHome}</p>}
      {card.police && <p class="mt-2">{ui.result.policeNote}</p>}
      {card.firstTenMinutes.length > 0 && (
        <details class="fold">
          <summary>{ui.result.firstTenMinutes}</summary>
          <ul class="list-disc space-y-1 ps-5 pb-2">
            {card.firstTenMinutes.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
      <Why data={data} result={result} facts={facts} />
      <p>
        <a href={`${data.root}hulp/${result.id}/`} class="tap">
          {ui.result.details}
        </a>
      </p>
    </article>
  );

  function Why({ data: { candidates } }: { data: FlowData; result: Result; facts: Facts }) {
    const limits = candidates.find((one) => one.id === result.id)?.limits ?? {};
    const only = (['age', 'about'] as const).flatMap((fact) =>
      (limits[fact] ?? []).map((value) => label(words, fact, value)),
    );
    return (
      <details class="fold">
        <summary>{ui.result.why}</summary>
        {result.reasons.every(({ fact }) => fact === 'general') ? (
          <p>{ui.result.whyGeneral}</p>
        ) : (
          <p>
            {ui.result.whyChosen}{' '}
            {result.reasons.map(({ fact, value }) => chip(words, fact, value)).join(', ')}.
          </p>
        )}
        {only.length > 0 && (
          <p>
            {ui.result.whyLimits} {only.join(', ')}.
          </p>
        )}
        {result.unknown.length > 0 && (
          <p>
            {ui.result.whyUnknown} {result.unknown.map((wish) => wishLabel(words, wish)).join(', ')}.
          </p>
        )}
      </details>
    );
  }
}

export function OpenBadge({
  openness,
  now,
  ui,
}: {
  openness: Openness;
  now: number | undefined;
  ui: FlowData['ui'];
}) {
  const open = openness.state === 'open';
  return (
    <p class={`text-sm ${open ? 'text-accent font-semibold' : 'text-muted'}`}>
      {open ? '● ' : '○ '}
      {opennessText(openness, now ?? 0, ui)}
    </p>
  );
}

/** Cannot or may not be heard: written channels first. */
export function isWritten(facts: Facts): boolean {
  return (
    knownValues(facts, 'contact').some((value) => value === 'cannot-talk' || value === 'chat') ||
    knownValues(facts, 'limits').includes('deaf') ||
    knownValues(facts, 'safety').includes('someone-near')
  );
}

/** The best result that is open now and fits; with the age unknown it must fit a minor. */
export function openAlternative(
  data: FlowData,
  result: Result,
  results: readonly Result[],
  facts: Facts,
  now: number | undefined,
): Result | undefined {
  if (now === undefined) return undefined;
  const ageKnown = knownValues(facts, 'age').length > 0;
  return openInstead(
    results.filter((one) => one.offender === result.offender),
    result.id,
    (id) => {
      const card = data.cards[id];
      return card !== undefined && opennessOf(card, now, isDutchHoliday).state === 'open';
    },
    (id) => {
      const candidate = data.candidates.find((one) => one.id === id);
      return candidate?.lead === true && (ageKnown || !isAdultOnly(candidate));
    },
  );
}
