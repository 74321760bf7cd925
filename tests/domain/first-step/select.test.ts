import { expect, it } from 'vitest';
import { selectFirstSteps, slotOrder } from '../../../src/domain/first-step/select.ts';

const steps = [...slotOrder].reverse().map((slot) => ({
  id: slot,
  slot,
  when: { is: { safety: ['unsafe-now' as const] } },
}));

it('stand in the one fixed order, whatever the order of the content', () => {
  expect(selectFirstSteps(steps, { safety: ['unsafe-now'] }).map(({ slot }) => slot)).toEqual([
    'danger',
    'watched',
    'suicide',
    'child',
    'recent',
    'images',
    'family',
    'own-risk',
  ]);
});

it('stay away when their condition does not hold', () => {
  expect(selectFirstSteps(steps, { safety: ['safe'] })).toEqual([]);
});

it('stay in the order given when two share a slot', () => {
  const two = ['b', 'a'].map((id) => ({ id, slot: 'family' as const, when: { unset: ['what' as const] } }));
  expect(selectFirstSteps(two, {}).map(({ id }) => id)).toEqual(['b', 'a']);
});
