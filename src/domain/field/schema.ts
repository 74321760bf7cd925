/** Fields that many kinds of content have. */
import { z } from 'zod';

/** A text that says something. */
export const text = z.string().trim().min(1);

/** The name of a thing, as in its file name and its address. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a-z, 0-9 and single hyphens');

export const httpUrl = z.url({ protocol: /^https?$/ });
