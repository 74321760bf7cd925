/** A word that needs explaining; linked where a page first uses it. */
import { z } from 'zod';
import { text } from '../field/schema.ts';
import { passage, reviewParts } from '../guidance/schema.ts';

export const term = z.strictObject({
  term: text,
  forms: z.array(text).default([]).describe('Andere vormen die ook een link krijgen: meervoud, afkorting'),
  meaning: passage,
  ...reviewParts,
});
export type TermData = z.infer<typeof term>;
export type Term = TermData & { id: string };
