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
  side: side.optional().describe('Wiens woorden dit zijn; weg: dat zeggen ze niet'),
  raises: id.optional().describe('Eerste stap die boven de resultaten komt'),
  raisesOwn: id.optional().describe('Welke dan, als het over eigen gedrag gaat'),
};

export const concept = z.strictObject({
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
