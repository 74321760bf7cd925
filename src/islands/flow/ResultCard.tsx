/** One of the three best: what it is for, how to reach it now, what to know first, and why it is shown. */

import type { Candidate } from '../../domain/help-point/candidate.ts';
import { isDutchHoliday } from '../../domain/opening-hours/holidays.ts';
import { branches } from '../../domain/region/branches.ts';
import type { Places } from '../../domain/region/places.ts';
import { type AreasOf, isAdultOnly, isOverseas } from '../../domain/result/eligible.ts';
import { dependsOn, removedBy, restsOn } from '../../domain/result/explain.ts';
import type { Result } from '../../domain/result/match.ts';
import { openInstead, opennessOf } from '../../domain/result/open-ladder.ts';
import { score } from '../../domain/result/score.ts';
import { mustKnowFirst, waysFor } from '../../domain/result/ways.ts';
import { knownValues, toldBy } from '../../domain/vocabulary/facts.ts';
import type { Facts } from '../../domain/vocabulary/schema.ts';
import type { FlowData } from '../../flow-data.ts';
import { ChannelLink, Channels } from './Channels.tsx';
import { chip, opennessText, wishList } from './words.ts';

interface Props {
  data: FlowData;
  result: Result;
  results: readonly Result[];
  facts: Facts;
  now?: number | undefined;
  places?: Places | undefined;
  areasOf?: AreasOf | undefined;
  onCopy?: ((number: string) => void) | undefined;
}

/** Without the places, as on pages made without a visitor's place. */
const itself: AreasOf = (place) => [place];

export function ResultCard(props: Props) {
  const { data, result, results, facts, now, places, areasOf = itself, onCopy } = props;
  const { words } = data;
  const ui = data.ui.result;
  const card = data.cards[result.id];
  const candidate = data.candidates.find((one) => one.id === result.id);
  if (!card || !candidate) return null;
  const isOpen = (id: string) => {
    const other = data.cards[id];
    return !!other && opennessOf(other, now ?? 0, isDutchHoliday).state === 'open';
  };
  const openness = now === undefined ? undefined : opennessOf(card, now, isDutchHoliday);
  const instead =
    openness?.state === 'closed' &&
    data.cards[openInstead(result, results, data.candidates, facts, isOpen)?.id ?? ''];
  const ages = knownValues(facts, 'age');
  const careful = mustKnowFirst(facts);
  return (
    <article class="card" data-result={result.id}>
      <div class="row justify-between">
        <h3>{card.name}</h3>
        {openness && (
          <p class={openness.state === 'open' ? 'text-accent font-semibold' : 'hint'}>
            {openness.state === 'open' ? '● ' : '○ '}
            {opennessText(openness, now ?? 0, data.ui)}
          </p>
        )}
      </div>
      <p>{card.summary}</p>
      <Labelled title={ui.refused} text={wishList(words, result.refused)} />
      <Labelled title={ui.unknownWish} text={wishList(words, result.unknown)} />
      {ages.length === 0 && isAdultOnly(candidate) && <p class="hint">{ui.adultsOnly}</p>}
      {careful && <Labelled title={ui.acts} text={card.acts ?? ui.unknown} />}
      {isOverseas(facts) && candidate.limits.place?.includes('nl') && <p class="hint">{ui.overseasNote}</p>}
      <Channels card={card} ui={data.ui} facts={facts} onCopy={onCopy} />
      {instead && (
        <p class="row">
          {ui.insteadOpen} {instead.name}
          {waysFor(instead.channels, facts)
            .slice(0, 1)
            .map((channel) => (
              <ChannelLink key={channel.id} channel={channel} ui={data.ui} primary={false} />
            ))}
        </p>
      )}
      {places && facts.place && <Nearby data={data} id={result.id} facts={facts} places={places} />}
      <Labelled title={ui.anonymous} text={card.anonymous ?? ui.unknown} />
      {!careful && <p class="hint">{ui.minorOrHome}</p>}
      {card.police && <p>{ui.policeNote}</p>}
      <div>
        {card.firstTenMinutes.length > 0 && (
          <details class="fold">
            <summary>{ui.firstTenMinutes}</summary>
            <ul class="dots">
              {card.firstTenMinutes.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </details>
        )}
        <Why {...{ data, candidate, result, facts, areasOf }} />
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
    <p>
      <b>{title}</b> {text}
    </p>
  ) : null;
}

/** Branches of the help point in the visitor's own region; in the regions next to it for who wants that. */
function Nearby({ data, id, facts, places }: { data: FlowData; id: string; facts: Facts; places: Places }) {
  const { nextDoor, nearYou, probably } = data.ui.result;
  const away = knownValues(facts, 'limits').includes('not-in-my-town');
  const { near, probable } = branches(places, facts.place ?? '', id, away);
  return near.map((point) => (
    <p key={point.id}>
      {away ? nextDoor : nearYou} <a href={`${data.root}hulp/${point.id}/`}>{point.name}</a>
      {probable && ` (${probably})`}
    </p>
  ));
}

interface WhyProps {
  data: FlowData;
  candidate: Candidate;
  result: Result;
  facts: Facts;
  areasOf: AreasOf;
}

/** Which answers brought it, what would remove it, and what we do not know. */
function Why({ data: { filters, ui, words }, candidate, result, facts, areasOf }: WhyProps) {
  const say = (list: readonly { fact: string; value?: string; values?: readonly string[] }[]) =>
    list
      .flatMap(({ fact, value = '', values = [value] }) => values.map((one) => chip(words, fact, one)))
      .join(', ');
  const open: readonly string[] = dependsOn(candidate, facts);
  return (
    <details class="fold">
      <summary>{ui.result.why}</summary>
      <div class="choices">
        {result.reasons.every(({ fact }) => fact === 'general') ? (
          <p>{ui.result.whyGeneral}</p>
        ) : (
          <Labelled title={ui.result.whyChosen} text={say(result.reasons)} />
        )}
        <Labelled
          title={ui.result.whyRests}
          text={say(restsOn(candidate, facts, score(candidate, toldBy(facts)).contributions))}
        />
        <Labelled title={ui.result.whyRemove} text={say(removedBy(candidate, facts, areasOf))} />
        <Labelled
          title={ui.result.whyUnknown}
          text={[
            ...filters.flatMap(({ fact, title }) => (open.includes(fact) ? title : [])),
            wishList(words, result.unknown),
          ]
            .filter(Boolean)
            .join(', ')}
        />
      </div>
    </details>
  );
}
