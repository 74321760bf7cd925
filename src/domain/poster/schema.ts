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
