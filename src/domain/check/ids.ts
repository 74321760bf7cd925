/** Ids within one file are used once: an answer, a channel or a line is found by its id. */
import { type CheckedContent, fileOf, type Surroundings } from './content.ts';
import type { Problem } from './problem.ts';

/** Ids and slugs that are used twice. */
export function duplicateIds(content: CheckedContent): Problem[] {
  return [
    ...content.questions.flatMap((question) =>
      twice(
        fileOf('questions', question),
        'answers',
        question.answers.map(({ id }) => id),
      ),
    ),
    ...content['help-points'].flatMap((point) =>
      twice(
        fileOf('help-points', point),
        'channels',
        point.channels.map(({ id }) => id),
      ),
    ),
    ...twice(
      'strip.yaml',
      'lines',
      content.strip.lines.map(({ id }) => id),
    ),
    ...twice(
      'opening-sentences.yaml',
      'id',
      content['opening-sentences'].map(({ id }) => id),
    ),
    ...twice(
      'still-possible.yaml',
      'items',
      content['still-possible'].items.map(({ id }) => id),
    ),
    ...twice(
      'doors.yaml',
      'slug',
      Object.values(content.doors).map(({ slug }) => slug),
    ),
  ];
}

/** Questions and filters that do not speak the vocabulary. */
export function strayValues({ questions, filters }: CheckedContent, { vocabulary }: Surroundings): Problem[] {
  const silent = questions.flatMap((question) =>
    question.answers
      .map((answer, index) => ({ index, sets: Object.keys(answer.sets) }))
      .filter(({ sets }) => sets.length === 0)
      .map(({ index }) => ({
        file: fileOf('questions', question),
        field: `answers.${index}.sets`,
        rule: 'an answer says something',
        found: 'nothing',
        expected: 'at least one fact, if only unknown',
        todo: 'say which fact this answer sets',
      })),
  );
  const foreign = Object.entries(filters).flatMap(([id, { fact, values }]) => {
    const list = vocabulary[fact];
    return values
      .map((value, index) => ({ value, index }))
      .filter(({ value }) => list !== undefined && !list.includes(value))
      .map(({ value, index }) => ({
        file: 'filters.yaml',
        field: `${id}.values.${index}`,
        rule: 'a filter offers values of its fact',
        found: value,
        expected: `one of ${list?.join(', ')}`,
        todo: 'correct the value',
      }));
  });
  return [...silent, ...foreign];
}

function twice(file: string, field: string, ids: readonly string[]): Problem[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => ({
    file,
    field,
    rule: 'every id is used once',
    found: `${id}, more than once`,
    expected: 'a name of its own for each',
    todo: 'rename one of them',
  }));
}
