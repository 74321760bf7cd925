/** Which first steps apply, in their one order. This file ships to the browser. */
import { holds } from '../vocabulary/facts.ts';
import type { Condition, Facts } from '../vocabulary/schema.ts';
import type { FirstStepSlot } from './schema.ts';

/** The order of design/flow.md: danger first, own risk last. */
export const slotOrder: readonly FirstStepSlot[] = [
  'danger',
  'watched',
  'suicide',
  'child',
  'recent',
  'images',
  'family',
  'own-risk',
];

/** The first steps whose condition holds, in order; two of one slot stay in the order given. */
export function selectFirstSteps<Step extends { slot: FirstStepSlot; when: Condition }>(
  steps: readonly Step[],
  facts: Facts,
): Step[] {
  return steps
    .filter((step) => holds(step.when, facts))
    .sort((a, b) => slotOrder.indexOf(a.slot) - slotOrder.indexOf(b.slot));
}
