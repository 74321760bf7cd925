import { expect, it } from 'vitest';
import { inSlotOrder, slotOrder } from '../../../src/domain/first-step/order.ts';
import { readContent } from '../../../src/read-content.ts';

const slots = (steps: readonly { slot: string }[]) => steps.map(({ slot }) => slot);

it('is the one fixed order, whatever the order of the content', () => {
  expect(slots(inSlotOrder([...slotOrder].reverse().map((slot) => ({ slot }))))).toEqual([
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

it('leaves two that share a slot as they were given', () => {
  const two = ['b', 'a'].map((id) => ({ id, slot: 'family' as const }));
  expect(inSlotOrder(two)).toEqual(two);
});

it('is the order in which the content is read', () => {
  const steps = readContent()['first-steps'];
  expect(slots(steps)).toEqual(slots(inSlotOrder(steps)));
});
