/** The result page: first steps, the three best, the rest by axis, refining, and what to take along. */
import { Component, type ComponentChildren } from 'preact';
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
import { wishList } from './words.ts';

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
  /** Opens the question which side it is; absent where there is no script. */
  sideQuestion?: (() => void) | undefined;
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
        {children && <p class="hint no-print">{ui.leavingNote}</p>}
        <FirstSteps
          data={data}
          steps={selectFirstSteps(data.firstSteps, facts)}
          facts={facts}
          now={props.now}
        />
        {lists.map(({ title, list }) => (
          <Best key={title} {...props} title={title} results={list} />
        ))}
        <Rest {...props} results={results.filter((one) => !shown.includes(one))} />
      </div>
      <div>
        {children}
        <Further {...props} />
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

/** The rest, by axis. A help point opens in place; without script, or when little is known, its page is a link away. */
class Rest extends Component<Props, Record<string, boolean>> {
  render() {
    const { data, results } = this.props;
    const ui = data.ui.result;
    const row = (result: Result) => {
      const { id, offender, refused, unknown } = result;
      const card = data.cards[id];
      return (
        <details
          key={id}
          class="fold"
          data-rest={id}
          onToggle={({ currentTarget: { open } }) => this.setState({ [id]: open })}
        >
          <summary>
            <span>
              {card?.name}
              <span class="hint block">
                {offender && `${ui.offenderList} · `}
                {card?.summary}
                {refused.length + unknown.length > 0 &&
                  ` ${ui.missesWishes}: ${wishList(data.words, [...refused, ...unknown])}`}
              </span>
            </span>
          </summary>
          {this.state[id] && card?.firstTenMinutes[0] ? (
            <ResultCard {...this.props} result={result} />
          ) : (
            <a href={`${data.root}hulp/${id}/`} class="tap">
              {ui.details}
            </a>
          )}
        </details>
      );
    };
    return (
      results.length > 0 && (
        <section class="no-print">
          <h2>{ui.rest}</h2>
          {axes.map((axis) => {
            const list = results.filter((one) => one.axis === axis);
            return (
              list.length > 0 && (
                <details key={axis} class="fold" data-axis={axis}>
                  <summary>
                    {ui[axis]} ({list.length})
                  </summary>
                  <div>{list.map(row)}</div>
                </details>
              )
            );
          })}
        </section>
      )
    );
  }
}

/** What to read, and the quiet links: offender help is never shown on a suspicion, a link asks the question. */
function Further({ data: { ui, root, words }, facts, sideQuestion }: Props) {
  const { role, side } = facts;
  const own = role === 'own-behaviour';
  const read = own ? [] : knownValues(facts, 'what').filter((value) => value !== 'other');
  return (
    <section>
      {read.length > 0 && <h2>{ui.result.read}</h2>}
      {read.map((value) => (
        <p key={value}>
          <a href={`${root}wat-is-er-gebeurd/${value}/`} class="tap">
            {words.what?.[value]?.label}
          </a>
        </p>
      ))}
      {role === 'someone-else' && (side === 'suspicion' || side === 'unknown') && sideQuestion && (
        <button type="button" class="link-button" onClick={sideQuestion}>
          {ui.result.sideQuestion}
        </button>
      )}
      {(role === 'self' || own) && (
        <p>
          <a href={`${root}vragen/`} class="tap">
            {own ? ui.result.otherDoorVictim : ui.result.otherDoorOwn}
          </a>
        </p>
      )}
    </section>
  );
}
