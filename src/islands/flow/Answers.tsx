/** The visitor's answers as short, discreet chips; each opens its question again. Folded when someone is near. */
import type { Question } from '../../domain/flow/schema.ts';
import { entries } from '../../domain/vocabulary/facts.ts';
import type { Facts } from '../../domain/vocabulary/schema.ts';
import type { FlowData } from '../../flow-data.ts';
import { chip } from './words.ts';

interface Props {
  data: FlowData;
  facts: Facts;
  folded: boolean;
  questions: readonly [Question, readonly string[]][];
  onEdit: (question: string) => void;
  /** Absent: no question left that would change anything. */
  onMore?: (() => void) | undefined;
  onAgain: () => void;
}

export function Answers({ data, facts, folded, questions, onEdit, onMore, onAgain }: Props) {
  const { doors, ui, words } = data;
  const chipsOf = ({ answers, asks }: Question, chosen: readonly string[]) =>
    new Set(
      answers
        .filter(({ id }) => chosen.includes(id))
        .flatMap(({ sets, tick }) =>
          entries(sets)
            .filter(([fact]) => tick || asks.includes(fact))
            .flatMap(([fact, values]) => values.map((value) => chip(words, fact, value))),
        ),
    );
  return (
    <section>
      <details open={!folded} class="fold">
        <summary>
          <h2>{folded ? ui.result.answersFolded : ui.result.answers}</h2>
        </summary>
        <ul class="row">
          {facts.role && <li class="chip">{doors[facts.role].chip}</li>}
          {questions.map(([question, chosen]) => (
            <li key={question.id}>
              <button type="button" class="chip" onClick={() => onEdit(question.id)} data-edit={question.id}>
                {[...chipsOf(question, chosen)].join(', ') || chip(words, 'want', 'unknown')}
                <span>{ui.result.change}</span>
              </button>
            </li>
          ))}
        </ul>
      </details>
      <p class="row">
        {onMore && (
          <button type="button" class="button" onClick={onMore}>
            {ui.result.moreQuestions}
          </button>
        )}
        <button type="button" class="button" onClick={onAgain}>
          {ui.result.again}
        </button>
      </p>
    </section>
  );
}
