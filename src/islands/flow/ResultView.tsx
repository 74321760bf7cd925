/** The result page: first steps, the three best, the rest by axis, refining, and what to take along. */
import type { ComponentChildren } from 'preact';
import { selectFirstSteps } from '../../domain/first-step/select.ts';
import type { Axis } from '../../domain/help-point/schema.ts';
import type { Places } from '../../domain/region/places.ts';
import type { AreasOf } from '../../domain/result/eligible.ts';
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
  areasOf?: AreasOf | undefined;
  onCopy?: ((number: string) => void) | undefined;
  /** What only works with script: refining, the answers, what to take along. */
  children?: ComponentChildren;
  /** Links that open another question or another door; absent where there is no script. */
  sideQuestion?: (() => void) | undefined;
  otherDoor?: (() => void) | undefined;
}

const axes: readonly Axis[] = ['safety', 'care', 'justice', 'recovery', 'support'];

/** In a wide place the second half stands beside the first; the order to read stays the same. */
export function ResultView(props: Props) {
  const { data, facts, results, children } = props;
  const ui = data.ui.result;
  const sentence = data.sentences.find((one) => holds(one.when, facts))?.text;
  const both = facts.side === 'both';
  const lists = both
    ? [false, true].map((offender) => ({
        title: offender ? ui.offenderList : ui.victimList,
        list: results.filter((one) => one.offender === offender),
      }))
    : [{ title: ui.best, list: results }];
  const shown = lists.flatMap(({ list }) => list.slice(0, best));
  return (
    <div class="result">
      <div>
        {sentence && <p>{sentence}</p>}
        <FirstSteps
          data={data}
          steps={selectFirstSteps(data.firstSteps, facts)}
          facts={facts}
          now={props.now}
        />
        {lists.map(({ title, list }) => (
          <Best key={title} {...props} title={title} results={list} />
        ))}
        <p class="hint no-print">{ui.leavingNote}</p>
        <Rest data={data} rest={results.filter((one) => !shown.includes(one))} />
      </div>
      <div>
        {children}
        <NotRight {...props} />
      </div>
    </div>
  );
}

function Best({ title, ...props }: Props & { title: string }) {
  const first = props.results.slice(0, best);
  const misses = (one: Result) => one.refused.length + one.unknown.length > 0;
  const cards = (some: readonly Result[]) =>
    some.map((result) => <ResultCard key={result.id} {...props} result={result} />);
  const missed = first.filter(misses);
  return (
    <section class="cards">
      <h2>{title}</h2>
      {cards(first.filter((one) => !misses(one)))}
      {missed.length > 0 && <h3>{props.data.ui.result.missesWishes}</h3>}
      {cards(missed)}
    </section>
  );
}

function Rest({ data, rest }: { data: FlowData; rest: readonly Result[] }) {
  const ui = data.ui.result;
  if (rest.length === 0) return null;
  return (
    <section class="no-print">
      <h2>{ui.rest}</h2>
      {axes.map((axis) => {
        const list = rest.filter((one) => one.axis === axis);
        return (
          list.length > 0 && (
            <details key={axis} class="fold" data-axis={axis}>
              <summary>
                {ui[axis]} ({list.length})
              </summary>
              <ul class="choices">
                {list.map(({ id, offender, refused, unknown }) => (
                  <li key={id}>
                    <a href={`${data.root}hulp/${id}/`} class="tap">
                      {data.cards[id]?.name}
                    </a>
                    {offender && <span class="hint"> · {ui.offenderList}</span>}
                    <span class="block">{data.cards[id]?.summary}</span>
                    {refused.length + unknown.length > 0 && (
                      <span class="hint block">
                        {ui.unknownWish}{' '}
                        {[...refused, ...unknown].map((wish) => wishLabel(data.words, wish)).join(', ')}
                      </span>
                    )}
                  </li>
                ))}
              </ul>
            </details>
          )
        );
      })}
    </section>
  );
}

/** What to read, other ways to look, and the quiet links: offender help is never shown on a suspicion, a link asks. */
function NotRight({ data: { ui, root, words }, facts, sideQuestion, otherDoor }: Props) {
  const { role, side } = facts;
  const own = role === 'own-behaviour';
  const read = own ? [] : knownValues(facts, 'what').filter((value) => value !== 'other');
  const door = own ? ui.result.otherDoorVictim : ui.result.otherDoorOwn;
  const links = (list: readonly (readonly [path: string, text: string | undefined])[]) => (
    <ul>
      {list.map(([path, text]) => (
        <li key={path}>
          <a href={root + path} class="tap">
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
  const quiet = (text: string, act: () => void) => (
    <p>
      <button type="button" class="link-button" onClick={act}>
        {text}
      </button>
    </p>
  );
  return (
    <>
      {read.length > 0 && (
        <section>
          <h2>{ui.result.read}</h2>
          {links(read.map((value) => [`wat-is-er-gebeurd/${value}/`, words.what?.[value]?.label]))}
        </section>
      )}
      <section>
        <h2>{ui.result.notRight}</h2>
        {links([
          ['nu-open/', ui.result.notRightOpen],
          ['zoeken/', ui.result.notRightSearch],
          ['hulp/', ui.result.notRightAll],
        ])}
        {role === 'someone-else' &&
          (side === 'suspicion' || side === 'unknown') &&
          sideQuestion &&
          quiet(ui.result.sideQuestion, sideQuestion)}
        {(role === 'self' || own) && (otherDoor ? quiet(door, otherDoor) : links([['vragen/', door]]))}
      </section>
    </>
  );
}
