/**
 * A prepared link: /vragen/#<id>, made by an editor for a kind of intermediary. It may say who asks, about whom and
 * where, and never what happened, age, safety or wishes: nothing about a visitor can be put in a link.
 */
import { z } from 'zod';
import { text } from '../field/schema.ts';
import { relation, role, setting } from '../vocabulary/schema.ts';

export const preset = z.strictObject({
  title: text.describe('Voor wie deze link is: "Huisarts"'),
  use: text.describe('Waar je de link kunt zetten en wat er dan gebeurt'),
  sets: z
    .strictObject({
      role: role
        .exclude(['own-behaviour'])
        .describe('Nooit de deur over eigen gedrag: dat kiest iemand zelf'),
      relation: relation.optional(),
      setting: z
        .array(setting.exclude(['unknown', 'other']))
        .min(1)
        .optional(),
    })
    .describe('Alleen rol, relatie en plek. Meer mag niet: een link zegt nooit wat er gebeurde'),
});
export type PresetData = z.infer<typeof preset>;
export type Preset = PresetData & { id: string };
