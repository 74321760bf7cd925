/** The building blocks that all guidance shares: sentences that cite facts, sections, and doors at the end. */
import { z } from 'zod';
import { id, text } from '../field/schema.ts';
import { reviewer } from '../first-step/schema.ts';

/**
 * One short paragraph or list item. A plain string says nothing on law, medicine, terms, money or duties; anything
 * that does, names the facts it stands on. `[tekst](hulp:id)` and `[tekst](/adres/)` are links.
 */
export const passage = z.union([
  text.transform((value): Passage => ({ text: value, facts: [] })),
  z.strictObject({ text, facts: z.array(id).min(1).describe('Feiten waarop deze zin rust') }),
]);
export interface Passage {
  text: string;
  facts: string[];
}

/** How a section looks: paragraphs, bullets, numbered steps, sentences to say, or what not to say. */
export const sectionKind = z.enum(['text', 'list', 'steps', 'say', 'avoid']);

export const section = z.strictObject({
  id: id.describe('Anker op de pagina; wordt nooit hernoemd'),
  heading: text.max(80),
  kind: sectionKind.default('text'),
  intro: z.array(passage).default([]),
  passages: z.array(passage).default([]),
  stillPossible: z
    .array(id)
    .default([])
    .describe('Regels van still-possible.yaml die hier herhaald worden, zonder ze over te typen'),
  after: z.array(passage).default([]),
  folded: z.boolean().default(false).describe('Eerst dichtgeklapt'),
});
export type Section = z.infer<typeof section>;

/** A way onward at the end of a page. */
export const door = z.union([
  z.strictObject({ helpPoint: id, label: text.optional() }),
  z.strictObject({
    page: z.string().regex(/^\/([a-z0-9-]+\/)*$/, 'an address within the site'),
    label: text,
  }),
]);
export type Door = z.infer<typeof door>;

/** Whose eye a text still needs, and who gave it. */
export const reviewParts = {
  review: z.array(reviewer).min(1).describe('Welk vak deze tekst moet nakijken'),
  reviewedBy: z
    .array(z.strictObject({ name: text, role: reviewer, date: z.iso.date() }))
    .default([])
    .describe('Wie het nakeek; leeg: de pagina zegt dat ze nog op controle wacht'),
};

/** What every page of guidance has: at most five doors, and whose eye it still needs. */
export const pageParts = {
  doors: z.array(door).min(1).max(5).describe('Hoogstens vijf; daarna staat er altijd "Meer"'),
  ...reviewParts,
};
