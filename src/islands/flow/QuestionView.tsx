/** One question on one screen. Choosing never moves on by itself. */
import { useState } from 'preact/hooks';
import type { Answer, Question } from '../../domain/flow/schema.ts';
import { holds } from '../../domain/vocabulary/facts.ts';
import type { Facts } from '../../domain/vocabulary/schema.ts';
import type { FlowData } from '../../flow-data.ts';
import { fill, wordedFor } from './words.ts';

interface Props {
  data: FlowData;
  question: Question;
  facts: Facts;
  chosen: readonly string[];
  onDone: (chosen: string[]) => void;
  /** The label of the button that goes on. */
  nextLabel: string;
  onSkip?: (() => void) | undefined;
}

export function QuestionView({ data, question, facts, chosen: before, onDone, nextLabel, onSkip }: Props) {
  const [chosen, setChosen] = useState<readonly string[]>(before);
  const { ui } = data;
  const answers = question.answers.filter((answer) => !answer.shownWhen || holds(answer.shownWhen, facts));
  const inSight = answers.filter(
    (answer) => !answer.more && !answer.tick && !answer.exclusive && !answer.group,
  );
  const more = answers.filter((answer) => answer.more);
  const ticks = answers.filter((answer) => answer.tick);
  const exclusive = answers.filter((answer) => answer.exclusive);
  const groups = [...new Set(answers.flatMap((answer) => answer.group ?? []))];
  const firstGroupAt = answers.findIndex((answer) => answer.group);
  const choose = (answer: Answer, on: boolean) => setChosen(pick(question, chosen, answer, on));
  const list = (some: readonly Answer[]) =>
    some.map((answer) => (
      <Choice key={answer.id} {...{ question, answer, facts, choose }} checked={chosen.includes(answer.id)} />
    ));
  const countIn = (some: readonly Answer[]) => some.filter((answer) => chosen.includes(answer.id)).length;
  const beforeGroups = inSight.filter((answer) => firstGroupAt < 0 || answers.indexOf(answer) < firstGroupAt);
  const afterGroups = inSight.filter((answer) => !beforeGroups.includes(answer));
  return (
    <form
      autocomplete="off"
      data-question={question.id}
      onSubmit={(event) => {
        event.preventDefault();
        onDone([...chosen]);
      }}
    >
      {question.help && <p class="text-muted mt-1">{wordedFor(question.help, facts.role)}</p>}
      <details class="mt-1">
        <summary>{ui.flow.why}</summary>
        <p class="pb-3">{wordedFor(question.why, facts.role)}</p>
      </details>
      <fieldset class="mt-2">
        <legend class="sr-only">{wordedFor(question.title, facts.role)}</legend>
        <div class="space-y-2">
          {list(beforeGroups)}
          {groups.map((group) => {
            const some = answers.filter((answer) => answer.group === group);
            return (
              <details key={group} open={countIn(some) > 0} class="fold">
                <summary>{group}</summary>
                <div class="space-y-2 px-3 pb-3">{list(some)}</div>
              </details>
            );
          })}
          {list(afterGroups)}
          {more.length > 0 && (
            <details class="fold" open={countIn(more) > 0}>
              <summary>
                {countIn(more) > 0 ? fill(ui.flow.moreChosen, { n: countIn(more) }) : ui.flow.more}
              </summary>
              <div class="space-y-2">{list(more)}</div>
            </details>
          )}
          {list(exclusive)}
        </div>
        {ticks.length > 0 && (
          <div class="mt-6 space-y-2">
            <p class="font-semibold">{ui.flow.alsoTick}</p>
            {list(ticks)}
          </div>
        )}
      </fieldset>
      <div class="mt-6 flex flex-wrap gap-3">
        <button type="submit" class="button button-main">
          {nextLabel}
        </button>
        {onSkip && (
          <button type="button" class="button" onClick={onSkip}>
            {ui.flow.skip}
          </button>
        )}
      </div>
    </form>
  );
}

interface ChoiceProps {
  question: Question;
  answer: Answer;
  facts: Facts;
  checked: boolean;
  choose: (answer: Answer, on: boolean) => void;
}

function Choice({ question, answer, facts, checked, choose }: ChoiceProps) {
  return (
    <label class="choice">
      <input
        type={question.several || answer.tick ? 'checkbox' : 'radio'}
        name={question.id}
        autocomplete="off"
        checked={checked}
        data-answer={answer.id}
        onChange={(event) => choose(answer, event.currentTarget.checked)}
      />
      <span>
        {wordedFor(answer.label, facts.role)}
        {answer.hint && <span class="text-muted block text-sm">{wordedFor(answer.hint, facts.role)}</span>}
      </span>
    </label>
  );
}

/** The chosen ids after one more click: "weet ik niet" clears the rest, and the rest clears it. */
function pick(question: Question, chosen: readonly string[], answer: Answer, on: boolean): string[] {
  const others = chosen.filter((id) => id !== answer.id);
  if (!on) return others;
  const byId = (id: string) => question.answers.find((one) => one.id === id);
  const kept = others.filter((id) => {
    const other = byId(id);
    if (answer.tick || other?.tick) return true;
    if (!question.several) return false;
    return !answer.exclusive && !other?.exclusive;
  });
  return [...kept, answer.id];
}
