/**
 * A help point: one organisation's service, with its facts (each with source, date and confidence),
 * its Dutch words, and how the routing may use it. Field terms follow Open Referral HSDS where it has one.
 */
import { z } from 'zod';
import { httpUrl, id, text } from '../field/schema.ts';
import { openingHours } from '../opening-hours/schema.ts';
import { about, age, factLists, language, place, role, want } from '../vocabulary/schema.ts';

const day = z.iso.date();

export const confidence = z.enum(['high', 'medium', 'low']);

/** Where a fact was read. `date` is the source's own date; `dateHint` an estimate for an undated copy. */
export const source = z
  .strictObject({
    title: text.optional(),
    url: httpUrl.optional(),
    document: text.optional().describe('Beleidsdocument, als het geen webpagina is'),
    date: text.optional().describe('Datum van de bron zelf, zo precies als de bron is'),
    dateHint: text.optional().describe('Schatting van de ouderdom van een ongedateerde kopie'),
    seenVia: text.describe('Hoe de bron gezien is: kopie van een webpagina, broncode of beleidsdocument'),
  })
  .refine((s) => s.url || s.document || s.title, 'a source names a url, a document or a title');
export type Source = z.infer<typeof source>;

/** What every fact carries: which sources, how sure, and when last checked (the point's own date if absent). */
const provenance = {
  confidence,
  sources: z
    .array(id)
    .default([])
    .describe('Sleutels van de bronnen van dit hulppunt; leeg alleen bij onbekend'),
  checkedOn: day.optional(),
};

/** Hours that were read but that nobody confirmed: said in words with their source, never counted as open now. */
const probableHours = z.strictObject({
  hours: openingHours,
  ...provenance,
  confidence: confidence.exclude(['high']).describe('Zeker? Schrijf de tijden dan bij hours'),
  sources: z.array(id).min(1).describe('Sleutels van de bronnen van dit hulppunt'),
});
export type ProbableHours = z.infer<typeof probableHours>;

export const channelKind = z.enum([
  'phone',
  'chat',
  'whatsapp',
  'email',
  'form',
  'visit',
  'app',
  'forum',
  'video',
]);
export type ChannelKind = z.infer<typeof channelKind>;

/** One way to reach a help point. Numbers and addresses come from the facts and are never retyped. */
export const channel = z.strictObject({
  id: id.describe('Eigen naam binnen dit hulppunt: phone, chat, phone-2'),
  kind: channelKind,
  number: text.optional().describe('Telefoonnummer zoals de lezer het ziet'),
  dial: z
    .string()
    .regex(/^\+?[0-9]+$/, 'digits, with + for an international number')
    .optional()
    .describe('Hetzelfde nummer, belbaar'),
  address: text.optional().describe('E-mailadres, straat of omschrijving van de route'),
  url: httpUrl.optional(),
  label: text.optional(),
  hours: openingHours
    .optional()
    .describe('OpenStreetMap opening_hours; ontbreekt als de tijden niet gezien zijn'),
  probableHours: probableHours
    .optional()
    .describe('Tijden die niet bevestigd zijn: getoond als "waarschijnlijk", met de bron. Niet naast hours'),
  hoursNote: text.optional().describe('Voor de redacteur: wat over tijden gevonden is, maar niet zeker'),
  cost: text.optional(),
  free: z.boolean().optional().describe('true: gratis; false: kost geld; ontbreekt: niet bekend'),
  anonymous: z.enum(['yes', 'no', 'partly', 'unknown']),
  anonymousNote: text.optional(),
  confidence,
  onlyInSourceCode: z.literal(true).optional().describe('Alleen in broncode gezien: nog niet bevestigd'),
});
export type Channel = z.infer<typeof channel>;

/** One trust fact: what the research found (for editors) and the B1 sentence the visitor reads. */
const trustFact = z.strictObject({
  finding: text.describe('Voor de redacteur: wat gevonden is. Wordt niet getoond.'),
  text: text.optional().describe('Wat de lezer leest, B1'),
  derived: z.literal(true).optional().describe('Afgeleid uit de sector: toon als onzeker'),
  date: text.optional().describe('Peildatum van dit feit, als dat ertoe doet (wachttijd)'),
  ...provenance,
});
export type TrustFact = z.infer<typeof trustFact>;
const valued = <V extends z.ZodType>(value: V) => trustFact.extend({ value, finding: text.optional() });

export const anonymousValue = z.enum(['yes', 'until-appointment', 'partly', 'no', 'unknown']);
export const actsValue = z.enum(['never', 'acute-danger', 'reporting-code', 'duty', 'unknown']);
export const policeValue = z.enum(['only-if-you-want', 'may', 'is-police', 'unknown']);
export const referralValue = z.enum(['no', 'huisarts', 'veilig-thuis', 'veilig-thuis-or-police']);
export const suitableGroup = z.enum(['men', 'lhbtiq', 'minors', 'disability', 'language', 'deaf']);

/** What is known of one group; without provenance of its own it has that of all groups together. */
const groupFact = z.strictObject({
  finding: text,
  text: text.optional().describe('Wat de lezer leest, B1'),
  confidence: confidence.optional().describe('Alleen als deze groep een andere bron heeft dan de rest'),
  sources: z.array(id).min(1).optional().describe('Alleen als deze groep een andere bron heeft dan de rest'),
  checkedOn: day.optional(),
});

