import { describe, expect, it } from 'vitest';
import { replay, withAnswer, withFilters } from '../../../src/domain/flow/resolve.ts';
import { questions } from '../../support/questions.ts';

const start = { role: 'self' } as const;

describe('replay', () => {
  it('sets the facts of the chosen answers', () => {
    expect(replay(questions, { what: ['rape'], when: ['ago'] }, start)).toEqual({
      role: 'self',
      what: ['rape'],
      when: ['longer-ago'],
    });
  });

  it('joins several answers and what other answers set', () => {
    expect(replay(questions, { what: ['rape', 'doubt'] }, start)).toMatchObject({
      what: ['rape', 'doubt'],
      want: ['know-if-okay'],
    });
  });

  it('sets unknown for a question that was skipped', () => {
    expect(replay(questions, { what: [] }, start).what).toEqual(['unknown']);
  });

  it('ignores answers to a question that is no longer on the road', () => {
    expect(replay(questions, { what: ['stalking'], when: ['recent'] }, start)).toEqual({
      role: 'self',
      what: ['stalking'],
    });
  });

  it('ignores "weet ik niet" beside another answer', () => {
    expect(replay(questions, { what: ['unknown', 'rape'] }, start).what).toEqual(['rape']);
  });

  it('ignores answers that do not exist', () => {
    expect(replay(questions, { what: ['dragon'], dragons: ['big'] }, start)).toEqual({
      role: 'self',
      what: ['unknown'],
    });
  });

  it('gives the same facts after an edit as when it had been answered so', () => {
    const edited = { ...{ what: ['stalking'], when: ['recent'] }, what: ['rape'] };
    expect(replay(questions, edited, start)).toEqual(
      replay(questions, { when: ['recent'], what: ['rape'] }, start),
    );
  });
});

describe('filters and answers', () => {
  it('replace what a single fact held', () => {
    expect(withFilters({ age: '12-15' }, { age: ['16-17'] }).age).toBe('16-17');
  });

  it('add to a fact that holds several values and drop unknown', () => {
    expect(withFilters({ what: ['unknown'] }, { what: ['rape'] }).what).toEqual(['rape']);
    expect(withAnswer({ what: ['doubt'] }, { what: ['rape'] }).what).toEqual(['doubt', 'rape']);
  });

  it('change nothing when no value is chosen', () => {
    expect(withFilters({ age: '12-15' }, {})).toEqual({ age: '12-15' });
  });
});
