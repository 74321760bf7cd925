/** The pages that stand in for the flow where there is no script: which there are, and under what address. */
import { z } from 'zod';
import { id as slug } from '../field/schema.ts';
import { own, what } from '../vocabulary/schema.ts';

export const scriptFree = z.strictObject({
  what: z.record(what, slug).describe('Adres per antwoord op "wat"; neutraal waar dat kan'),
  own: z.record(own, slug).describe('Adres per antwoord in de deur over eigen gedrag'),
  recent: z.array(what).describe('Bij deze ook een pagina voor "korter dan 7 dagen geleden"'),
  recentSuffix: slug,
  theyDidIt: slug.describe('Adres van de pagina "die ander deed zelf iets"'),
  words: z.strictObject({
    intro: z.string(),
    choose: z.string(),
    recentTitle: z.string(),
    recentLink: z.string(),
    theyDidIt: z.string(),
    notRecent: z.string(),
    withScript: z.string(),
    writtenOnly: z.string(),
    tellsMore: z.string(),
  }),
});
