/** The question flow: questions, filters and opening sentences are data. */
import { z } from 'zod';
import { id, text } from '../field/schema.ts';
import { citedFacts } from '../first-step/schema.ts';
import { condition, factLists, role } from '../vocabulary/schema.ts';

const factName = z.enum(Object.keys(z.toJSONSchema(factLists).properties ?? {}) as [string, ...string[]]);

/** A text that may differ per door: one for all, or a default with exceptions. */
export const worded = z.union([
  text,
  z.strictObject({
    default: text,
    'someone-else': text.optional(),
    professional: text.optional(),
    'own-behaviour': text.optional(),
  }),
]);
export type Worded = z.infer<typeof worded>;

/** One answer. It says what the visitor reads and which facts it sets, and nothing else. */
export const answer = z.strictObject({
  id,
  label: worded,
  hint: worded.optional(),
  sets: factLists,
  shownWhen: condition.optional(),
  more: z.literal(true).optional().describe('Onder "Meer mogelijkheden"'),
  group: text.optional().describe('Onder dit kopje, ingeklapt; telt samen als een antwoord in zicht'),
  tick: z.literal(true).optional().describe('Los vinkje onder de antwoorden (een wens)'),
  exclusive: z.literal(true).optional().describe('Sluit andere antwoorden uit: weet ik niet'),
});
export type Answer = z.infer<typeof answer>;

export const question = z.strictObject({
  order: z.int(),
  counts: z.boolean().describe('Telt mee voor het aantal vragen (de deur, wie en veiligheid niet)'),
  always: z.literal(true).optional().describe('Wordt gesteld ook als geen antwoord iets verandert'),
  onlyUseful: z
    .literal(true)
    .optional()
    .describe('Alleen antwoorden tonen die voor deze bezoeker iets veranderen'),
  asks: z.array(factName).min(1).describe('De feiten die deze vraag invult'),
  askedWhen: condition,
  several: z.boolean(),
  title: worded,
  help: worded.optional(),
  why: worded,
  answers: z.array(answer).min(2),
});
export type QuestionData = z.infer<typeof question>;
export type Question = QuestionData & { id: string };

/** How many questions may follow the door, per door (design/flow.md). */
export const limitPerDoor: Record<z.infer<typeof role>, number> = {
  self: 4,
  'someone-else': 4,
  professional: 3,
  'own-behaviour': 3,
};

/** A filter on the results: one fact, some of its values. */
export const filter = z.strictObject({
  fact: factName,
  several: z.boolean(),
  title: text,
  shownWhen: condition.optional(),
  values: z.array(text).min(1),
});
export const filters = z.record(id, filter);
export type Filter = z.infer<typeof filter> & { id: string };

/** The first sentence of the result: the first whose condition holds. */
export const openingSentences = z.array(z.strictObject({ id, when: condition, text }));
export type OpeningSentence = z.infer<typeof openingSentences>[number];

/** The doors: what the visitor reads first. */
export const doors = z.record(
  role,
  z.strictObject({
    label: text,
    hint: text,
    slug: id,
    chip: text,
    opening: z.array(text).optional(),
    facts: citedFacts,
  }),
);
export type Doors = z.infer<typeof doors>;
