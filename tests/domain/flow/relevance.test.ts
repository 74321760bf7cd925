import { describe, expect, it } from 'vitest';
import { offeredAnswers, progress, usefulFilters } from '../../../src/domain/flow/relevance.ts';
import { putBy } from '../../../src/domain/flow/resolve.ts';
import type { Facts } from '../../../src/domain/vocabulary/schema.ts';
import { questions, routes, what, where } from '../../support/questions.ts';

const limits = { self: 4 };
const next = (facts: Facts, put?: string[], most = limits) =>
  progress(questions, facts, routes, most, put ? new Set(put) : putBy(questions, facts));

describe('the next question', () => {
  it('is the first on the road of which an answer changes the outcome', () => {
    expect(next({ role: 'self' }).next?.id).toBe('what');
    expect(next({ role: 'self', what: ['rape'] }, ['what']).next?.id).toBe('when');
  });

  it('passes a question that is not on the road', () => {
    expect(next({ role: 'self', what: ['stalking'] }, ['what']).next?.id).toBe('where');
  });

  it('passes a question that changes nothing', () => {
    const facts: Facts = { role: 'self', what: ['unknown'], when: ['unknown'], setting: ['unknown'] };
    expect(next(facts, ['what', 'when', 'where']).next).toBeUndefined();
  });

  it('is never put twice, also when it was skipped', () => {
    expect(next({ role: 'self', what: ['unknown'] }, ['what']).next?.id).toBe('when');
  });

  it('counts as put, when only facts are known, once a fact it asks for holds a value', () => {
    expect(next({ role: 'self', what: ['unknown'] }).next?.id).toBe('when');
  });

  it('stays out when there is no room left after this door', () => {
    expect(next({ role: 'self', what: ['rape'] }, ['what'], { self: 1 }).next).toBeUndefined();
  });

  it('is put although it changes nothing when it is always put', () => {
    const always = [{ ...what, id: 'always', asks: ['by'], answers: [], always: true as const }];
    expect(progress(always, { role: 'self' }, routes, limits, new Set()).next?.id).toBe('always');
  });

  it('tells how many were put and how many there may still be', () => {
    expect(next({ role: 'self', what: ['rape'] }, ['what'])).toMatchObject({ asked: 1, left: 2 });
    expect(next({ role: 'self', what: ['rape'] }, ['what'], { self: 2 })).toMatchObject({
      asked: 1,
      left: 1,
    });
  });
});

describe('the answers offered', () => {
  it('are all of them by default', () => {
    expect(offeredAnswers(what, { role: 'self' }, routes)).toHaveLength(4);
  });

  it('are, where a question asks so, those that change something, and "weet ik niet"', () => {
    expect(offeredAnswers(where, { role: 'self' }, routes).map(({ id }) => id)).toEqual(['work', 'unknown']);
  });

  it('keep what was chosen before', () => {
    expect(offeredAnswers(where, { role: 'self' }, routes, ['other']).map(({ id }) => id)).toEqual([
      'work',
      'other',
      'unknown',
    ]);
  });
});

describe('useful filters', () => {
  const filters = [
    { id: 'by', fact: 'by', values: ['client'] },
    { id: 'setting', fact: 'setting', values: ['work', 'other'] },
    { id: 'when', fact: 'when', values: ['last-3-days', 'longer-ago'] },
  ];

  it('hold the values that change something, the filter that changes most first', () => {
    expect(usefulFilters(filters, { role: 'self' }, routes)).toMatchObject([
      { id: 'when', values: ['last-3-days'] },
      { id: 'setting', values: ['work'] },
    ]);
  });

  it('keep a filter that is set, so that it can be undone', () => {
    expect(usefulFilters(filters, { role: 'self', by: ['client'] }, routes).map(({ id }) => id)).toContain(
      'by',
    );
  });

  it('leave out a filter whose condition does not hold', () => {
    const own = filters.map((filter) => ({
      ...filter,
      shownWhen: { is: { role: ['own-behaviour' as const] } },
    }));
    expect(usefulFilters(own, { role: 'self' }, routes)).toEqual([]);
  });
});
