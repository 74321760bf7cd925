/** What is left to ask after a prepared link. Pure; this file ships to the browser. */
import type { FactLists } from '../vocabulary/schema.ts';
import type { Preset } from './schema.ts';

interface Narrowable {
  answers: readonly { sets: FactLists; exclusive?: true | undefined }[];
}

/**
 * The questions without the answers that are about somebody else than the link says. "Other" and answers that
 * exclude the rest always stay, and so does a question that would have nothing to choose from.
 */
export function narrowed<Q extends Narrowable>(questions: readonly Q[], { relation }: Preset['sets']): Q[] {
  if (!relation) return [...questions];
  return questions.map((question) => {
    const answers = question.answers.filter(
      ({ sets, exclusive }) =>
        exclusive || !sets.relation || sets.relation.some((one) => one === relation || one === 'other'),
    );
    return answers.length > 1 ? { ...question, answers } : question;
  });
}
