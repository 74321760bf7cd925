/** What to say and do for someone around: one kit for every relation. The id is the address. */
import { z } from 'zod';
import { text } from '../field/schema.ts';
import { pageParts, passage, section } from '../guidance/schema.ts';
import { facts } from '../vocabulary/schema.ts';

export const relationKit = z.strictObject({
  order: z.int(),
  title: text.max(70),
  tabTitle: text.max(40),
  summary: text.max(160),
  facts,
  firstSentence: text.describe('De eerste zin die je kunt zeggen'),
  say: z.array(text).min(2).max(5),
  dontSay: z.array(z.strictObject({ sentence: text, because: text })).length(3),
  dontPromise: z.array(passage).min(1),
  talkAgain: z.array(passage).min(1).describe('Hoe het veilig blijft om later weer te praten'),
  sections: z.array(section).default([]).describe('Wat alleen bij deze relatie hoort'),
  forYourself: z.array(passage).min(1),
  ...pageParts,
});
export type RelationKitData = z.infer<typeof relationKit>;
export type RelationKit = RelationKitData & { id: string };
