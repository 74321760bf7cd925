/** What can be taken along: closed choices only, no free text. It can be found, or used in court. */
import { z } from 'zod';
import { text } from '../field/schema.ts';

const list = z.array(text).min(2).max(8);

export const takeAway = z.strictObject({
  labels: list.describe('Neutrale namen boven een nummer'),
  need: list,
  contactHow: list,
  contactWhen: list,
  doNotWant: list,
  helpers: list,
  language: list,
  referral: z
    .strictObject({ reason: list, agreed: list, next: list })
    .describe('Voor je werk, zonder persoonsgegevens'),
});
export type TakeAway = z.infer<typeof takeAway>;
