/** A comparison that is made ready: up to four help points that people confuse, side by side. */
import { z } from 'zod';
import { id, text } from '../field/schema.ts';
import { mostCompared } from './cells.ts';

export const comparison = z.strictObject({
  order: z.int(),
  title: text,
  summary: text.describe('In een zin: welke vraag deze vergelijking beantwoordt'),
  lead: z.array(text).default([]),
  helpPoints: z
    .array(id)
    .min(2)
    .max(mostCompared)
    .refine((ids) => new Set(ids).size === ids.length, 'a help point stands in a comparison once'),
});
