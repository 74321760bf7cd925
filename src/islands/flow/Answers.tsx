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
  const { ui, words } = data;
  return (
    <details open={!folded} class="fold">
      <summary class="text-xl">{folded ? ui.result.answersFolded : ui.result.answers}</summary>
      <ul class="flex flex-wrap gap-2">
        {facts.role && <li class="tap bg-sunken rounded-full px-4">{data.doors[facts.role].chip}</li>}
        {questions.map(([question, chosen]) => (
          <li key={question.id}>
            <button type="button" class="button" onClick={() => onEdit(question.id)} data-edit={question.id}>
              {chipsOf(question, chosen).join(', ') || chip(words, 'want', 'unknown')}
              <span class="text-accent ps-2 underline">{ui.result.change}</span>
            </button>
          </li>
        ))}
      </ul>
      <p class="mt-3 flex flex-wrap gap-x-6">
        {onMore && (
          <button type="button" class="link-button" onClick={onMore}>
            {ui.result.moreQuestions}
          </button>
        )}
        <button type="button" class="link-button" onClick={onAgain}>
          {ui.result.again}
        </button>
      </p>
    </details>
  );

  function chipsOf(question: Question, chosen: readonly string[]): string[] {
    const picked = question.answers.filter((answer) => chosen.includes(answer.id));
    const asked = new Set(question.asks);
    return [
      ...new Set(
        picked.flatMap((answer) =>
          entries(answer.sets)
            .filter(([fact]) => asked.has(fact) || answer.tick)
            .flatMap(([fact, values]) => values.map((value) => chip(words, fact, value))),
        ),
      ),
    ];
  }
}
