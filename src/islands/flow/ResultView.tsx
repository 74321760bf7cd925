/** The result page: first steps, the three best, the rest by axis, refining, and what to take along. */
import type { ComponentChildren } from 'preact';
import { selectFirstSteps } from '../../domain/first-step/select.ts';
import type { Axis } from '../../domain/help-point/schema.ts';
import type { Places } from '../../domain/region/places.ts';
import { best, type Result } from '../../domain/result/match.ts';
import { holds, knownValues } from '../../domain/vocabulary/facts.ts';
import type { Facts } from '../../domain/vocabulary/schema.ts';
import type { FlowData } from '../../flow-data.ts';
import { FirstSteps } from './FirstSteps.tsx';
import { ResultCard } from './ResultCard.tsx';
import { wishLabel } from './words.ts';

interface Props {
  data: FlowData;
  facts: Facts;
  results: readonly Result[];
  now?: number | undefined;
  /** For the part of a help point in the visitor's own region; absent where no place is known. */
  places?: Places | undefined;
  onCopy?: ((number: string) => void) | undefined;
  /** Chips, between the opening sentence and the first steps when nothing is watched. */
  answers?: ComponentChildren;
  filters?: ComponentChildren;
  takeAway?: ComponentChildren;
  /** Links that open another question or another door; absent where there is no script. */
  sideQuestion?: (() => void) | undefined;
  otherDoor?: (() => void) | undefined;
}

const axes: readonly Axis[] = ['safety', 'care', 'justice', 'recovery', 'support'];
const shownPerAxis = 6;

export function ResultView({
  data,
  facts,
  results,
  now,
  places,
  onCopy,
  answers,
  filters,
  takeAway,
  ...links
}: Props) {
  const { ui } = data;
  const sentence = data.sentences.find((one) => holds(one.when, facts))?.text;
  const steps = selectFirstSteps(data.firstSteps, facts);
  const twoSides = facts.side === 'both';
  const lists = twoSides
    ? [
        { title: ui.result.victimList, results: results.filter((one) => !one.offender) },
        { title: ui.result.offenderList, results: results.filter((one) => one.offender) },
      ]
    : [{ title: ui.result.best, results: [...results] }];
  return (
    <div class="space-y-8">
      {sentence && <p class="text-lg">{sentence}</p>}
      <FirstSteps data={data} steps={steps} facts={facts} now={now} />
      {lists.map((list) => (
        <Best key={list.title} title={list.title} results={list.results} />
      ))}
      <p class="text-muted">{ui.result.leavingNote}</p>
      {filters}
      <Rest />
      {answers}
      {takeAway}
      <NotRight data={data} facts={facts} />
      <Quiet />
    </div>
  );

  function Best({ title, results: list }: { title: string; results: readonly Result[] }) {
    const first = list.slice(0, best);
    const met = first.filter((one) => one.refused.length + one.unknown.length === 0);
    const missed = first.filter((one) => !met.includes(one));
    return (
      <section class="space-y-4">
        <h2 class="text-2xl">{title}</h2>
        {met.map((result) => (
          <ResultCard key={result.id} {...{ data, result, results: list, facts, now, places, onCopy }} />
        ))}
        {missed.length > 0 && <h3 class="pt-2 text-lg">{ui.result.missesWishes}</h3>}
        {missed.map((result) => (
          <ResultCard key={result.id} {...{ data, result, results: list, facts, now, places, onCopy }} />
        ))}
      </section>
    );
  }

  function Rest() {
    const shown = new Set(lists.flatMap((list) => list.results.slice(0, best)).map((one) => one.id));
    const rest = results.filter((one) => !shown.has(one.id));
    const names: Record<Axis, string> = {
      safety: ui.result.axisSafety,
      care: ui.result.axisCare,
      justice: ui.result.axisJustice,
      recovery: ui.result.axisRecovery,
      support: ui.result.axisSupport,
    };
    if (rest.length === 0) return null;
    return (
      <section>
        <h2 class="text-xl">{ui.result.rest}</h2>
        {axes.map((axis) => {
          const list = rest.filter((one) => one.axis === axis);
          if (list.length === 0) return null;
          return (
            <details key={axis} class="fold" data-axis={axis}>
              <summary>
                {names[axis]} ({list.length})
              </summary>
              <ul class="space-y-3 pb-4">
                {list.slice(0, shownPerAxis).map((one) => (
                  <Line key={one.id} result={one} />
                ))}
              </ul>
              {list.length > shownPerAxis && (
                <details class="fold">
                  <summary>
                    {ui.result.more} ({list.length - shownPerAxis})
                  </summary>
                  <ul class="space-y-3">
                    {list.slice(shownPerAxis).map((one) => (
                      <Line key={one.id} result={one} />
                    ))}
                  </ul>
                </details>
              )}
            </details>
          );
        })}
      </section>
    );
  }

  /** Offender help is never shown on a suspicion: a link asks the question instead. And a door for oneself. */
  function Quiet() {
    const asks = facts.role === 'someone-else' && (facts.side === 'suspicion' || facts.side === 'unknown');
    const door = facts.role === 'own-behaviour' ? ui.result.otherDoorVictim : ui.result.otherDoorOwn;
    const personal = facts.role === 'self' || facts.role === 'own-behaviour';
    return (
      <>
        {asks && links.sideQuestion && (
          <p>
            <button type="button" class="link-button" onClick={links.sideQuestion}>
              {ui.result.sideQuestion}
            </button>
          </p>
        )}
        {personal && (
          <p>
            {links.otherDoor ? (
              <button type="button" class="link-button" onClick={links.otherDoor}>
                {door}
              </button>
            ) : (
              <a href={`${data.root}vragen/`}>{door}</a>
            )}
          </p>
        )}
      </>
    );
  }

  function Line({ result }: { result: Result }) {
    const card = data.cards[result.id];
    const missing = [...result.refused, ...result.unknown];
    return (
      <li>
        <a href={`${data.root}hulp/${result.id}/`} class="font-semibold">
          {card?.name}
        </a>
        {result.offender && <span class="text-muted"> · {ui.result.offenderList}</span>}
        <br />
        {card?.summary}
        {missing.length > 0 && (
          <span class="text-muted block text-sm">
            {ui.result.unknownWish} {missing.map((wish) => wishLabel(data.words, wish)).join(', ')}
          </span>
        )}
      </li>
    );
  }
}

function NotRight({ data, facts }: { data: FlowData; facts: Facts }) {
  const { ui, root } = data;
  const read = knownValues(facts, 'what').filter((value) => value !== 'other');
  return (
    <section>
      {read.length > 0 && facts.role !== 'own-behaviour' && (
        <>
          <h2 class="text-xl">{ui.result.read}</h2>
          <ul class="mb-6">
            {read.map((value) => (
              <li key={value}>
                <a href={`${root}wat-is-er-gebeurd/${value}/`} class="tap">
                  {data.words.what?.[value]?.label}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2 class="text-xl">{ui.result.notRight}</h2>
      <ul>
        {(
          [
            ['zoeken/', ui.result.notRightSearch],
            ['hulp/', ui.result.notRightAll],
            ['nu-open/', ui.result.notRightOpen],
          ] as const
        ).map(([path, text]) => (
          <li key={path}>
            <a href={root + path} class="tap">
              {text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
