/** The questions themselves: how many answers are in sight, and what stands last. */

import { holds } from '../../vocabulary/facts.ts';
import type { Facts } from '../../vocabulary/schema.ts';
import { role, side } from '../../vocabulary/schema.ts';
import type { Answer, Question } from '../schema.ts';
import type { Finding } from './finding.ts';
import type { Subject } from './subject.ts';
import { visitorText } from './visitors.ts';

/** The most answers in sight, "weet ik niet" included. */
export const mostInSight = 9;

/** The answers in sight: a group counts once, what is under "Meer" or a tick does not count. */
export function inSight(question: Pick<Question, 'answers'>, facts: Facts): number {
  const shown = question.answers.filter((answer) => !answer.shownWhen || holds(answer.shownWhen, facts));
  const plain = shown.filter((answer) => !answer.more && !answer.tick && !answer.group);
  return plain.length + new Set(shown.flatMap(({ group }) => group ?? [])).size;
}

/** Every question, for every door and side it can be put to. */
export function checkQuestions({ questions }: Subject): Finding[] {
  const doors: Facts[] = role.options.flatMap((one) => [
    { role: one },
    ...side.options.map((other) => ({ role: one, side: other })),
  ]);
  return questions.flatMap((question) => [
    ...doors
      .filter((facts) => inSight(question, facts) > mostInSight)
      .map((facts) => ({
        rule: `At most ${mostInSight} answers in sight`,
        where: `${question.id}, ${visitorText(facts)}`,
        found: `${inSight(question, facts)}`,
      })),
    ...checkExclusive(question),
  ]);
}

function checkExclusive({ id, answers }: Question): Finding[] {
  const exclusive = answers.filter((answer: Answer) => answer.exclusive);
  const [last] = exclusive;
  if (exclusive.length > 1 || (last && (answers.at(-1) !== last || last.more || last.group || last.tick)))
    return [
      {
        rule: '"Weet ik niet" is there once, in sight and last',
        where: id,
        found: exclusive.map((answer) => answer.id).join(', '),
      },
    ];
  // Safety and the doors have an answer that says nothing too, so that every question can be left open.
  return last ? [] : [{ rule: 'Every question has "weet ik niet"', where: id, found: 'none' }];
}
