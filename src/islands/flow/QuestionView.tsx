/** One question on one screen. Choosing never moves on by itself; the form itself holds what is chosen. */
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

export function QuestionView(props: Props) {
  const { data, question, answers, facts, chosen, opening, nextLabel, count, onDone, onShow } = props;
  const { flow } = data.ui;
  const say = (text: Parameters<typeof wordedFor>[0]) => wordedFor(text, facts.role);
  const more = answers.filter((one) => one.more);
  const ticks = answers.filter((one) => one.tick);
  const choices = (some: readonly Answer[]) =>
    some.map((one) => (
      <label key={one.id} class="choice">
        <input
          type={question.several || one.tick ? 'checkbox' : 'radio'}
          name={question.id}
          autocomplete="off"
          defaultChecked={chosen.includes(one.id)}
          data-answer={one.id}
          data-alone={one.exclusive}
          data-tick={one.tick}
        />
        <span>
          {say(one.label)}
          {one.hint && <span class="hint block">{say(one.hint)}</span>}
        </span>
      </label>
    ));
  const fold = (title: string, some: readonly Answer[]) => (
    <details key={some[0]?.id} class="fold" open={some.some((one) => chosen.includes(one.id))}>
      <summary>{title}</summary>
      <div class="choices">{choices(some)}</div>
    </details>
  );
  return (
    <form
      autocomplete="off"
      data-question={question.id}
      onInput={({ target, currentTarget }) => clearOthers(target as HTMLInputElement, currentTarget)}
      onSubmit={(event) => {
        event.preventDefault();
        onDone(chosenIn(event.currentTarget).map(({ dataset }) => dataset.answer ?? ''));
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
      <fieldset aria-label={say(question.title)}>
        <div class="choices">
          {answers.map((one) => {
            const group = answers.filter((other) => one.group && other.group === one.group);
            if (one.group) return group[0] === one && fold(one.group, group);
            return !one.more && !one.tick && !one.exclusive && choices([one]);
          })}
          {more.length > 0 && fold(flow.more, more)}
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

function chosenIn(form: HTMLFormElement): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>(':checked')];
}

/** "Weet ik niet" clears the rest, and the rest clears it; the ticks below stand apart. */
function clearOthers(box: HTMLInputElement, form: HTMLFormElement) {
  if (!box.checked || box.dataset.tick) return;
  for (const other of chosenIn(form))
    if (other !== box && !other.dataset.tick && (box.dataset.alone || other.dataset.alone))
      other.checked = false;
}
