/** A page of text: Markdown with a head. `##` opens a section, `###` a fold in it. Raw HTML is not allowed. */
import { z } from 'zod';
import { text } from '../field/schema.ts';

export const page = z.strictObject({
  title: text,
  /** Shown in the browser tab; keep it neutral on pages someone may not be seen reading. */
  tabTitle: text.optional(),
  lead: text.optional(),
  /** Where the facts on the page come from; shown folded at its end. */
  sources: z
    .array(
      z.strictObject({
        text,
        url: z.url({ protocol: /^https?$/ }).optional(),
        date: text,
        confidence: z.enum(['high', 'medium']).describe('Lager dan medium hoort niet op een pagina'),
      }),
    )
    .optional(),
});
export type PageHead = z.infer<typeof page>;
export type Page = PageHead & { id: string; markdown: string };
