import { describe, expect, test } from 'vitest';
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
} from '../../../src/domain/flow/visit.ts';
import { questions } from '../../support/questions.ts';

/** Through the door, then "what" and "when" answered: on the result. */
const started = begin({ role: 'self' });
const afterWhat = answer(ask(started, 'what'), ['rape']);
const onResult = answer(ask(afterWhat, 'when'), ['recent']);
const facts = (visit: typeof started) => factsOf(visit, questions);

describe('going back', () => {
  test.each([
    [-3, 0],
    [0, 0],
    [1, 1],
    [2, 2],
    [9, 2],
  ])('to step %i stands at step %i', (step, at) => {
    expect(goTo(onResult, step).at).toBe(at);
  });

  test('takes back what was said from there on, and forth gives it again', () => {
    const back = goTo(onResult, 1);
    expect(facts(back)).toEqual({ role: 'self', what: ['rape'] });
    expect([...putOf(back)]).toEqual(['what']);
    expect(facts(goTo(back, 2))).toEqual(facts(onResult));
  });

  test('and asking something else there forgets the old road, not the answers', () => {
    const other = ask(goTo(onResult, 1), 'where');
    expect(other.trail).toEqual(['what', 'where']);
    expect(other.answers.when).toEqual(['recent']);
    expect(facts(toResult(other)).when).toBeUndefined();
  });
});

describe('changing an answer on the result', () => {
  test('counts in place and stays on the result', () => {
    const changed = edit(onResult, 'when', ['ago']);
    expect(changed.at).toBe(onResult.at);
    expect(facts(changed).when).toEqual(['longer-ago']);
  });

  test('to one that skips a later question makes that answer count no more', () => {
    const changed = edit(onResult, 'what', ['stalking']);
    expect(facts(changed).when).toBeUndefined();
    expect(answeredQuestions(changed, questions).map(([{ id }]) => id)).toEqual(['what']);
  });

  test('to nothing is a skipped question', () => {
    expect(facts(edit(onResult, 'what', [])).what).toEqual(['unknown']);
  });
});

describe('a question that is left', () => {
  test('for the result is not answered and may be asked again', () => {
    const left = toResult(ask(afterWhat, 'when'));
    expect([left.at, [...putOf(left)]]).toEqual([2, ['what']]);
  });

  test('does not count while it stands on the screen', () => {
    expect(facts(ask(afterWhat, 'when'))).toEqual({ role: 'self', what: ['rape'] });
  });
});

describe('a refinement', () => {
  const refined = refine(onResult, 'contact', ['chat']);

  test('holds on the result, beside the answers', () => {
    expect(facts(refined)).toEqual({ ...facts(onResult), contact: ['chat'] });
  });

  test('without values is taken back', () => {
    expect(refine(refined, 'contact', []).refined).toEqual({});
  });

  test('of one fact leaves another as it was', () => {
    expect(refine(refined, 'limits', ['free']).refined).toEqual({ contact: ['chat'], limits: ['free'] });
  });

  test('plays no part in how an earlier question is worded', () => {
    expect(factsBefore(refined, questions, 'when')).toEqual({ role: 'self', what: ['rape'] });
  });
});
