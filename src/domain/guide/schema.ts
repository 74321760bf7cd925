/** A page of guidance that is not about one situation: the first week, rights, own behaviour, children, work. */
import { z } from 'zod';
import { text } from '../field/schema.ts';
import { pageParts, passage, section } from '../guidance/schema.ts';
import { facts } from '../vocabulary/schema.ts';

/** Which part of the site a guide belongs to. */
export const guideGroup = z.enum([
  'first-week',
  'reporting',
  'bystanders',
  'children',
  'own',
  'professionals',
  'rights',
  'figures',
  'landscape',
]);
export type GuideGroup = z.infer<typeof guideGroup>;

export const guide = z.strictObject({
  group: guideGroup,
  order: z.int(),
  title: text.max(80),
  tabTitle: text.max(40),
  summary: text.max(200),
  lead: z.array(passage).default([]),
  facts: facts.optional().describe('Wat de routing hiervan weet; dan staat de hulp die past erbij'),
  sections: z.array(section).min(1),
  ...pageParts,
});
export type GuideData = z.infer<typeof guide>;
export type Guide = GuideData & { id: string };
