/** A poster for a kind of place: a few neutral sentences, and numbers to tear off. */
import { z } from 'zod';
import { text } from '../field/schema.ts';
import { channelRef } from '../first-step/schema.ts';

export const poster = z.strictObject({
  order: z.int(),
  title: text.describe('Waar deze poster hangt: alleen te zien in de lijst, niet op papier'),
  heading: text.max(60).describe('Groot op de poster. Zegt niet waar het over gaat'),
  lines: z.array(text.max(120)).min(1).max(3),
  numbers: z.array(channelRef).min(1).max(3).describe('De eerste staat ook op de strookjes'),
});

/** What who works at a counter keeps behind it: numbers by subject, and four small cards to cut out. */
export const counterList = z.strictObject({
  groups: z
    .array(z.strictObject({ title: text.max(60), channels: z.array(channelRef).min(1) }))
    .min(1)
    .describe('Past op een blad A4'),
  cards: z
    .array(channelRef)
    .length(4)
    .describe('Op een kaartje staat alleen het nummer, niet van wie het is'),
});
export type CounterList = z.infer<typeof counterList>;
