/**
 * The fixed trust block of a help point: the same questions in the same order everywhere. What is not known is said
 * as plainly as what is. Pure; the words come in.
 */
import { isUnconfirmed } from './channels.ts';
import type { HelpPoint, TrustFact } from './schema.ts';

/** The questions of the block, in their order. */
export const trustTopics = [
  'anonymous',
  'stored',
  'actsWithoutConsent',
  'police',
  'notFor',
  'men',
  'lhbtiq',
  'minors',
  'disability',
  'deaf',
] as const;
export type TrustTopic = (typeof trustTopics)[number];
export type FurtherTopic = (typeof furtherTopics)[number];

/** What the sources say beside the block, in the order in which it comes up in a conversation. */
const furtherTopics = [
  'cost',
  'whoAnswers',
  'firstAsks',
  'mayRefuse',
  'howToStop',
  'sameHelperAgain',
  'waiting',
  'afterHours',
  'referral',
  'traces',
  'websiteTracking',
] as const;

/** Sentences for what is not literally in a trust fact. */
export interface TrustWords {
  unknown: string;
  /** "{channels}" is replaced by the ways in that need no name. */
  anonymousVia: string;
  adultsOnly: string;
  minorsOnly: string;
  /** "{ages}" is for which ages it is, as the sources say it. */
  agesAre: string;
  meantForYou: string;
  /** How each kind of channel is called within a sentence. */
  channel: Readonly<Record<string, string>>;
}

/** One line of the trust block. */
export interface TrustLine<Topic = TrustTopic> {
  topic: Topic;
  text: string;
  /** known: stated by a source; uncertain: derived or weak; unknown: nobody found it. */
  certainty: 'known' | 'uncertain' | 'unknown';
  /** Keys of the help point's sources. */
  sources: readonly string[];
}

/** Every line of the trust block of a help point. */
export function trustLines(point: HelpPoint, words: TrustWords): TrustLine[] {
  return trustTopics.map((topic) => {
    const line = lineFrom[topic](point, words);
    return line ? { topic, ...line } : { topic, text: words.unknown, certainty: 'unknown', sources: [] };
  });
}

/** A question of the block on which there is nothing to say: a page names such questions together. */
export function isUnanswered({ text }: TrustLine<unknown>, words: TrustWords): boolean {
  return text === words.unknown;
}

/** What is known of a help point beside its trust block; nothing is said about what is not. */
export function furtherLines(point: HelpPoint): TrustLine<FurtherTopic>[] {
  return furtherTopics.flatMap((topic) => {
    const line = fromFact(point.trust?.[topic]);
    return line ? [{ topic, ...line }] : [];
  });
}

/** What is surely known of what their own site measures, keeps or offers: said where a visitor is about to open it. */
export function knownOfSite(point: HelpPoint): string | undefined {
  const line = fromFact(point.trust?.websiteTracking);
  return line?.certainty === 'known' ? line.text : undefined;
}

/** Whether help may come into action without consent by rule: such a point says so above its phone button. */
export function warnsBeforeCalling(point: HelpPoint): boolean {
  const value = point.trust?.actsWithoutConsent?.value;
  return value === 'reporting-code' || value === 'duty';
}

type SaidFact = Omit<TrustFact, 'finding'> & { value?: string };
type Line = Omit<TrustLine, 'topic'>;
type LineFrom = (point: HelpPoint, words: TrustWords) => Line | undefined;

const lineFrom: Record<TrustTopic, LineFrom> = {
  anonymous: (point, words) => fromFact(point.trust?.anonymous) ?? fromChannels(point, words),
  stored: (point) => fromFact(point.trust?.stored),
  actsWithoutConsent: (point) => fromFact(point.trust?.actsWithoutConsent),
  police: (point) => fromFact(point.trust?.police),
  notFor: (point) => fromFact(point.trust?.notFor) ?? fromEditor(point.words.notForWhom),
  men: (point, words) => fromGroup(point, 'men') ?? fromLimit(point, 'man', words),
  lhbtiq: (point, words) => fromGroup(point, 'lhbtiq') ?? fromLimit(point, 'lhbtiq', words),
  minors: (point, words) => fromGroup(point, 'minors') ?? fromAge(point, words),
  disability: (point, words) => fromGroup(point, 'disability') ?? fromLimit(point, 'disability', words),
  deaf: (point) => fromGroup(point, 'deaf'),
};

/** A fact without a sentence is unknown; one that itself says it is unknown keeps its fuller sentence. */
function fromFact(fact: SaidFact | undefined): Line | undefined {
  if (!fact?.text) return undefined;
  const sure = fact.confidence !== 'low' && !fact.derived;
  const certainty = fact.value === 'unknown' ? 'unknown' : sure ? 'known' : 'uncertain';
  return { text: fact.text, certainty, sources: fact.sources };
}

function fromGroup(
  point: HelpPoint,
  group: 'men' | 'lhbtiq' | 'minors' | 'disability' | 'deaf',
): Line | undefined {
  const suitable = point.trust?.suitableFor;
  const fact = suitable?.groups[group];
  if (!suitable || !fact?.text) return undefined;
  const { text, confidence = suitable.confidence, sources = suitable.sources } = fact;
  return { text, certainty: confidence === 'low' ? 'uncertain' : 'known', sources };
}

function fromChannels(point: HelpPoint, words: TrustWords): Line | undefined {
  const open = point.channels.filter((channel) => channel.anonymous === 'yes');
  if (open.length === 0) return undefined;
  const channels = [...new Set(open.map((channel) => words.channel[channel.kind] ?? channel.kind))].join(
    ', ',
  );
  const sure = open.some((channel) => !isUnconfirmed(channel));
  return {
    text: words.anonymousVia.replace('{channels}', channels),
    certainty: sure ? 'known' : 'uncertain',
    sources: [],
  };
}

function fromAge(point: HelpPoint, words: TrustWords): Line | undefined {
  const ages = point.routing.limits.age;
  if (!ages) return fromEditor(point.ages && words.agesAre.replace('{ages}', point.ages));
  const minors = ages.filter((age) => age === 'under-12' || age === '12-15' || age === '16-17').length;
  if (minors === 0) return fromEditor(words.adultsOnly);
  if (minors === ages.length) return fromEditor(words.minorsOnly);
  return fromEditor(point.ages && words.agesAre.replace('{ages}', point.ages));
}

function fromLimit(
  point: HelpPoint,
  group: 'man' | 'lhbtiq' | 'disability',
  words: TrustWords,
): Line | undefined {
  return point.routing.limits.about?.includes(group) ? fromEditor(words.meantForYou) : undefined;
}

function fromEditor(text: string | undefined): Line | undefined {
  return text ? { text, certainty: 'known', sources: [] } : undefined;
}
