/** One question on one screen. Choosing never moves on by itself. */
import { Component } from 'preact';
import type { Answer, Question } from '../../domain/flow/schema.ts';
import type { Facts } from '../../domain/vocabulary/schema.ts';
import type { FlowData } from '../../flow-data.ts';
import { fill, wordedFor } from './words.ts';

interface Props {
  data: FlowData;
  question: Question;
  /** The answers to offer, in order. */
  answers: readonly Answer[];
  facts: Facts;
  /** What was chosen before. */
  chosen: readonly string[];
  /** What to know before the first question of a door. */
  opening?: readonly string[] | undefined;
  /** The label of the button that goes on. */
  nextLabel: string;
  /** How many results there are now. */
  count: number;
  /** No answers: skipped. */
  onDone: (chosen: readonly string[]) => void;
  /** To the result as it is now; absent while an answer is being changed. */
  onShow?: (() => void) | undefined;
}

export class QuestionView extends Component<Props, { chosen: readonly string[] }> {
  constructor(props: Props) {
    super(props);
    this.state = { chosen: props.chosen };
  }

  render() {
    const { data, question, facts, opening, nextLabel, count, onDone, onShow } = this.props;
    const { chosen } = this.state;
    const { flow } = data.ui;
    const say = (text: Parameters<typeof wordedFor>[0]) => wordedFor(text, facts.role);
    const { answers } = this.props;
    const more = answers.filter((one) => one.more);
    const ticks = answers.filter((one) => one.tick);
    const choices = (some: readonly Answer[]) =>
      some.map((one) => (
        <label key={one.id} class="choice">
          <input
            type={question.several || one.tick ? 'checkbox' : 'radio'}
            name={question.id}
            autocomplete="off"
            checked={chosen.includes(one.id)}
            data-answer={one.id}
            onChange={({ currentTarget: { checked } }) =>
              this.setState({ chosen: pick(question, chosen, one, checked) })
            }
          />
          <span>
            {say(one.label)}
            {one.hint && <span class="hint block">{say(one.hint)}</span>}
          </span>
        </label>
      ));
    const fold = (title: string, some: readonly Answer[]) => (
      <details key={some[0]?.id} class="fold" open={some.some((one) => this.props.chosen.includes(one.id))}>
        <summary>{title}</summary>
        <div class="choices">{choices(some)}</div>
      </details>
    );
    const chosenIn = more.filter((one) => chosen.includes(one.id)).length;
    return (
      <form
        autocomplete="off"
        data-question={question.id}
        onSubmit={(event) => {
          event.preventDefault();
          onDone(chosen);
        }}
      >
        {opening && (
          <div class="calm">
            {opening.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
        )}
        {question.help && <p class="hint">{say(question.help)}</p>}
        <details class="fold">
          <summary class="hint">{flow.why}</summary>
          <p>{say(question.why)}</p>
        </details>
        <fieldset>
          <legend class="sr-only">{say(question.title)}</legend>
          <div class="choices">
            {answers.map((one) => {
              const group = answers.filter((other) => one.group && other.group === one.group);
              if (one.group) return group[0] === one && fold(one.group, group);
              return !one.more && !one.tick && !one.exclusive && choices([one]);
            })}
            {more.length > 0 && fold(chosenIn > 0 ? fill(flow.moreChosen, { n: chosenIn }) : flow.more, more)}
            {choices(answers.filter((one) => one.exclusive))}
          </div>
          {ticks.length > 0 && (
            <div class="choices also">
              <p class="font-semibold">{flow.alsoTick}</p>
              {choices(ticks)}
            </div>
          )}
        </fieldset>
        <p class="actions">
          <button type="submit" class="button button-main">
            {nextLabel}
          </button>
          {onShow && (
            <>
              <button type="button" class="button" onClick={() => onDone([])}>
                {flow.skip}
              </button>
              <button type="button" class="button" onClick={onShow} data-show-now>
                {fill(flow.showNow, { n: count })}
              </button>
            </>
          )}
        </p>
      </form>
    );
  }
}

/** The chosen ids after one more click: "weet ik niet" clears the rest, and the rest clears it. */
function pick(question: Question, chosen: readonly string[], answer: Answer, on: boolean): string[] {
  const others = chosen.filter((id) => id !== answer.id);
  if (!on) return others;
  const kept = others.filter((id) => {
    const other = question.answers.find((one) => one.id === id);
    return answer.tick || other?.tick || (question.several && !answer.exclusive && !other?.exclusive);
  });
  return [...kept, answer.id];
}
