/** The words of our attributes in HSDS: what each code means. What HSDS has a field for is not here. Pure. */
import type { PublicChannel, PublicHelpPoint, PublicTrust } from '../open-data/schema.ts';

export interface Term {
  code: string;
  name: string;
  description: string;
  /** Code of the term above it. */
  parent?: string;
}

/** Fields of a help point that go into attributes of its service; objects within them as JSON. */
export type ServiceAttribute = Exclude<
  keyof PublicHelpPoint,
  | 'name'
  | 'organisation'
  | 'url'
  | 'words'
  | 'checkedOn'
  | 'area'
  | 'languages'
  | 'channels'
  | 'trust'
  | 'routing'
  | 'sources'
>;
const serviceTerms: Record<ServiceAttribute, string> = {
  id: 'Our own id: the last part of the address of the page. Stable, never reused',
  uuid: 'UUIDv5 of our id; the same as service.id',
  page: 'The page of this help point, with everything a visitor reads',
  aliases: 'Another name people know it by; one attribute per name',
  kind: 'What kind of help point it is, from our closed list',
  status: 'active, uncertain or retired; HSDS status cannot say uncertain',
  confidence: 'How sure we are that it exists and offers this: high, medium or low',
  newestSource: 'Date of the newest dated source, as precise as that source is',
  audiences: 'For whom it is according to its sources; one attribute each',
  ages: 'Ages as its sources say them',
  groups: 'Groups its sources name; one attribute each',
  languageNote: 'What is known about languages beyond the list',
  accessibility: 'What is known about accessibility',
  related: 'Our id of a related help point; one attribute each',
  askFirst: 'A question worth asking first; not a fact. One attribute each',
  validUntil: 'Until this day every kind of fact may be used; look at the page after it',
  keepsUntil: 'The same per kind of fact, as JSON',
};

const wordTerms = { summary: 'What it is for, in one sentence' } as const;

const routingTerms: Record<keyof PublicHelpPoint['routing'], string> = {
  axis: 'safety, care, justice, recovery or support',
  roles: 'Who may go here: self, someone-else, professional, own-behaviour; one attribute each',
  helps: 'victim: whom it happened to; offender: who did it or fears to; one attribute each',
  limits: 'Hard limits as JSON: only these ages, people, places; never with these answers',
  lead: 'Whether it may stand among the three best',
  leadOnlyWith: 'Only among the three best with one of these answers, as JSON',
  offers: 'What can be had here, for whom, with a weight from 1 to 5, as JSON',
  fits: 'Extra points with an answer, as JSON',
};

const channelTerms: Record<keyof PublicChannel, string> = {
  id: 'Our name of this way in, unique within its help point',
  kind: 'phone, chat, whatsapp, email, form, visit, app, forum or video',
  number: 'The number as people read it',
  dial: 'The number as a telephone dials it',
  address: 'Address or description of the way in',
  url: 'Web address of the way in',
  label: 'What this way in is for',
  hours: 'Opening hours as OpenStreetMap opening_hours; absent: not known',
  probableHours:
    'Opening hours that nobody confirmed, as JSON with how sure they are and the keys of their sources. Never show them as certain',
  cost: 'What it costs, as the source says it',
  free: 'true or false; absent: not known',
  anonymous: 'Whether it works without a name: yes, no, partly or unknown',
  anonymousNote: 'What the source says about that',
  confidence: 'How sure this way in is: high, medium or low',
  onlyInSourceCode: 'true: only seen in source code, not confirmed',
};

const trustTopics: Record<keyof Omit<PublicTrust, 'checkedOn'>, string> = {
  anonymous: 'Whether one can stay without a name, and until when',
  stored: 'What is stored',
  actsWithoutConsent: 'Whether they may act without consent',
  police: 'Whether the police come into it',
  whoAnswers: 'Who answers',
  firstAsks: 'What they ask first',
  mayRefuse: 'What one may refuse',
  howToStop: 'How to stop',
  sameHelperAgain: 'Whether one speaks to the same person again',
  notFor: 'What it is not for',
  cost: 'What it costs',
  traces: 'What stays behind: bill, post, record',
  afterHours: 'What happens outside opening hours',
  waiting: 'How long one waits',
  websiteTracking: 'What their own site measures or stores',
  referral: 'Whether a referral is needed',
  suitableFor: 'For which groups it says to be suited',
};

const trustParts = {
  value: 'from a closed list',
  text: 'the sentence a visitor reads',
  confidence: 'high, medium or low',
  derived: 'true: derived from the sector, not read at the organisation',
  date: 'reference date',
  checkedOn: 'the day this was checked',
  sources: 'key of a source; one attribute each',
} as const;

/** Every term, the upper ones first. */
export const terms: readonly Term[] = [
  ...group('help-point', 'About a help point', serviceTerms),
  ...group('words', 'Words of a help point', wordTerms),
  ...group('routing', 'How our question flow uses a help point', routingTerms),
  ...group('channel', 'A way in', channelTerms),
  {
    code: 'source',
    name: 'source',
    description: 'A source, as JSON with its key, address, date and how it was seen',
  },
  { code: 'trust', name: 'trust', description: 'What one wants to know before trusting a help point' },
  {
    code: 'trust.checkedOn',
    name: 'trust checkedOn',
    description: 'The day the trust facts were checked',
    parent: 'trust',
  },
  ...Object.entries(trustTopics).flatMap(([topic, meaning]): Term[] => [
    { code: `trust.${topic}`, name: `trust ${topic}`, description: meaning, parent: 'trust' },
    ...Object.entries(trustParts).map(([part, what]) => ({
      code: `trust.${topic}.${part}`,
      name: `trust ${topic} ${part}`,
      description: `${meaning}: ${what}`,
      parent: `trust.${topic}`,
    })),
  ]),
  ...['men', 'lhbtiq', 'minors', 'disability', 'language', 'deaf'].flatMap((one) =>
    (['text', 'confidence', 'checkedOn', 'sources'] as const).map((part) => ({
      code: `trust.suitableFor.groups.${one}.${part}`,
      name: part === 'text' ? `trust suitableFor ${one}` : `trust suitableFor ${one} ${part}`,
      description: `Suited to this group (${one}): ${trustParts[part]}`,
      parent: 'trust.suitableFor',
    })),
  ),
];

function group(code: string, description: string, meanings: Readonly<Record<string, string>>): Term[] {
  return [
    { code, name: code, description },
    ...Object.entries(meanings).map(([field, meaning]) => ({
      code: `${code}.${field}`,
      name: `${code} ${field}`,
      description: meaning,
      parent: code,
    })),
  ];
}
