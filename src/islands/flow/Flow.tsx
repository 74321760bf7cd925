/**
 * The flow: one question a screen, a result from the first screen on. Holds view state only; where the visitor
 * stands comes from the domain. Answers live here and nowhere else; history entries hold a step number.
 * A class: hooks would be a kilobyte more for every visitor.
 */
import { Component } from 'preact';
import type { Routes } from '../../domain/flow/outcome.ts';
import { offeredAnswers, progress } from '../../domain/flow/relevance.ts';
import type { Question } from '../../domain/flow/schema.ts';
import {
  answer,
  answeredQuestions,
  ask,
  begin,
  edit,
  factsBefore,
  factsOf,
  goTo,
  putOf,
  refine,
  toResult,
  type Visit,
} from '../../domain/flow/visit.ts';
import { isDutchHoliday } from '../../domain/opening-hours/holidays.ts';
import { areasOf } from '../../domain/region/areas.ts';
import type { Places } from '../../domain/region/places.ts';
import { match } from '../../domain/result/match.ts';
import { openCandidates } from '../../domain/result/open-ladder.ts';
import { knownValues } from '../../domain/vocabulary/facts.ts';
import type { Facts } from '../../domain/vocabulary/schema.ts';
import type { FlowData } from '../../flow-data.ts';
import { Answers } from './Answers.tsx';
import { isDiscreet, takeStep } from './discreet.ts';
import { Filters } from './Filters.tsx';
import { QuestionView } from './QuestionView.tsx';
import { ResultView } from './ResultView.tsx';
import { type Sheet, TakeAway } from './TakeAway.tsx';
import { fill, wordedFor } from './words.ts';

interface Props {
  data: FlowData;
  places: Places;
  /** The door, and the age when the visitor said so at the door. */
  start: Facts;
  /** What a prepared link set, in words. */
  said?: string | undefined;
  /** Back to the doors, empty. */
  onClose: () => void;
}

interface State {
  now: number;
  routes: Routes;
  visit: Visit;
  /** The question whose answer is being changed from the result. */
  editing?: string | undefined;
  /** What was just done, for who hears the page. */
  said: string;
  /** What is being taken along. */
  sheet?: Sheet | undefined;
}

const minute = 60_000;

export class Flow extends Component<Props, State> {
  private timer: ReturnType<typeof setInterval> | undefined;

  constructor(props: Props) {
    super(props);
    const clock = at(props);
    this.state = {
      ...clock,
      visit: withNextQuestion(props.data, clock.routes, begin(props.start)),
      said: '',
    };
  }

  override componentDidMount() {
    this.timer = setInterval(() => this.setState(at(this.props)), minute);
    window.addEventListener('popstate', this.onBack);
    toHeading();
  }

  override componentWillUnmount() {
    clearInterval(this.timer);
    window.removeEventListener('popstate', this.onBack);
  }

  /** A new screen: the reader hears and sees its heading first; after an edit, the chip that was edited. */
  override componentDidUpdate(_: Props, before: State) {
    const { editing, visit } = this.state;
    if (visit.at === before.visit.at && editing === before.editing) return;
    toHeading();
    if (!before.editing || editing) return;
    const chip = document.querySelector<HTMLElement>(`[data-edit="${before.editing}"]`);
    // Folded away when someone is near: then the fold itself.
    (chip?.closest<HTMLElement>('details:not([open])')?.querySelector('summary') ?? chip)?.focus();
  }

  onBack = ({ state }: { state: unknown }) => {
    const step = (state as { step?: number } | null)?.step;
    if (step === undefined) this.props.onClose();
    else this.setState({ visit: goTo(this.state.visit, step), editing: undefined });
  };

  /** The button on the page: the browser's Back, or in the discreet mode a step back without it. */
  back = () => {
    const { editing, visit } = this.state;
    const step = editing ? visit.at : visit.at - 1;
    if (!isDiscreet()) history.back();
    else if (step < 0) this.props.onClose();
    else {
      takeStep(step);
      this.onBack({ state: { step } });
    }
  };

  /** Every change of screen is a step in the history: Back undoes it, also while an answer is being changed. */
  move = (visit: Visit, editing?: string) => {
    if (visit.at !== this.state.visit.at || editing) takeStep(visit.at);
    this.setState({ visit, editing, said: '', sheet: undefined });
  };

  onAnswer = (question: Question, chosen: readonly string[]) => {
    const { editing, routes, visit } = this.state;
    const { data } = this.props;
    if (!editing) {
      this.move(withNextQuestion(data, routes, answer(visit, question, chosen)));
      return;
    }
    this.setState({ visit: edit(visit, question, chosen), editing: undefined, said: data.ui.result.changed });
    if (!isDiscreet()) history.back();
  };

