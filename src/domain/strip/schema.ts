/** The emergency strip: what is one tap away on every screen, per place. */
import { z } from 'zod';
import { text } from '../field/schema.ts';
import { channelRef } from '../first-step/schema.ts';

export const strip = z.strictObject({
  /** Lines of the strip where nothing else is said: the Netherlands. */
  lines: z.array(
    z.strictObject({
      id: text,
      text,
      note: text.optional(),
      danger: z.literal(true).optional().describe('Rood: alleen bij direct gevaar'),
      ownBehaviour: z.literal(true).optional().describe('Alleen in de deur over eigen gedrag'),
      phone: channelRef.optional(),
      withoutSpeaking: channelRef.optional(),
      page: z.strictObject({ label: text, href: text }).optional(),
    }),
  ),
  /** Always-there help points per place; `nl` is for everyone who names no place. */
  alwaysThere: z.record(text, z.array(text).min(1)),
});
export type Strip = z.infer<typeof strip>;
