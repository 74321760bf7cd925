/** schema.org as JSON-LD, for in the page of a help point. Only confirmed channels, and only hours that are known. */

import type { PublicChannel, PublicHelpPoint } from '../domain/open-data/schema.ts';
import { parseOpeningHours } from '../domain/opening-hours/parse.ts';
import { timeOfDay } from '../domain/opening-hours/table.ts';
import { isAlwaysOpen, minutesPerDay, spansOfWeekday } from '../domain/opening-hours/week.ts';
import type { Carries } from './carries.ts';
import { confirmedChannels } from './channels.ts';
import type { PublishedData } from './publish.ts';

/** The service and the page about it, as data. */
export function jsonLd({ dataset }: PublishedData, point: PublicHelpPoint) {
  const service = `urn:uuid:${point.uuid}`;
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Service',
        '@id': service,
        identifier: point.id,
        name: point.name,
        ...filled('alternateName', point.aliases),
        description: point.words.summary,
        ...(point.url ? { url: point.url } : {}),
        provider: { '@type': 'Organization', name: point.organisation },
        audience: { '@type': 'Audience', audienceType: point.words.forWhom },
        areaServed: point.area,
        ...filled(
          'availableChannel',
          confirmedChannels(point).map((channel) => channelOf(channel, point)),
        ),
        ...filled('sameAs', point.url ? [point.url] : []),
      },
      {
        '@type': 'WebPage',
        '@id': point.page,
        url: point.page,
        inLanguage: 'nl',
        about: { '@id': service },
        lastReviewed: point.checkedOn,
        expires: point.validUntil,
        license: dataset.licence.url,
        creditText: dataset.attribution,
        ...filled(
          'isBasedOn',
          Object.values(point.sources).flatMap((source) => source.url ?? []),
        ),
      },
    ],
  };
}

/** The same as text that can stand in a script element: nothing in it ends the element. */
export function jsonLdText(data: PublishedData, point: PublicHelpPoint): string {
  return JSON.stringify(jsonLd(data, point)).replaceAll('<', '\\u003c');
}

/** What JSON-LD carries. */
export const jsonLdCarries: Carries = {
  id: 'Service.identifier',
  uuid: 'Service.@id',
  page: 'WebPage.url',
  name: 'Service.name',
  aliases: 'Service.alternateName',
  organisation: 'Service.provider',
  url: 'Service.url',
  words: 'Service.description, audience',
  area: 'Service.areaServed',
  languages: 'ServiceChannel.availableLanguage',
  channels: 'Service.availableChannel: alleen wat bevestigd is',
  sources: 'WebPage.isBasedOn',
  checkedOn: 'WebPage.lastReviewed',
  validUntil: 'WebPage.expires',
  kind: { leftOut: 'schema.org kent onze soorten niet' },
  status: { leftOut: 'staat op de pagina' },
  confidence: { leftOut: 'staat op de pagina' },
  newestSource: { leftOut: 'staat op de pagina' },
  audiences: { leftOut: 'staat in woorden in audience' },
  ages: { leftOut: 'staat op de pagina' },
  groups: { leftOut: 'staat op de pagina' },
  languageNote: { leftOut: 'staat op de pagina' },
  accessibility: { leftOut: 'staat op de pagina' },
  related: { leftOut: 'staat op de pagina' },
  trust: { leftOut: 'schema.org kan niet zeggen hoe zeker iets is' },
  askFirst: { leftOut: 'staat op de pagina' },
  routing: { leftOut: 'alleen voor onze vragen' },
  keepsUntil: { leftOut: 'validUntil is genoeg' },
};

function channelOf(channel: PublicChannel, point: PublicHelpPoint) {
  const { dial, url, kind, hours, label } = channel;
  return {
    '@type': 'ServiceChannel',
    ...(label ? { name: label } : {}),
    ...(dial ? { servicePhone: { '@type': 'ContactPoint', telephone: dial } } : {}),
    ...(url && kind !== 'visit' ? { serviceUrl: url } : {}),
    availableLanguage: point.languages,
    ...(hours ? { hoursAvailable: hoursOf(hours) } : {}),
  };
}

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

function hoursOf(hours: string) {
  const week = parseOpeningHours(hours);
  const spans = days.flatMap((day, weekday) =>
    (isAlwaysOpen(week) ? [[0, minutesPerDay - 1] as const] : spansOfWeekday(week, weekday)).map(
      ([from, to]) => ({
        day,
        opens: clock(from),
        closes: clock(to),
      }),
    ),
  );
  return Object.values(Object.groupBy(spans, ({ opens, closes }) => `${opens} ${closes}`)).flatMap((same) =>
    same?.[0]
      ? [
          {
            '@type': 'OpeningHoursSpecification',
            dayOfWeek: same.map(({ day }) => day),
            opens: same[0].opens,
            closes: same[0].closes,
          },
        ]
      : [],
  );
}

/** A minute as schema.org writes a time: the end of the day is 23:59. */
function clock(minute: number): string {
  return timeOfDay(minute === minutesPerDay ? minute - 1 : minute);
}

function filled<Name extends string, Value>(name: Name, values: readonly Value[]) {
  return values.length > 0 ? { [name]: values } : {};
}
