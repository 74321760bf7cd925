/** A page of text: Markdown with a head. Raw HTML is not allowed. */
import { z } from 'zod';

const text = z.string().trim().min(1);

export const page = z.strictObject({
  title: text,
  /** Shown in the browser tab; keep it neutral on pages someone may not be seen reading. */
  tabTitle: text.optional(),
  lead: text.optional(),
});
export type PageHead = z.infer<typeof page>;
export type Page = PageHead & { id: string; markdown: string };
