/** A page of text: Markdown with a head. `##` opens a section, `###` a fold in it. Raw HTML is not allowed. */
import { z } from 'zod';
import { id, text } from '../field/schema.ts';
import { reviewer } from '../first-step/schema.ts';

export const page = z.strictObject({
  title: text,
  /** Shown in the browser tab; keep it neutral on pages someone may not be seen reading. */
  tabTitle: text.optional(),
  lead: text.optional(),
  within: id
    .optional()
    .describe('De pagina waar deze onder hangt; het adres wordt dan /<die pagina>/<deze pagina>/'),
  facts: z
    .array(id)
    .default([])
    .describe('De feiten waar de pagina op rust; hun bronnen staan ingeklapt aan het eind'),
  review: z.array(reviewer).default([]).describe('Welk vak deze tekst moet nakijken'),
  reviewedBy: z
    .array(z.strictObject({ name: text, role: reviewer, date: z.iso.date() }))
    .default([])
    .describe('Wie dat deed en wanneer; tot die tijd zegt de pagina dat zij wacht'),
});
export type PageHead = z.infer<typeof page>;
export type Page = PageHead & { id: string; markdown: string };
