/** What a comparison says of a help point: the same questions for each, and "unknown" said as plainly. Pure. */
import { isUnconfirmed } from '../help-point/channels.ts';
import type { HelpPoint, TrustFact } from '../help-point/schema.ts';
import { parseOpeningHours } from '../opening-hours/parse.ts';
import type { Week } from '../opening-hours/week.ts';
import { isAdultOnly } from '../result/eligible.ts';

/** More than four do not fit beside each other on any screen. */
export const mostCompared = 4;

/** The questions of a comparison, in their order. */
export const comparedTopics = [
  'forWhom',
  'limits',
  'reach',
  'hours',
  'triage',
  'referral',
  'waiting',
  'anonymous',
  'stored',
  'reportingCode',
  'police',
  'cost',
  'region',
  'afterReferral',
] as const;
export type ComparedTopic = (typeof comparedTopics)[number];

/** One answer. No lines: nobody found it. */
export interface Cell {
  lines: string[];
  /** Derived or weak: say that it is not sure. */
  uncertain?: true;
}
export type Cells = Record<ComparedTopic, Cell>;

/** Words for what is not literally in the content. */
export interface ComparisonWords {
  adultsOnly: string;
  onlyPlaces: string;
  channel: Readonly<Record<string, string>>;
  free: string;
  /** The words of a week, in one line. */
  week: (week: Week) => string;
  /** For hours that nobody confirmed; "{hours}" is the week. */
  probably: string;
}

/** The answers of a help point to every question of a comparison. */
export function cellsOf(point: HelpPoint, words: ComparisonWords): Cells {
  const { trust } = point;
  const known = point.channels.filter((channel) => !isUnconfirmed(channel));
  return {
    forWhom: said(point.words.forWhom),
    limits: said(
      trust?.notFor?.text ?? point.words.notForWhom,
      isAdultOnly(point.routing) ? words.adultsOnly : undefined,
    ),
    reach: said(
      ...known.map((channel) => {
        const kind = words.channel[channel.kind] ?? channel.kind;
        return channel.number ? `${kind}: ${channel.number}` : kind;
      }),
    ),
    hours: said(
      ...known.flatMap(({ kind, hours, probableHours }) => {
        if (kind === 'form' || kind === 'email') return [];
        const name = words.channel[kind] ?? kind;
        if (hours) return [`${name}: ${words.week(parseOpeningHours(hours))}`];
        if (!probableHours) return [];
        const week = words.week(parseOpeningHours(probableHours.hours));
        return [`${name}: ${words.probably.replace('{hours}', week)}`];
      }),
    ),
    triage: joined(trust?.whoAnswers, trust?.firstAsks),
    referral: joined(trust?.referral),
    waiting: joined(trust?.waiting),
    anonymous: joined(trust?.anonymous),
    stored: joined(trust?.stored),
    reportingCode: joined(trust?.actsWithoutConsent),
    police: joined(trust?.police),
    cost: trust?.cost ? joined(trust.cost) : said(known.some(({ free }) => free) ? words.free : undefined),
    region: said(
      point.area,
      point.routing.limits.place?.includes('nl') === false ? words.onlyPlaces : undefined,
    ),
    afterReferral: said(...point.words.firstTenMinutes),
  };
}

function said(...lines: readonly (string | undefined)[]): Cell {
  return { lines: [...new Set(lines.filter((line) => line !== undefined))] };
}

type Fact = Pick<TrustFact, 'text' | 'confidence' | 'derived'>;

/** The sentences of some facts; a fact without a sentence says nothing. */
function joined(...facts: readonly (Fact | undefined)[]): Cell {
  const shown = facts.filter((fact) => fact?.text !== undefined);
  const uncertain = shown.some((fact) => fact?.derived || fact?.confidence === 'low');
  return { ...said(...shown.map((fact) => fact?.text)), ...(uncertain ? { uncertain: true as const } : {}) };
}
