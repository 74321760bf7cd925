/** How long a fact keeps, by kind, counted from the day it was checked. */
import { z } from 'zod';

/** Days that each kind of fact keeps. */
export const shelfLife = z.strictObject({
  channel: z.int().positive(),
  hours: z.int().positive(),
  cost: z.int().positive(),
  trust: z.int().positive(),
  offer: z.int().positive(),
});
export type ShelfLife = z.infer<typeof shelfLife>;
