/** What can have happened: one situation for every value of `what` that says something. The id is that value. */
import { z } from 'zod';
import { text } from '../field/schema.ts';
import { pageParts, passage } from '../guidance/schema.ts';
import { facts } from '../vocabulary/schema.ts';

export const situation = z.strictObject({
  order: z.int(),
  title: text.max(60).describe('Zoals de lezer het zelf zou zeggen'),
  tabTitle: text.max(40).describe('In het tabblad: neutraal'),
  summary: text.max(160).describe('Een zin in de lijst'),
  facts: facts.describe('Wat de routing hiervan weet; daaruit komt de hulp die past'),
  recognise: z.array(passage).min(2),
  notYourFault: z.array(passage).min(1),
  now: z.array(passage).min(1),
  thisWeek: z.array(passage).min(1),
  later: z.array(passage).min(1),
  law: z.array(passage).min(1).describe('Hoe de wet het kan noemen; nooit als oordeel'),
  ...pageParts,
});
export type SituationData = z.infer<typeof situation>;
export type Situation = SituationData & { id: string };
