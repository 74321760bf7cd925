/** A fact the guidance stands on: one statement, where it was read, how sure it is. Ids are ours and stable. */
import { z } from 'zod';
import { id, text } from '../field/schema.ts';
import { reviewer } from '../first-step/schema.ts';
import { confidence } from '../help-point/schema.ts';

/** What a fact is about; the sentences that lean on it are checked by these. */
export const factTopic = z.enum([
  'law',
  'medicine',
  'deadline',
  'money',
  'duty',
  'body-mind',
  'help',
  'online',
  'children',
  'bystander',
  'own-behaviour',
  'anonymity',
  'figures',
]);

/** Where a fact was read. Carried from the research by scripts/carry-fact-sources.ts, never retyped. */
export const factSource = z.strictObject({
  title: text.describe('Voor de redacteur: zoals het onderzoek de bron noemt'),
  name: text.describe('Wat de lezer ziet: de site of het document'),
  urls: z.array(z.url({ protocol: /^https?$/ })).describe('Leeg bij een document zonder vast adres'),
  date: text.describe('Datum van de bron zelf, zo precies als de bron is'),
});
export type FactSource = z.infer<typeof factSource>;
/** All sources by their code. */
export const factSources = z.record(id, factSource);
export type FactSources = z.infer<typeof factSources>;

export const fact = z
  .strictObject({
    statement: text.describe('Het feit in eigen, eenvoudige woorden'),
    topic: factTopic,
    confidence: confidence.describe('high: officieel of meer bronnen; medium: een goede bron; low: zwak'),
    unconfirmed: z
      .literal(true)
      .optional()
      .describe('Algemene kennis, geen bron gezien: wordt als onzeker getoond'),
    advice: z
      .literal(true)
      .optional()
      .describe('Een voorzichtige raad, geen bewering: als hij onzeker is, zegt de pagina dat anders'),
    sources: z.array(id).describe('Codes uit fact-sources.yaml; leeg alleen bij unconfirmed'),
    section: text.describe('Plaats in het onderzoek, bijvoorbeeld "guidance A, Medical"'),
    checkedOn: z.iso.date(),
    review: z.array(reviewer).default([]).describe('Welk vak hier nog naar moet kijken'),
    note: text.optional().describe('Voor de redacteur: bronnen die elkaar tegenspreken, wat nog open is'),
  })
  .refine(
    (one) => one.unconfirmed || one.sources.length > 0,
    'a fact has a source, or is marked unconfirmed',
  );
export type FactData = z.infer<typeof fact>;
export type Fact = FactData & { id: string };
