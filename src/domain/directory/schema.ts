/** The directory: under which heading each help point stands on the page with all help. */
import { z } from 'zod';
import { id, text } from '../field/schema.ts';
import { helpPointKind } from '../help-point/schema.ts';

const heading = {
  id: id.describe('Anker op de pagina'),
  title: text.describe('Wat een bezoeker zelf zou zeggen'),
  text: text.optional(),
};

export const directory = z.strictObject({
  title: text,
  lead: text,
  groups: z
    .array(z.strictObject({ ...heading, kinds: z.array(helpPointKind).min(1) }))
    .min(1)
    .describe('In volgorde; elke soort hulp staat onder precies een kop')
    .superRefine((groups, context) => {
      const placed = groups.flatMap((group) => group.kinds);
      for (const kind of helpPointKind.options) {
        const times = placed.filter((one) => one === kind).length;
        if (times !== 1)
          context.addIssue({ code: 'custom', message: `${kind} under one heading, not under ${times}` });
      }
    }),
  ownBehaviour: z.strictObject(heading).describe('Hulp die alleen over eigen gedrag gaat, apart van de rest'),
  professionals: z.strictObject(heading).describe('Kennis en advies voor wie dit voor zijn werk vraagt'),
});
export type Directory = z.infer<typeof directory>;
