/** What organisations publish about how often they were asked for help: one series of years, one way of counting. */
import { z } from 'zod';
import { id, text } from '../field/schema.ts';
import { confidence } from '../help-point/schema.ts';

const figure = z.strictObject({
  year: z.int().min(2000).max(2100),
  value: z.int().nonnegative(),
  about: z.literal(true).optional().describe('De bron noemt een rond getal: "ongeveer", "ruim"'),
  source: id.describe('Code uit fact-sources.yaml'),
  confidence,
  checkedOn: z.iso.date(),
  note: text.optional().describe('Wat de lezer moet weten bij dit jaar'),
});

export const yearlyFigures = z.strictObject({
  order: z.int(),
  organisation: text,
  helpPoint: id.optional(),
  unit: text.describe('Wat er geteld is, in het meervoud: meldingen, contacten'),
  counted: text.describe('Hoe de bron telt, en wat er niet in zit'),
  figures: z
    .array(figure)
    .min(1)
    .refine(
      (figures) => figures.every((one, index) => index === 0 || one.year > (figures[index - 1]?.year ?? 0)),
      'every year once, the oldest first',
    ),
});
export type YearlyFiguresData = z.infer<typeof yearlyFigures>;
export type YearlyFigures = YearlyFiguresData & { id: string };
