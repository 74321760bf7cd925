/** What must hold for one visitor's page, looked at as the page shows it. Names the rules that do not hold. */

import type { FirstStepSlot } from '../../first-step/schema.ts';
import type { Candidate } from '../../help-point/candidate.ts';
import { isAdultOnly, isEligible, isOffenderHelp } from '../../result/eligible.ts';
import { best, type Result } from '../../result/match.ts';
import { holds, knownValues, valuesOf } from '../../vocabulary/facts.ts';
import type { FactName, Facts } from '../../vocabulary/schema.ts';
import type { Routes } from '../outcome.ts';
import { isInOrder, required } from './first-steps.ts';
import { alwaysThereAt } from './floor.ts';
import { isForbidden, isMediation } from './sides.ts';

export interface Page {
  results: readonly Result[];
  steps: readonly { id: string; slot: FirstStepSlot }[];
}

export function brokenRules(
  facts: Facts,
  { results, steps }: Page,
  routes: Routes,
  byId: ReadonlyMap<string, Candidate>,
  alwaysThere: Readonly<Record<string, readonly string[]>>,
): string[] {
  const shown = results.flatMap(({ id }) => byId.get(id) ?? []);
  const top = shown.slice(0, best);
  const [first] = top;
  const rules: [string, boolean][] = [
    ['at least three options', results.length >= best],
    ['every result has a reason', results.every(({ reasons }) => reasons.length > 0)],
    ['the three best may lead', top.every(({ lead }) => lead)],
    ['no help on the wrong side', !shown.some((candidate) => isForbidden(candidate, facts))],
    [
      'adult-only help is not first when the age is not known',
      knownValues(facts, 'age').length > 0 || first === undefined || !isAdultOnly(first),
    ],
    [
      'help for the one who did it is not first when both sides are in play',
      facts.side !== 'both' ||
        facts.role === 'own-behaviour' ||
        first === undefined ||
        !isOffenderHelp(first),
    ],
    [
      'mediation is not among the three best unless chosen',
      valuesOf(facts, 'want').includes('mediation') || !top.some(isMediation),
    ],
    [
      'what is always there is there',
      alwaysThereAt(alwaysThere, facts.place).every((id) => {
        const candidate = byId.get(id);
        return (
          candidate === undefined ||
          shown.includes(candidate) ||
          !isEligible(candidate, facts, routes.areasOf)
        );
      }),
    ],
    [
      'every answer that asks for a first step has it',
      required.every(({ slot, when }) => !holds(when, facts) || steps.some((step) => step.slot === slot)),
    ],
    ['first steps stand in their order', isInOrder(steps.map(({ slot }) => slot))],
    [
      'a reason is something the visitor said',
      results.every(({ reasons }) =>
        reasons.every(
          ({ fact, value }) => fact === 'general' || valuesOf(facts, fact as FactName).includes(value),
        ),
      ),
    ],
  ];
  return rules.filter(([, isHeld]) => !isHeld).map(([rule]) => rule);
}
