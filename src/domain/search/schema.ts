/** What editors say about the words people type: concepts, intents, stop words and misspellings. */
import { z } from 'zod';
import { id, text } from '../field/schema.ts';
import { factLists } from '../vocabulary/schema.ts';

/** A document: "situation:rape", "first-step:recent"; without a type it is a help point. */
export const documentRef = z
  .string()
  .regex(/^([a-z]+(-[a-z]+)*:)?[a-z0-9]+(-[a-z0-9]+)*$/, 'an id, or type:id such as "situation:rape"');

/** Whose words they are: of who went through it, of who did or fears to do it, or about someone else who did. */
export const side = z.enum(['victim', 'own', 'theirs']);
export type Side = z.infer<typeof side>;

/** What finding a concept or an intent leads to. */
const outcome = {
  leads: z.array(documentRef).min(1).optional().describe('Wat bovenaan hoort, beste eerst'),
  facts: factLists.optional().describe('Wat dit betekent in de woorden van de vragenlijst'),
  raises: id
    .optional()
    .describe(
      'Eerste stap die boven de resultaten komt; van varianten ("suicide-other") de waarschijnlijkste',
    ),
};

export const concept = z.strictObject({
  side: side.optional().describe('Wiens woorden dit zijn; weg: dat zeggen ze niet'),
  words: z.array(text).min(1).describe('Woorden en korte zinsdelen die hetzelfde betekenen, in elke taal'),
  weight: z.number().min(0.1).max(2).default(1).describe('Hoeveel dit woord zegt: 1 gewoon, 0.3 een bijzaak'),
  ...outcome,
});
export type Concept = z.infer<typeof concept>;

/** A file of concepts that belong together: people, places, what happened. */
export const conceptTheme = z.strictObject({ concepts: z.record(id, concept) });

/**
 * A phrase pattern. Parts joined by " + " may come in any order; in a part the items come in order:
 * a word, `{concept}`, alternatives with "|", ".." for at most six words in between, "~" for the same while nobody
 * else becomes the one who acts ("ik ~ {other-person} ~ {deed}"), and "^" for the beginning of the query.
 */
export const pattern = text
  .regex(/^[^{}]*(\{[a-z0-9-]+\}[^{}]*)*$/, 'every { has its }')
  .describe('Bijvoorbeeld "{nude} + {threaten}" of "ik heb .. {touch}"');

export const intent = z.strictObject({
  id,
  when: z.array(pattern).min(1).describe('Een van deze zinnen'),
  unless: z.array(pattern).default([]).describe('Niet als ook een van deze past'),
  weight: z.number().min(0.1).max(3).optional(),
  ...outcome,
});
export type Intent = z.infer<typeof intent>;

export const intents = z.array(intent);
export const stopWords = z.array(text).describe('Woorden die bij het zoeken in teksten niets zeggen');
export const misspellings = z.record(text, text).describe('fout: goed');

/** What people type, and where it should lead: what the network learns from. */
export const example = z.strictObject({
  any: z.array(documentRef).min(1).describe('Alles wat een goed antwoord is, beste eerst'),
  side: side.optional().describe('Wiens woorden dit zijn; weg: dat zeggen ze niet'),
  raises: documentRef.optional().describe('Eerste stap die boven de resultaten hoort: "first-step:danger"'),
  queries: z.array(text).min(1).describe('Wat mensen typen, elk echt anders'),
});
export type Example = z.infer<typeof example>;
export const examples = z.array(example);

const numbers = z.strictObject({
  letters: z.string().describe('Een letter per getal'),
  step: z.number().positive().describe('Hoeveel een stap waard is'),
});

/** What the network learned from the examples; written by `npm run search:learn`, never by hand. */
export const learned = z.strictObject({
  from: z.string().describe('Vingerafdruk van de voorbeelden waarvan dit geleerd is'),
  dimensions: z.int().min(1),
  entries: z
    .string()
    .describe(
      'Stammen van woorden, en {begrippen}, in de volgorde van hun getallen; het eerste staat voor wat niet bekend is',
    ),
  needs: z
    .array(z.record(documentRef, z.int().min(1).max(9)))
    .min(1)
    .describe('Wat mensen nodig hebben: per document hoe vaak het goed was, in negenden'),
  sides: z.array(z.enum([...side.options, 'none'])).describe('Wiens woorden'),
  raises: z.array(z.union([id, z.literal('none')])).describe('Eerste stappen'),
  vectors: numbers,
  filters: numbers,
  filterBiases: numbers,
  outcomes: numbers,
  outcomeBiases: numbers,
});
export type Learned = z.infer<typeof learned>;
