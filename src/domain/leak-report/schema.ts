/** The last outcome of `npm run check:leaks`, which writes it: what a browser saw the site send and keep. */
import { z } from 'zod';
import { text } from '../field/schema.ts';

const count = z.int().positive();

export const leakReport = z.strictObject({
  checkedOn: z.iso.date().describe('De dag waarop het script de site bekeek'),
  address: z
    .url({ protocol: /^https$/ })
    .optional()
    .describe('Het adres dat is bekeken; leeg: een kopie op de computer van de makers'),
  visits: count.describe('Hoe vaak een pagina is geopend'),
  actions: count.describe('Hoe vaak er iets is ingevuld of ingedrukt'),
  requests: count.describe('Hoeveel bestanden er in totaal zijn opgehaald'),
  promises: z
    .array(
      z.strictObject({
        promise: text.describe('De belofte, zoals het script haar nakijkt'),
        kept: z.boolean().describe('Of zij klopte'),
      }),
    )
    .min(1)
    .describe('Wordt geschreven door het script: niet met de hand veranderen'),
});
export type LeakReport = z.infer<typeof leakReport>;
