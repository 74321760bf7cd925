/** An everyday scene to recognise something in. It explains, it never judges. */
import { z } from 'zod';
import { text } from '../field/schema.ts';
import { passage, reviewParts } from '../guidance/schema.ts';
import { what } from '../vocabulary/schema.ts';

/** The six questions of the Vlaggensysteem, in our own words on the page. */
export const criterion = z.enum(['consent', 'voluntariness', 'equality', 'age', 'context', 'effect']);

export const scene = z.strictObject({
  order: z.int(),
  title: text.max(60),
  words: text.describe('Wat er gebeurt, in gewone woorden, zonder beeldende details'),
  lessDetail: text.describe('Hetzelfde, nog zachter'),
  criteria: z
    .partialRecord(criterion, text)
    .refine((named) => Object.keys(named).length > 0, 'a scene names at least one criterion')
    .describe('Wat er speelt, een zin per criterium'),
  law: passage.describe('Hoe de wet het kan noemen'),
  ...reviewParts,
  belongsTo: z.array(what.exclude(['unknown', 'other'])).min(1),
});
export type SceneData = z.infer<typeof scene>;
export type Scene = SceneData & { id: string };
