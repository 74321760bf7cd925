/** From the content to what may leave the site: the entries and what stands above them. All exports start here. */
import { createHash } from 'node:crypto';
import type { HelpPoint, Trust } from '../domain/help-point/schema.ts';
import type { Dataset, PublicChannel, PublicHelpPoint, PublicTrust } from '../domain/open-data/schema.ts';
import type { ShelfLife } from '../domain/shelf-life/schema.ts';
import { earliest, keepsUntil } from '../domain/shelf-life/valid-until.ts';
import { uuidOf } from './uuid.ts';

/** The shape of our own files. Major: a field went or changed its meaning; minor: a field came. */
export const formatVersion = '1.1.0';

export const licence = {
  id: 'CC-BY-4.0',
  name: 'Creative Commons Naamsvermelding 4.0 Internationaal',
  url: 'https://creativecommons.org/licenses/by/4.0/deed.nl',
} as const;

/** Sentences that go along with the facts. */
export interface PublishedWords {
  /** With {site}. */
  title: string;
  description: string;
  provenance: string;
  /** With {checked}, {until} and {page}. */
  checked: string;
}

export interface Publication {
  /** Address of the site with its sub-path, with a slash at the end. */
  root: string;
  siteName: string;
  words: PublishedWords;
  /** yyyy-mm-dd: the one date of the build. */
  builtOn: string;
  /** Whether every number has been checked live. */
  launched: boolean;
  shelfLife: ShelfLife;
}

export interface PublishedData {
  dataset: Dataset;
  helpPoints: PublicHelpPoint[];
  root: string;
  words: PublishedWords;
}

/** Everything that is published, from the content's help points. */
export function publish(points: readonly HelpPoint[], publication: Publication): PublishedData {
  const helpPoints = points.map((point) => published(point, publication));
  const { root, siteName, words, builtOn, launched } = publication;
  return {
    root,
    words,
    helpPoints,
    dataset: {
      title: words.title.replace('{site}', siteName),
      description: words.description,
      homepage: `${root}data/`,
      formatVersion,
      contentVersion: versionOf(helpPoints),
      builtOn,
      validUntil: earliest(helpPoints.map((point) => point.validUntil)),
      checkedLive: launched,
      licence,
      attribution: `Bron: ${siteName}, ${root}`,
      provenance: words.provenance,
    },
  };
}

/** A short hash of what is said; the address of the site is no part of it. */
function versionOf(helpPoints: readonly PublicHelpPoint[]): string {
  const said = helpPoints.map(({ page: _, ...point }) => point);
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 12);
}

/** A help point without what was written for editors only. */
function published(point: HelpPoint, { root, shelfLife }: Publication): PublicHelpPoint {
  const { finding: _, unconfirmed: __, conflicts: ___, note: ____, channels, trust, ...shown } = point;
  const keeps = keepsUntil(point, shelfLife);
  return {
    ...shown,
    uuid: uuidOf(`help-point:${point.id}`),
    page: `${root}hulp/${point.id}/`,
    validUntil: earliest(Object.values(keeps)),
    keepsUntil: keeps,
    channels: channels.map(({ hoursNote: _, ...channel }): PublicChannel => channel),
    ...(trust ? { trust: publishedTrust(trust) } : {}),
  };
}

function publishedTrust(trust: Trust): PublicTrust {
  const { suitableFor, ...facts } = trust;
  const said = Object.fromEntries(
    Object.entries(facts).map(([topic, fact]) => [topic, typeof fact === 'object' ? shown(fact) : fact]),
  ) as Omit<PublicTrust, 'suitableFor'>;
  if (!suitableFor) return said;
  const groups = Object.entries(suitableFor.groups).map(([group, fact]) => [group, shown(fact)]);
  return { ...said, suitableFor: { ...suitableFor, groups: Object.fromEntries(groups) } };
}

/** A fact without the finding, which is for editors. */
function shown<Fact extends { finding?: string | undefined }>({ finding: _, ...fact }: Fact) {
  return fact;
}
