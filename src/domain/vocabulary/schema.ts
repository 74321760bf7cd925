/**
 * The closed vocabulary: every fact a visitor can tell us, and every value it can have.
 * Questions, help points, filters, search, region pages and exports all speak these words.
 * Ids may be added, never renamed or removed. Labels live in content/vocabulary.yaml.
 */
import { z } from 'zod';

export const role = z.enum(['self', 'someone-else', 'professional', 'own-behaviour']);
export const relation = z.enum([
  'child',
  'partner',
  'family',
  'friend',
  'colleague',
  'pupil-member',
  'neighbour',
  'client-patient',
  'other',
]);
export const side = z.enum(['happened-to-them', 'they-did-it', 'both', 'suspicion', 'unknown']);
export const safety = z.enum(['safe', 'unsure', 'someone-near', 'unsafe-now', 'child-unsafe', 'unknown']);
export const what = z.enum([
  'doubt',
  'touched',
  'rape',
  'drugged-blackout',
  'images-shared',
  'images-threatened',
  'images-fake',
  'online-contact',
  'remarks-watching',
  'as-a-child',
  'in-relationship-home',
  'stalking',
  'exploitation',
  'forced-marriage-honour',
  'power-abuse',
  'other',
  'unknown',
]);
export const imageMadeWhen = z.enum(['under-18', '18-plus', 'unknown']);
export const own = z.enum([
  'thoughts-children',
  'images-minors',
  'contact-child',
  'crossed-boundary-adult',
  'crossed-boundary-peer',
  'compulsion',
  'other',
  'unknown',
]);
export const ownRisk = z.enum(['today', 'maybe', 'no', 'unknown']);
export const when = z.enum([
  'about-to-happen',
  'last-3-days',
  '4-to-7-days',
  'longer-ago',
  'ongoing',
  'unknown',
]);
export const setting = z.enum([
  'home-family-partner',
  'work',
  'school-study',
  'sport',
  'care-support',
  'faith',
  'going-out-street',
  'online',
  'arts-media',
  'police-defence',
  'housing',
  'other',
  'unknown',
]);
export const by = z.enum([
  'partner-ex',
  'family',
  'acquaintance',
  'stranger',
  'online-only',
  'boss-colleague',
  'teacher-coach-leader',
  'care-professional',
  'clergy',
  'police-military',
  'landlord-host',
  'client',
  'peer-minor',
  'unknown',
]);
export const want = z.enum([
  'talk',
  'medical',
  'safety',
  'images-removed',
  'know-if-okay',
  'rights',
  'report',
  'complaint',
  'recognition',
  'process',
  'peers',
  'compensation',
  'mediation',
  'shelter',
  'help-me-help',
  'change-behaviour',
  'consult',
  'not-wanting-to-live',
  'other-not-wanting-to-live',
  'just-read',
  'unknown',
]);
export const age = z.enum(['under-12', '12-15', '16-17', '18-24', '25-plus', 'unknown']);
export const caseState = z.enum(['none', 'reported', 'running', 'closed', 'unknown']);
export const about = z.enum([
  'man',
  'lhbtiq',
  'disability',
  'sex-work',
  'asylum-newcomer',
  'undocumented',
  'student',
  'elderly',
  'faith-community',
]);
export const contact = z.enum([
  'chat',
  'phone',
  'in-person',
  'email',
  'whatsapp',
  'cannot-talk',
  'open-now',
  'at-night',
]);
export const limits = z.enum([
  'anonymous',
  'no-reporting-code',
  'no-police',
  'family-may-not-know',
  'free',
  'no-account',
  'watched-device',
  'deaf',
  'simple-language',
  'not-in-my-town',
]);
/** BCP 47 language code, lower case ("nl", "en", "pap"). */
export const language = z.string().regex(/^[a-z]{2,3}(-[a-z0-9]+)*$/, 'a BCP 47 code such as "nl" or "pap"');
/** A municipality ("gm0363"), a region or province id, "abroad", or one of the three islands. */
export const place = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a place id: a-z, 0-9 and single hyphens');

/** The facts that hold one value, with their value lists. */
export const singleFacts = {
  role,
  relation,
  side,
  'image-made-when': imageMadeWhen,
  'own-risk': ownRisk,
  age,
  case: caseState,
  language,
  place,
} as const;

/** The facts that hold several values at once, with their value lists. */
export const severalFacts = {
  safety,
  what,
  own,
  when,
  setting,
  by,
  want,
  about,
  contact,
  limits,
} as const;

/** What a visitor has told us so far. Absent: not asked. `unknown`: asked, not said. */
export const facts = z
  .strictObject({
    role,
    relation,
    side,
    'image-made-when': imageMadeWhen,
    'own-risk': ownRisk,
    age,
    case: caseState,
    language,
    place,
    safety: z.array(safety),
    what: z.array(what),
    own: z.array(own),
    when: z.array(when),
    setting: z.array(setting),
    by: z.array(by),
    want: z.array(want),
    about: z.array(about),
    contact: z.array(contact),
    limits: z.array(limits),
  })
  .partial();
export type Facts = z.infer<typeof facts>;
export type FactName = keyof Facts;

/** One fact with several of its values, for conditions and for what an answer sets. */
const factValues = z.strictObject({
  role: z.array(role),
  relation: z.array(relation),
  side: z.array(side),
  'image-made-when': z.array(imageMadeWhen),
  'own-risk': z.array(ownRisk),
  age: z.array(age),
  case: z.array(caseState),
  language: z.array(language),
  place: z.array(place),
  safety: z.array(safety),
  what: z.array(what),
  own: z.array(own),
  when: z.array(when),
  setting: z.array(setting),
  by: z.array(by),
  want: z.array(want),
  about: z.array(about),
  contact: z.array(contact),
  limits: z.array(limits),
});
/** Several values per fact ("what: [rape, touched]"), at least one value each. */
export const factLists = factValues
  .partial()
  .refine(
    (lists) => Object.values(lists).every((values) => values?.length !== 0),
    'a list of values may not be empty',
  );
export type FactLists = z.infer<typeof factLists>;

/**
 * A condition over facts. A plain map means: every named fact holds at least one of the values.
 * `unset` lists facts that must be absent or only `unknown`.
 */
export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { unset: FactName[] }
  | { is: FactLists };
const factName = z.enum(Object.keys(factValues.shape) as [FactName, ...FactName[]]);
export const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(condition).min(1) }),
    z.strictObject({ any: z.array(condition).min(1) }),
    z.strictObject({ not: condition }),
    z.strictObject({ unset: z.array(factName).min(1) }),
    z.strictObject({ is: factLists }),
  ]),
);

/** Labels, in one language, of every value of every fact: the full label and the short discreet one. */
const label = z.strictObject({
  label: z.string().min(1).describe('What the visitor reads in a filter or list'),
  chip: z.string().min(1).describe('Short and discreet: what stands on a chip or in a reason'),
});
export const vocabularyWords = z.record(z.string(), z.record(z.string(), label));
export type VocabularyWords = z.infer<typeof vocabularyWords>;
