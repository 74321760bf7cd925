/** Atom feed (RFC 4287): an entry per help point, newest check first. A new check moves it to the top. */
import type { PublicHelpPoint } from '../domain/open-data/schema.ts';
import type { Carries } from './carries.ts';
import { provenanceLine } from './channels.ts';
import { escaped } from './markup.ts';
import type { PublishedData } from './publish.ts';
import { uuidOf } from './uuid.ts';

/** The feed, as text. */
export function atom(data: PublishedData): string {
  const { dataset, helpPoints, root } = data;
  const newestFirst = helpPoints.toSorted(
    (a, b) => lastChecked(b).localeCompare(lastChecked(a)) || a.id.localeCompare(b.id),
  );
  const [newest] = newestFirst;
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">',
    `  <id>urn:uuid:${uuidOf('feed')}</id>`,
    `  <title>${escaped(dataset.title)}</title>`,
    `  <subtitle>${escaped(dataset.provenance)}</subtitle>`,
    `  <updated>${moment(newest ? lastChecked(newest) : dataset.builtOn)}</updated>`,
    `  <link rel="self" type="application/atom+xml" href="${escaped(`${root}data/wijzigingen.xml`)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escaped(dataset.homepage)}"/>`,
    `  <link rel="license" href="${escaped(dataset.licence.url)}"/>`,
    `  <author><name>${escaped(dataset.attribution)}</name></author>`,
    `  <rights>${escaped(`${dataset.licence.name}. ${dataset.attribution}`)}</rights>`,
    ...newestFirst.map((point) => entry(point, data)),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

/** What the feed carries. */
export const atomCarries: Carries = {
  id: { leftOut: 'staat aan het eind van link' },
  uuid: 'id',
  page: 'link',
  name: 'title',
  words: 'summary: alleen de samenvatting',
  status: 'category',
  kind: 'category',
  checkedOn: 'updated',
  trust: 'updated: alleen de datum',
  validUntil: 'summary',
  aliases: { leftOut: 'staat in json' },
  organisation: { leftOut: 'staat in json' },
  url: { leftOut: 'staat in json' },
  channels: { leftOut: 'staan in json' },
  languages: { leftOut: 'staan in json' },
  confidence: { leftOut: 'staat in json' },
  newestSource: { leftOut: 'staat in json' },
  audiences: { leftOut: 'staan in json' },
  area: { leftOut: 'staat in json' },
  ages: { leftOut: 'staan in json' },
  groups: { leftOut: 'staan in json' },
  languageNote: { leftOut: 'staat in json' },
  accessibility: { leftOut: 'staat in json' },
  related: { leftOut: 'staan in json' },
  sources: { leftOut: 'staan in json' },
  askFirst: { leftOut: 'staan in json' },
  routing: { leftOut: 'staat in json' },
  keepsUntil: { leftOut: 'staat in json' },
};

function entry(point: PublicHelpPoint, data: PublishedData): string {
  const summary = `${point.words.summary} ${provenanceLine(point, data)}`;
  return [
    '  <entry>',
    `    <id>urn:uuid:${point.uuid}</id>`,
    `    <title>${escaped(point.name)}</title>`,
    `    <updated>${moment(lastChecked(point))}</updated>`,
    `    <link rel="alternate" type="text/html" href="${escaped(point.page)}"/>`,
    `    <category term="${point.kind}"/>`,
    `    <category term="${point.status}"/>`,
    `    <summary>${escaped(summary)}</summary>`,
    '  </entry>',
  ].join('\n');
}

/** The last day on which anything of it was checked. */
function lastChecked(point: PublicHelpPoint): string {
  const trust = Object.values(point.trust ?? {}).map((one) =>
    typeof one === 'string' ? one : one?.checkedOn,
  );
  return [point.checkedOn, ...trust.filter((day) => day !== undefined)].sort().at(-1) ?? point.checkedOn;
}

function moment(day: string): string {
  return `${day}T00:00:00Z`;
}
