/**
 * A help point as it leaves the site: what visitors may read, with its sources and how long it keeps, and without
 * the notes of the editors. Every export starts from this shape. A field added to a help point is in it at once,
 * and then each export that does not say what it does with that field is a type error.
 */
import { z } from 'zod';
import { text } from '../field/schema.ts';
import {
  actsValue,
  anonymousValue,
  channel,
  confidence,
  helpPoint,
  policeValue,
  referralValue,
  suitableGroup,
  type Trust,
} from '../help-point/schema.ts';

const day = z.iso.date();

/** One trust fact: the sentence a reader sees, how sure it is and which sources carry it. */
const fact = {
  text: text.optional().describe('The sentence a visitor reads. Absent: nothing was found that can be said'),
  derived: z.literal(true).optional().describe('Derived from the sector, not read at the organisation'),
  date: text.optional().describe('Reference date of the fact itself, where that matters'),
  confidence,
  sources: z.array(text).describe('Keys of this help point’s sources'),
  checkedOn: day.optional().describe('Absent: the date of the trust facts together'),
};
const plain = z.strictObject(fact).optional();
const valued = <V extends z.ZodType>(value: V) => z.strictObject({ value, ...fact }).optional();

const publicTrust = z.strictObject({
  checkedOn: day,
  anonymous: valued(anonymousValue),
  stored: plain,
  actsWithoutConsent: valued(actsValue),
  police: valued(policeValue),
  whoAnswers: plain,
  firstAsks: plain,
  mayRefuse: plain,
  howToStop: plain,
  sameHelperAgain: plain,
  notFor: plain,
  cost: plain,
  traces: plain,
  afterHours: plain,
  waiting: plain,
  websiteTracking: plain,
  referral: valued(referralValue),
  suitableFor: z
    .strictObject({
      confidence,
      sources: z.array(text),
      checkedOn: day.optional(),
      groups: z.partialRecord(
        suitableGroup,
        z.strictObject({
          text: text.optional(),
          confidence: confidence.optional().describe('Absent: that of all groups together'),
          sources: z.array(text).optional().describe('Absent: those of all groups together'),
          checkedOn: day.optional(),
        }),
      ),
    })
    .optional(),
} satisfies Record<keyof Trust, z.ZodType>);
export type PublicTrust = z.infer<typeof publicTrust>;

export const publicHelpPoint = helpPoint
  .omit({ finding: true, unconfirmed: true, conflicts: true, note: true, channels: true, trust: true })
  .extend({
    id: text.describe('Our own id: the last part of the page’s address. Never reused'),
    uuid: z.uuid().describe('UUIDv5 of our id; the HSDS service id'),
    page: z.url().describe('The page of this help point'),
    validUntil: day.describe('Until this day every kind of fact may be used; check the page after it'),
    keepsUntil: z
      .strictObject({ channel: day, hours: day, cost: day, trust: day, offer: day })
      .describe('The same per kind of fact'),
    channels: z.array(channel.omit({ hoursNote: true })),
    trust: publicTrust.optional(),
  });
export type PublicHelpPoint = z.infer<typeof publicHelpPoint>;
export type PublicChannel = PublicHelpPoint['channels'][number];

/** What stands above the entries of every file: whose it is, how fresh it is, what may be done with it. */
export const dataset = z.strictObject({
  title: text,
  description: text,
  homepage: z.url(),
  formatVersion: z.string().regex(/^\d+\.\d+\.\d+$/),
  contentVersion: text.describe('Changes when, and only when, an entry changes'),
  builtOn: day,
  validUntil: day.describe('The earliest of the entries'),
  checkedLive: z.boolean().describe('False: gathered from copies of public sources, not yet checked live'),
  licence: z.strictObject({ id: text, name: text, url: z.url() }),
  attribution: text,
  provenance: text,
});
export type Dataset = z.infer<typeof dataset>;

/** The JSON file with all help points. */
export const openData = z.strictObject({
  $schema: z.url(),
  dataset,
  helpPoints: z.array(publicHelpPoint),
});
export type OpenData = z.infer<typeof openData>;

/** The JSON file of one help point. */
export const openDataEntry = z.strictObject({ $schema: z.url(), dataset, helpPoint: publicHelpPoint });
export type OpenDataEntry = z.infer<typeof openDataEntry>;
