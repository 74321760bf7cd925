/** Opening hours as an editor writes them. */
import { z } from 'zod';
import { parseOpeningHours } from './parse.ts';

export const openingHours = z
  .string()
  .superRefine((text, context) => {
    try {
      parseOpeningHours(text);
    } catch (error) {
      context.addIssue({ code: 'custom', message: (error as Error).message });
    }
  })
  .describe('Openingstijden in OpenStreetMap opening_hours: "24/7" of "Mo-Fr 09:00-17:00; PH off"');
