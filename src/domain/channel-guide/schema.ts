/** A short page that leads to a few channels in a fixed order: when someone cannot talk, or is elsewhere. */
import { z } from 'zod';
import { text } from '../field/schema.ts';
import { channelRef, citedFacts } from '../first-step/schema.ts';
import { reviewParts } from '../guidance/schema.ts';

export const channelGuide = z.strictObject({
  title: text,
  tabTitle: text.describe('Neutraal: dit staat in het tabblad'),
  lead: text,
  sections: z
    .array(
      z.strictObject({
        title: text,
        danger: z.literal(true).optional().describe('Rood: alleen bij direct gevaar'),
        text: z.array(text).default([]),
        steps: z.array(text).default([]),
        facts: citedFacts,
        channels: z.array(channelRef).default([]).describe('Nummers en chats uit de hulppunten, in volgorde'),
        source: text.optional().describe('Waar dit vandaan komt en van wanneer, voor de lezer'),
      }),
    )
    .min(1),
  ...reviewParts,
});
export type ChannelGuide = z.infer<typeof channelGuide>;