export const trust = z
  .strictObject({
    checkedOn: day,
    anonymous: valued(anonymousValue),
    stored: trustFact,
    actsWithoutConsent: valued(actsValue),
    police: valued(policeValue),
    whoAnswers: trustFact,
    firstAsks: trustFact,
    mayRefuse: trustFact,
    howToStop: trustFact,
    sameHelperAgain: trustFact,
    notFor: trustFact,
    cost: trustFact,
    traces: trustFact,
    afterHours: trustFact,
    waiting: trustFact,
    websiteTracking: trustFact,
    referral: valued(referralValue),
    suitableFor: z.strictObject({
      ...provenance,
      groups: z.partialRecord(suitableGroup, groupFact),
    }),
  })
  .partial()
  .required({ checkedOn: true });
export type Trust = z.infer<typeof trust>;

export const axis = z.enum(['safety', 'care', 'justice', 'recovery', 'support']);
export type Axis = z.infer<typeof axis>;

/** Facts an offer or a fit can look at. One fact per entry keeps the proof of the routing small. */
const oneFact = factLists.refine(
  (lists) => Object.keys(lists).length === 1,
  'exactly one fact; write a second entry for a second fact',
);

/** What is offered, for whom it fits, how well: 5 this is the place, 3 does this too, 1 can help a bit. */
export const offer = z.strictObject({
  for: z.union([z.literal('any'), oneFact]).describe('Bij welk antwoord dit past; any: bij alles'),
  want: z.array(want).min(1).optional().describe('Wat iemand hier kan halen; weg: maakt niet uit'),
  weight: z.int().min(1).max(5),
});

/** How the routing may use a help point. Only `roles`, `helps` and `limits` exclude; the rest orders. */
export const routing = z.strictObject({
  axis,
  roles: z.array(role).min(1).describe('Wie hier zelf terechtkan'),
  helps: z
    .array(z.enum(['victim', 'offender']))
    .min(1)
    .describe('Over wie het gaat: wie het overkwam, of wie het deed of vreest te doen'),
  limits: z
    .strictObject({
      age: z
        .array(age.exclude(['unknown']))
        .min(1)
        .describe('Alleen deze leeftijden')
        .optional(),
      about: z.array(about).min(1).describe('Alleen voor deze mensen').optional(),
      place: z.array(place).min(1).describe('Alleen hier; weg: heel Nederland (nl)').optional(),
      never: factLists.describe('Nooit als een van deze antwoorden gegeven is').optional(),
    })
    .default({}),
  lead: z.boolean().describe('Mag bij de drie beste staan'),
  leadOnlyWith: factLists
    .optional()
    .describe('Alleen bij de drie beste als een van deze antwoorden gegeven is'),
  offers: z.array(offer).min(1),
  fits: z
    .array(z.strictObject({ for: oneFact, weight: z.int().min(-60).max(60) }))
    .default([])
    .describe('Extra punten als dit antwoord gegeven is'),
});

/** The words of a help point; a translation has the same shape, every part optional. */
export const helpPointWords = z.strictObject({
  summary: text.max(120).describe('Waarvoor, in een zin, zonder naam van de organisatie'),
  description: text.describe('Een alinea op B1: wat je hier krijgt en hoe het gaat'),
  forWhom: text.describe('Voor wie'),
  notForWhom: text.optional().describe('Voor wie niet, of waarvoor niet'),
  firstTenMinutes: z
    .array(text.max(170))
    .min(2)
    .max(5)
    .describe('Wie er antwoordt, wat ze eerst vragen, wat je mag weigeren, hoe je stopt'),
});

export const helpPointKind = z.enum([
  'emergency',
  'sexual-assault-centre',
  'domestic-violence',
  'victim-support',
  'online',
  'police',
  'anonymous-tip',
  'listening',
  'youth',
  'crisis',
  'medical',
  'offender-help',
  'treatment',
  'shelter',
  'peers',
  'recovery',
  'legal-money',
  'work',
  'school',
  'students',
  'sport',
  'care',
  'faith',
  'trafficking',
  'sex-work',
  'honour',
  'stalking',
  'lhbtiq',
  'disability',
  'accessibility',
  'discrimination',
  'caribbean',
  'abroad',
  'street',
  'interests',
  'signpost',
  'knowledge',
]);

export const helpPoint = z.strictObject({
  name: text,
  aliases: z.array(text).default([]),
  organisation: text,
  kind: helpPointKind,
  status: z.enum(['active', 'uncertain', 'retired']),
  confidence,
  checkedOn: day.describe('Laatste keer dat dit hulppunt is nagekeken'),
  newestSource: text.optional().describe('Datum van de nieuwste gedateerde bron'),
  url: httpUrl.optional(),
  finding: text.describe('Voor de redacteur: wat het aanbod is volgens het onderzoek. Wordt niet getoond.'),
  audiences: z
    .array(z.enum(['victims', 'loved-ones', 'professionals', 'own-behaviour', 'public']))
    .min(1)
    .describe('Voor wie het er volgens de bronnen is'),
  area: text,
  ages: text.optional(),
  groups: z.array(text).default([]).describe('Genoemde doelgroepen'),
  languages: z.array(language).min(1),
  languageNote: text.optional(),
  accessibility: text.optional(),
  channels: z.array(channel).default([]),
  related: z.array(id).default([]),
  sources: z.record(id, source).refine((s) => Object.keys(s).length > 0, 'at least one source'),
  trust: trust.optional(),
  askFirst: z.array(text).default([]).describe('Vragen om eerst te stellen; geen feiten'),
  unconfirmed: z.array(text).default([]).describe('Voor de redacteur: wat niet bevestigd is'),
  conflicts: z.array(text).default([]).describe('Voor de redacteur: bronnen die elkaar tegenspreken'),
  note: text.optional().describe('Voor de redacteur'),
  words: helpPointWords,
  routing,
});
export type HelpPointData = z.infer<typeof helpPoint>;
export type HelpPoint = HelpPointData & { id: string };
