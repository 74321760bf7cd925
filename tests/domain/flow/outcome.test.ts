import { expect, it } from 'vitest';
import { changes, difference, outcome } from '../../../src/domain/flow/outcome.ts';
import { routes } from '../../support/questions.ts';

const now = outcome(routes, { role: 'self' });

it('is the first steps in order, the three best in order and the set per axis', () => {
  expect(outcome(routes, { role: 'self', when: ['last-3-days'] })).toEqual({
    firstSteps: ['recent'],
    best: ['a', 'b', 'c'],
    sets: ['support a', 'support b', 'support c'],
  });
});

it('does not differ by reasons or points alone', () => {
  expect(difference(now, outcome(routes, { role: 'self', by: ['client'] }))).toBe(0);
  expect(changes(now, routes, { role: 'self', by: ['client'] })).toBe(false);
});

it('differs by a first step, and more than by one more result', () => {
  const step = difference(now, outcome(routes, { role: 'self', when: ['last-3-days'] }));
  const more = difference({ ...now, sets: [...now.sets, 'care x'] }, now);
  expect(step).toBeGreaterThan(more);
  expect(more).toBeGreaterThan(0);
});

it('says the same about change as the difference does', () => {
  expect(changes(now, routes, { role: 'self', setting: ['work'] })).toBe(true);
});
