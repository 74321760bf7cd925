/** A figure: a few numbers that stand in a fact, shown as a table with bars. */
import { z } from 'zod';
import { id, text } from '../field/schema.ts';

export const figure = z.strictObject({
  order: z.int(),
  title: text.max(90),
  summary: text.max(240).describe('Wat je ziet, in een of twee zinnen'),
  unit: z.enum(['percent', 'count']),
  rowsAre: text.max(30).describe('Kop van de eerste kolom: Jaar, Vorm, Organisatie'),
  valuesAre: text.max(40).describe('Kop van de tweede kolom'),
  rows: z
    .array(
      z.strictObject({
        label: text.max(60),
        value: z.number().nonnegative(),
        to: z.number().optional().describe('Bovenkant, als de bron een reeks noemt: 11 tot 12'),
        fact: id.describe('Het feit waarin dit getal staat; een test vergelijkt ze'),
      }),
    )
    .min(2),
  note: text.optional().describe('Wat je moet weten bij het lezen'),
});
export type FigureData = z.infer<typeof figure>;
export type Figure = FigureData & { id: string };
