/** One of the three best: what it is for, how to reach it now, what to know first, and why it is shown. */

import type { Candidate } from '../../domain/help-point/candidate.ts';
import { isDutchHoliday } from '../../domain/opening-hours/holidays.ts';
import type { Places } from '../../domain/region/places.ts';
import { isAdultOnly } from '../../domain/result/eligible.ts';
import type { Result } from '../../domain/result/match.ts';
import { openInstead, opennessOf } from '../../domain/result/open-ladder.ts';
import { knownValues } from '../../domain/vocabulary/facts.ts';
import type { Facts } from '../../domain/vocabulary/schema.ts';
import type { FlowData } from '../../flow-data.ts';
import { Channels, Visit } from './Channels.tsx';
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
  const { words } = data;
  const ui = data.ui.result;
  const card = data.cards[result.id];
  const candidate = data.candidates.find((one) => one.id === result.id);
  if (!card || !candidate) return null;
  const openness = now === undefined ? undefined : opennessOf(card, now, isDutchHoliday);
  const instead =
    openness?.state === 'closed' ? openAlternative(data, result, results, facts, now) : undefined;
  const ages = knownValues(facts, 'age');
  const careful =
    ages.some((age) => minors.has(age)) ||
    knownValues(facts, 'setting').includes('home-family-partner') ||
    knownValues(facts, 'what').includes('in-relationship-home');
  const away = facts.place !== undefined && overseas.has(facts.place);
  const wishes = (list: readonly string[]) => list.map((wish) => wishLabel(words, wish)).join(', ');
  return (
    <article class="card" data-result={result.id}>
      <div class="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 class="text-xl">{card.name}</h3>
        {openness && (
          <p class={`text-sm ${openness.state === 'open' ? 'text-accent font-semibold' : 'text-muted'}`}>
            {openness.state === 'open' ? '● ' : '○ '}
            {opennessText(openness, now ?? 0, data.ui)}
          </p>
        )}
      </div>
      <p class="mt-1">{card.summary}</p>
      <Labelled title={ui.refused} text={wishes(result.refused)} />
      <Labelled title={ui.unknownWish} text={wishes(result.unknown)} />
      {ages.length === 0 && isAdultOnly(candidate) && <p class="text-muted mt-2">{ui.adultsOnly}</p>}
      {careful && (
        <Labelled title={ui.acts} text={card.neverActs ? ui.neverActs : (card.acts ?? ui.unknown)} />
      )}
      {away && <p class="text-muted mt-2">{ui.overseasNote}</p>}
      <Channels card={card} ui={data.ui} written={isWritten(facts)} overseas={away} onCopy={onCopy} />
      {instead && (
        <p class="mt-2">
          {ui.insteadOpen} <a href={`${data.root}hulp/${instead.id}/`}>{data.cards[instead.id]?.name}</a>
        </p>
      )}
      {places && facts.place && <Nearby data={data} id={result.id} place={facts.place} places={places} />}
      <Labelled title={ui.anonymous} text={card.anonymous ?? ui.unknown} />
      {!careful && <p class="text-muted mt-2 text-sm">{ui.minorOrHome}</p>}
      {card.police && <p class="mt-2">{ui.policeNote}</p>}
      <div class="mt-3">
        {card.firstTenMinutes.length > 0 && (
          <details class="fold">
            <summary>{ui.firstTenMinutes}</summary>
            <ul class="list-disc space-y-1 ps-11!">
              {card.firstTenMinutes.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </details>
        )}
        <Visit card={card} ui={data.ui} />
        <Why {...{ data, candidate, result, facts, wishes }} />
      </div>
      <p>
        <a href={`${data.root}hulp/${result.id}/`} class="tap">
          {ui.details}
        </a>
      </p>
    </article>
  );
}

/** A few words, and what goes with them; nothing without text. */
function Labelled({ title, text }: { title: string; text: string }) {
  return text ? (
    <p class="mt-2 text-[0.95rem]">
      <b class="font-semibold">{title}</b> {text}
    </p>
  ) : null;
}

/** Branches of the help point in the visitor's own region. */
function Nearby({ data, id, place, places }: { data: FlowData; id: string; place: string; places: Places }) {
  const { points = [], csgProbable = false } = places.municipalities.get(place) ?? {};
  const near = points.flatMap((one) => places.points.get(one) ?? []).filter(({ parent }) => parent === id);
  return near.map((point) => (
    <p key={point.id} class="mt-2">
      {data.ui.result.nearYou} <a href={`${data.root}hulp/${point.id}/`}>{point.name}</a>
      {csgProbable && id === 'centrum-seksueel-geweld' && ` (${data.ui.result.probably})`}
    </p>
  ));
}

interface WhyProps {
  data: FlowData;
  candidate: Candidate;
  result: Result;
  facts: Facts;
  wishes: (list: readonly string[]) => string;
}

function Why({ data: { ui, words }, candidate: { limits }, result, wishes }: WhyProps) {
  const only = (['age', 'about'] as const).flatMap((fact) =>
    (limits[fact] ?? []).map((value) => label(words, fact, value)),
  );
  return (
    <details class="fold">
      <summary>{ui.result.why}</summary>
      <div>
        {result.reasons.every(({ fact }) => fact === 'general') ? (
          <p>{ui.result.whyGeneral}</p>
        ) : (
          <p>
            {ui.result.whyChosen}{' '}
            {result.reasons.map(({ fact, value }) => chip(words, fact, value)).join(', ')}.
          </p>
        )}
        <Labelled title={ui.result.whyLimits} text={only.join(', ')} />
        <Labelled title={ui.result.whyUnknown} text={wishes(result.unknown)} />
      </div>
    </details>
  );
}

/** Cannot or may not be heard: written channels first. */
function isWritten(facts: Facts): boolean {
  return (
    knownValues(facts, 'contact').some((value) => value === 'cannot-talk' || value === 'chat') ||
    knownValues(facts, 'limits').includes('deaf') ||
    knownValues(facts, 'safety').includes('someone-near')
  );
}

/** The best result that is open now and fits; with the age unknown it must fit a minor. */
function openAlternative(
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
