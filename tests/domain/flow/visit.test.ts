import { describe, expect, it } from 'vitest';
import type { Askable } from '../../../src/domain/flow/resolve.ts';
import {
  answer,
  answeredQuestions,
  ask,
  begin,
  edit,
  factsBefore,
  factsOf,
  goTo,
  putOf,
  refine,
  toResult,
  type Visit,
} from '../../../src/domain/flow/visit.ts';

const question = (id: 'what' | 'when', values: readonly string[]): Askable => ({
  id,
  counts: true,
  asks: [id],
  askedWhen: { all: [] },
  answers: values.map((value) => ({ id: value, sets: { [id]: [value] } })),
});
const what = question('what', ['rape', 'touched', 'stalking']);
const when = question('when', ['now', 'long-ago']);
const questions = [what, when];
const factsIn = (visit: Visit) => factsOf(visit, questions);

/** Answered both questions; the result is on the screen. */
const done = answer(ask(answer(ask(begin({ role: 'self' }), 'what'), what, ['rape']), 'when'), when, ['now']);

describe('a visit', () => {
  it('holds the answers of the questions before where the visitor stands', () => {
    expect(factsIn(done)).toEqual({ role: 'self', what: ['rape'], when: ['now'] });
    expect(factsIn(goTo(done, 1))).toEqual({ role: 'self', what: ['rape'] });
    expect(factsBefore(done, questions, 'when')).toEqual({ role: 'self', what: ['rape'] });
    expect(putOf(goTo(done, 1))).toEqual(new Set(['what']));
  });

  it('goes no further than there are steps', () => {
    expect([-1, 9].map((step) => goTo(done, step).at)).toEqual([0, 2]);
  });

  it('takes a skipped question for "weet ik niet"', () => {
    expect(factsIn(answer(ask(begin({}), 'what'), what, []))).toEqual({ what: ['unknown'] });
  });

  it('can show its result with a question left open', () => {
    const open = toResult(ask(begin({}), 'what'));
    expect([open.at, factsIn(open)]).toEqual([1, {}]);
  });

  it('edited stands where it would have stood had the question been answered so', () => {
    const otherwise = answer(
      ask(answer(ask(begin({ role: 'self' }), 'what'), what, ['touched']), 'when'),
      when,
      ['now'],
    );
    expect(edit(done, what, ['touched'])).toEqual(otherwise);
  });

  it('lists its questions with what was chosen', () => {
    expect(answeredQuestions(done, questions).map(([{ id }, chosen]) => [id, chosen])).toEqual([
      ['what', ['rape']],
      ['when', ['now']],
    ]);
  });
});

describe('refining', () => {
  it('adds to what was answered, and takes it away again', () => {
    const more = refine(done, 'what', ['rape', 'stalking']);
    expect(factsIn(more).what).toEqual(['rape', 'stalking']);
    expect(factsIn(refine(more, 'what', ['stalking'])).what).toEqual(['stalking']);
  });

  it('can make unknown what was answered or said at the door', () => {
    const young = { ...done, start: { role: 'self', age: '12-15' } } as Visit;
    const facts = factsIn(refine(refine(young, 'what', []), 'age', []));
    expect([facts.what, facts.age]).toEqual([['unknown'], 'unknown']);
  });

  it('of what was never said leaves nothing behind when it is cleared', () => {
    expect(factsIn(refine(refine(done, 'limits', ['free']), 'limits', []))).toEqual(factsIn(done));
  });

  it('gives way to an answer changed afterwards, and only for what that question asks', () => {
    const refined = refine(refine(done, 'what', ['stalking']), 'limits', ['free']);
    expect(factsIn(edit(refined, what, ['touched']))).toMatchObject({ what: ['touched'], limits: ['free'] });
  });
});
