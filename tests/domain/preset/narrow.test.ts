import { expect, test } from 'vitest';
import { narrowed } from '../../../src/domain/preset/narrow.ts';

const about = {
  answers: [
    { id: 'seal', sets: { relation: ['pupil-member'] } },
    { id: 'gull', sets: { relation: ['colleague'] } },
    { id: 'crab', sets: { relation: ['other'] } },
    { id: 'unsaid', sets: { relation: ['child'] }, exclusive: true },
  ],
} as const;
const elsewhere = {
  answers: [
    { id: 'tide', sets: { what: ['doubt'] } },
    { id: 'ebb', sets: {} },
  ],
} as const;
const ids = (questions: readonly { answers: readonly { id: string }[] }[]) =>
  questions.map(({ answers }) => answers.map(({ id }) => id));

test('leaves out answers that are about somebody else than the link says', () => {
  const questions = narrowed([about, elsewhere] as never[], {
    role: 'professional',
    relation: 'pupil-member',
  });
  expect(ids(questions)).toEqual([
    ['seal', 'crab', 'unsaid'],
    ['tide', 'ebb'],
  ]);
});

test('leaves every question as it is when the link does not say about whom', () => {
  expect(ids(narrowed([about] as never[], { role: 'professional' }))).toEqual([
    ['seal', 'gull', 'crab', 'unsaid'],
  ]);
});

test('never leaves a question with one answer', () => {
  const single = { answers: [about.answers[0], about.answers[1]] };
  expect(ids(narrowed([single] as never[], { role: 'self', relation: 'colleague' }))).toEqual([
    ['seal', 'gull'],
  ]);
});
