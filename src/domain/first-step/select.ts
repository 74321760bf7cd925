/** Which first steps apply. This file ships to the browser. */
import { holds } from '../vocabulary/facts.ts';
import type { Condition, Facts } from '../vocabulary/schema.ts';

/** The first steps whose condition holds, in the order given: that of their slots, see ./order.ts. */
export function selectFirstSteps<Step extends { when: Condition }>(
  steps: readonly Step[],
  facts: Facts,
): Step[] {
  return steps.filter((step) => holds(step.when, facts));
}