  copy = (number: string) => {
    const say = (said: string) => this.setState({ said });
    navigator.clipboard?.writeText(number).then(
      () => say(this.props.data.ui.takeAway.copied),
      () => say(number),
    );
  };

  render() {
    const { data, places, onClose } = this.props;
    const { now, routes, visit, editing, said, sheet } = this.state;
    const { ui, questions } = data;
    const facts = factsOf(visit, questions);
    const id = editing ?? visit.trail[visit.at];
    const question = questions.find((one) => one.id === id);
    const road = progress(questions, facts, routes, data.limits, putOf(visit));
    const { role } = facts;
    const results = match(routes.candidates, facts, routes.areasOf);
    const watched = knownValues(facts, 'limits').includes('watched-device');
    const next = road.next?.id;
    const before = editing ? factsBefore(visit, questions, editing) : facts;
    const chosen = visit.answers[id ?? ''] ?? [];
    return (
      <div data-flow={question ? 'question' : 'result'}>
        {this.props.said && (
          <p class="calm" data-preset-note>
            {fill(ui.preset.set, { said: this.props.said })}{' '}
            <button type="button" class="link-button" onClick={onClose}>
              {ui.preset.change}
            </button>
          </p>
        )}
        <p class="row hint no-print justify-between">
          <button type="button" class="link-button" onClick={this.back}>
            {ui.flow.back}
          </button>
          {question?.counts && !editing && (
            <span>
              {fill(ui.flow.questionNumber, { n: road.asked + 1 })} ·{' '}
              {road.left > 1 ? fill(ui.flow.atMostLeft, { n: road.left - 1 }) : ui.flow.noneLeft}
            </span>
          )}
        </p>
        <h1 tabIndex={-1}>{question ? wordedFor(question.title, role) : ui.result.title}</h1>
        <p role="status" class="sr-only">
          {said}
          {!question && ` ${fill(ui.result.count, { n: results.length })}`}
        </p>
        {question ? (
          <QuestionView
            key={question.id}
            data={data}
            question={question}
            facts={before}
            answers={offeredAnswers(question, before, routes, chosen)}
            chosen={chosen}
            opening={role === 'own-behaviour' && visit.at === 0 ? data.doors[role].opening : undefined}
            nextLabel={editing ? ui.result.save : ui.flow.next}
            count={results.length}
            onDone={(some) => this.onAnswer(question, some)}
            onShow={editing ? undefined : () => this.move(toResult(visit))}
          />
        ) : (
          <ResultView
            data={data}
            facts={facts}
            results={results}
            now={now}
            places={places}
            areasOf={routes.areasOf}
            onCopy={this.copy}
            sideQuestion={() => this.move(visit, 'what-happened-to-them')}
          >
            <Filters
              data={data}
              routes={routes}
              places={places}
              facts={facts}
              results={results}
              onRefine={(filter, values) =>
                this.setState({ visit: refine(visit, filter.fact, values), said: ui.result.reordered })
              }
            />
            <Answers
              data={data}
              facts={facts}
              folded={watched}
              questions={answeredQuestions(visit, questions)}
              onEdit={(one) => this.move(visit, one)}
              onMore={next ? () => this.move(ask(visit, next)) : undefined}
              onAgain={onClose}
            />
            <TakeAway
              data={data}
              facts={facts}
              results={results}
              work={role === 'professional'}
              watched={watched}
              sheet={sheet}
              onSheet={(one) => this.setState({ sheet: one })}
              onCopy={this.copy}
            />
          </ResultView>
        )}
      </div>
    );
  }
}

function toHeading() {
  document.querySelector<HTMLElement>('#flow h1')?.focus();
  window.scrollTo(0, 0);
}

/** The clock, and the routes with "open now" worked out for it. */
function at({ data, places }: Props): { now: number; routes: Routes } {
  const now = Date.now();
  return {
    now,
    routes: {
      candidates: openCandidates(data.candidates, data.cards, now, isDutchHoliday),
      firstSteps: data.firstSteps,
      areasOf: (place) => areasOf(places, place),
    },
  };
}

/** Puts the next question on the screen, if one still matters; else the result stands there. */
function withNextQuestion(data: FlowData, routes: Routes, visit: Visit): Visit {
  const facts = factsOf(visit, data.questions);
  const { next } = progress(data.questions, facts, routes, data.limits, putOf(visit));
  return next ? ask(visit, next.id) : { ...visit, trail: visit.trail.slice(0, visit.at) };
}
