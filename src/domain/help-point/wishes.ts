/**
 * Which wishes a help point meets. Met (true) or refused (false) only by a known fact; unknown, derived, partly or
 * of low confidence means we do not know, and the wish is absent: "vraag het als eerste".
 */
import { parseOpeningHours } from '../opening-hours/parse.ts';
import { isOpenEveryNight } from '../opening-hours/week.ts';
import type { Wish } from './candidate.ts';
import { confirmedWaysIn, isLive, isUnconfirmed } from './channels.ts';
import type { Channel, HelpPoint, TrustFact } from './schema.ts';

/** Every wish of which something is known. */
export function wishesMet(point: HelpPoint): Record<Wish, boolean> {
  const usable = confirmedWaysIn(point);
  const has = (kind: Channel['kind']) => usable.some((channel) => channel.kind === kind);
  const reachedBy = (kind: Channel['kind']) => (has(kind) ? true : noneKnown(point, kind));
  const written = has('chat') || has('whatsapp') || has('email') || has('form');
  const known: Record<Wish, boolean | undefined> = {
    'contact:chat': reachedBy('chat'),
    'contact:phone': reachedBy('phone'),
    'contact:in-person': has('visit') ? true : undefined,
    'contact:email': reachedBy('email'),
    'contact:whatsapp': reachedBy('whatsapp'),
    'contact:cannot-talk': written ? true : usable.length > 0 ? false : undefined,
    'contact:at-night': atNight(point.channels.filter(isLive)),
    'limits:anonymous': anonymous(point, usable),
    'limits:no-reporting-code': reportingCode(point.trust?.actsWithoutConsent),
    'limits:no-police': police(point),
    'limits:family-may-not-know': anonymous(point, usable) === true ? true : undefined,
    'limits:free': free(usable),
    // A phone call needs no account; whether a chat does is not known.
    'limits:no-account': usable.some((channel) => channel.kind === 'phone') ? true : undefined,
    'limits:deaf': written || point.trust?.suitableFor?.groups.deaf !== undefined ? true : undefined,
    'limits:simple-language': undefined,
    'limits:not-in-my-town': nationalAtDistance(point, usable),
    ...Object.fromEntries(point.languages.map((language) => [`language:${language}`, true])),
  };
  return Object.fromEntries(Object.entries(known).filter(([, met]) => met !== undefined)) as Record<
    Wish,
    boolean
  >;
}

/** One confirmed way in that is open every night; not known while the hours of any are not. */
function atNight(live: readonly Channel[]): boolean | undefined {
  const known = live.filter((channel) => !isUnconfirmed(channel) && channel.hours !== undefined);
  if (known.some(({ hours = '' }) => isOpenEveryNight(parseOpeningHours(hours)))) return true;
  return known.length > 0 && known.length === live.length ? false : undefined;
}

/** A kind of channel is only known to be absent when nothing was seen of it and the point was well researched. */
function noneKnown(point: HelpPoint, kind: Channel['kind']): false | undefined {
  const seen = point.channels.some((channel) => channel.kind === kind);
  return !seen && point.confidence === 'high' && point.channels.length > 0 ? false : undefined;
}

function anonymous(point: HelpPoint, usable: readonly Channel[]): boolean | undefined {
  if (usable.some((channel) => channel.anonymous === 'yes')) return true;
  const fact = point.trust?.anonymous;
  if (isKnown(fact)) {
    if (fact?.value === 'yes') return true;
    if (fact?.value === 'no') return false;
  }
  return usable.length > 0 && usable.every((channel) => channel.anonymous === 'no') ? false : undefined;
}

function reportingCode(fact: NonNullable<HelpPoint['trust']>['actsWithoutConsent']): boolean | undefined {
  if (!isKnown(fact)) return undefined;
  if (fact?.value === 'never' || fact?.value === 'acute-danger') return true;
  return fact?.value === 'reporting-code' || fact?.value === 'duty' ? false : undefined;
}

function police(point: HelpPoint): boolean | undefined {
  if (point.kind === 'police') return false;
  const fact = point.trust?.police;
  if (!isKnown(fact)) return undefined;
  if (fact?.value === 'only-if-you-want') return true;
  return fact?.value === 'is-police' || fact?.value === 'may' ? false : undefined;
}

function free(usable: readonly Channel[]): boolean | undefined {
  if (usable.some((channel) => channel.free === true)) return true;
  return usable.length > 0 && usable.every((channel) => channel.free === false) ? false : undefined;
}

/** National, and reachable without going anywhere. */
function nationalAtDistance(point: HelpPoint, usable: readonly Channel[]): boolean | undefined {
  const place = point.routing.limits.place;
  if (place && !place.includes('nl')) return false;
  return usable.some((channel) => channel.kind !== 'visit') ? true : undefined;
}

function isKnown(fact: Pick<TrustFact, 'confidence' | 'derived'> | undefined): boolean {
  return fact !== undefined && fact.confidence !== 'low' && !fact.derived;
}
