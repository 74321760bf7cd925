/** Help points as search documents. Build time only. */
import { isLive, isUnconfirmed } from '../help-point/channels.ts';
import { hasConfirmedChannel } from '../help-point/compile.ts';
import type { HelpPoint } from '../help-point/schema.ts';
import { wishesMet } from '../help-point/wishes.ts';
import { parseOpeningHours } from '../opening-hours/parse.ts';
import { factKeys, type SearchDocument } from './document.ts';

/** One document per help point; what has stopped is not found. */
export function helpPointDocuments(
  points: readonly HelpPoint[],
  alwaysThere: ReadonlySet<string>,
): SearchDocument[] {
  return points
    .filter((point) => point.status !== 'retired')
    .map((point) => ({
      id: point.id,
      type: 'help-point',
      title: point.name,
      text: point.words.summary,
      url: `/hulp/${point.id}/`,
      names: point.aliases,
      more: [point.words.description, point.words.forWhom].join(' '),
      ...onlyFor(point),
      meets: facetsMet(point),
      ...refusals(point),
      ...conditionsOf(point),
      ...hoursOf(point),
      standing: standingOf(point, alwaysThere.has(point.id)),
    }));
}

function onlyFor({ routing }: HelpPoint): Pick<SearchDocument, 'only'> {
  if (!routing.helps.includes('victim')) return { only: 'own' };
  if (!routing.helps.includes('offender') && !routing.roles.includes('own-behaviour'))
    return { only: 'victim' };
  return {};
}

/** The limits that are offered as a facet. */
export const limitFacets = ['anonymous', 'no-reporting-code', 'free', 'no-police', 'deaf'];

function isFacet(wish: string): boolean {
  return !wish.startsWith('limits:') || limitFacets.includes(wish.slice('limits:'.length));
}

/** Facts that can be asked for as a facet: known ones only. */
function facetsMet(point: HelpPoint): string[] {
  const { routing } = point;
  const wishes = Object.entries(wishesMet(point)).filter(([wish, met]) => met && isFacet(wish));
  const settings = routing.offers.flatMap((offer) => (offer.for === 'any' ? [] : factKeys(offer.for)));
  return [
    ...routing.roles.map((role) => `role:${role}`),
    ...(routing.limits.about ?? []).map((group) => `about:${group}`),
    ...(routing.limits.place ?? []).map((place) => `place:${place}`),
    `axis:${routing.axis}`,
    ...(routing.limits.age ?? []).map((age) => `age:${age}`),
    ...new Set(settings.filter((key) => key.startsWith('setting:'))),
    ...wishes.map(([wish]) => wish),
  ];
}

function refusals(point: HelpPoint): Pick<SearchDocument, 'refuses'> {
  const refused = Object.entries(wishesMet(point)).flatMap(([wish, met]) =>
    met || !isFacet(wish) ? [] : wish,
  );
  return refused.length > 0 ? { refuses: refused } : {};
}

function conditionsOf({ routing }: HelpPoint): Pick<SearchDocument, 'onlyWith' | 'never'> {
  const never = factKeys(routing.limits.never);
  return {
    ...(routing.leadOnlyWith ? { onlyWith: factKeys(routing.leadOnlyWith) } : {}),
    ...(never.length > 0 ? { never } : {}),
  };
}

function hoursOf(point: HelpPoint): Pick<SearchDocument, 'weeks'> {
  const weeks = point.channels.flatMap((channel) =>
    isLive(channel) && !isUnconfirmed(channel) && channel.hours ? parseOpeningHours(channel.hours) : [],
  );
  return weeks.length > 0 ? { weeks } : {};
}

function standingOf(point: HelpPoint, alwaysThere: boolean): number {
  const dayAndNight = point.channels.some(
    (channel) => channel.hours === '24/7' && channel.dial !== undefined && !isUnconfirmed(channel),
  );
  const national = (point.routing.limits.place ?? ['nl']).includes('nl');
  if (!point.routing.lead || !hasConfirmedChannel(point)) return -0.5;
  return (alwaysThere ? 0.4 : 0) + (dayAndNight ? 0.3 : 0) + (national ? 0.2 : -0.2);
}
