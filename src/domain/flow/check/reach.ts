/** Nothing is there for nobody: help points, first steps, questions and answers that nothing reaches. */
import type { Finding } from './finding.ts';
import type { Subject } from './subject.ts';

/** `shown` are help points and first steps seen on some page, `offered` is "question.answer" seen on some path. */
export function checkReach(
  { routes, firstSteps, questions }: Subject,
  shown: ReadonlySet<string>,
  offered: ReadonlySet<string>,
): Finding[] {
  const unreached = (kind: string, ids: readonly string[], reached: ReadonlySet<string>) =>
    ids
      .filter((id) => !reached.has(id))
      .map((id) => ({ rule: `Every ${kind} is reached by somebody`, where: id, found: 'nobody' }));
  return [
    ...unreached('help point', idsOf(routes.candidates), shown),
    ...unreached('first step', idsOf(firstSteps), shown),
    ...unreached(
      'answer',
      questions.flatMap(({ id, answers }) => answers.map((answer) => `${id}.${answer.id}`)),
      offered,
    ),
  ];
}

function idsOf(things: readonly { id: string }[]): string[] {
  return things.map(({ id }) => id);
}
