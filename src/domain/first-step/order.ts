/** The one order of the first steps. Build time: the browser gets them in this order. */
import { type FirstStepSlot, firstStepSlot } from './schema.ts';

/** The order of design/flow.md: danger first, own risk last. */
export const slotOrder: readonly FirstStepSlot[] = firstStepSlot.options;

/** The first steps by slot; two of one slot stay in the order given. */
export function inSlotOrder<Step extends { slot: FirstStepSlot }>(steps: readonly Step[]): Step[] {
  return steps.toSorted((a, b) => slotOrder.indexOf(a.slot) - slotOrder.indexOf(b.slot));
}
