/** A first step: what comes before any ranking, when its condition holds. */
import { z } from 'zod';
import { id, text } from '../field/schema.ts';
import { condition } from '../vocabulary/schema.ts';

/** A channel of a help point, named, so that no number is ever retyped. */
export const channelRef = z.strictObject({
  helpPoint: id,
  channel: id.describe('Naam van het kanaal bij dit hulppunt'),
  label: text.optional().describe('Wat er op de knop staat; weg: vanzelf'),
});
export type ChannelRef = z.infer<typeof channelRef>;

/** The facts that a text stands on: everything on law, medicine, terms, money or duties has one. */
export const citedFacts = z.array(id).default([]).describe('Feiten uit facts/ waarop deze tekst rust');

/** Whose professional eye a text still needs before launch. */
export const reviewer = z.enum([
  'doctor',
  'lawyer',
  'safety-expert',
  'forensic-care',
  'suicide-prevention',
  'lived-experience',
]);

/** The one fixed order of the first steps (design/flow.md). */
export const firstStepSlot = z.enum([
  'danger',
  'watched',
  'suicide',
  'child',
  'recent',
  'images',
  'family',
  'own-risk',
]);
export type FirstStepSlot = z.infer<typeof firstStepSlot>;

export const firstStep = z.strictObject({
  slot: firstStepSlot,
  when: condition,
  title: text.max(90),
  steps: z.array(text).min(1).max(7),
  phone: channelRef.optional(),
  withoutSpeaking: channelRef.optional(),
  whileClosed: z
    .strictObject({ phone: channelRef, withoutSpeaking: channelRef.optional() })
    .optional()
    .describe('Wat er dan staat als de lijn hierboven dicht is of we de tijden niet weten'),
  page: text.optional().describe('Pagina met meer, als adres binnen de site'),
  stillPossible: z.boolean().default(false).describe('Toont "Wat kan nu nog?"'),
  facts: citedFacts,
  review: z.array(reviewer).min(1),
});
export type FirstStepData = z.infer<typeof firstStep>;
export type FirstStep = FirstStepData & { id: string };

/** What is still possible, by time since: "Wat kan nu nog?". */
export const stillPossible = z.strictObject({
  title: text,
  opening: z.array(text).min(1),
  always: text,
  facts: citedFacts,
  items: z.array(
    z.strictObject({
      id,
      when: condition.describe('Bij welk antwoord op "wanneer" dit nog kan'),
      title: text,
      text,
      facts: z.array(id).min(1).describe('Feiten uit facts/ waarop deze tekst rust'),
      review: z.array(reviewer).min(1),
    }),
  ),
});
export type StillPossible = z.infer<typeof stillPossible>;

/** What the browser needs of it: where it comes from and who reviews it stay behind. */
export type ShownStillPossible = Omit<StillPossible, 'items' | 'facts'> & {
  items: Pick<StillPossible['items'][number], 'id' | 'when' | 'title' | 'text'>[];
};
