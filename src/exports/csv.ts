/** Spreadsheets (RFC 4180): one row per help point, and one row per channel. Lists are joined with " | ". */
import type { PublicChannel, PublicHelpPoint } from '../domain/open-data/schema.ts';
import type { PublishedData } from './publish.ts';

/** Rows of texts as CSV, CRLF as the standard says; a text is quoted only where it must be. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
}

/** All help points, a row each. */
export function helpPointsCsv({ dataset, helpPoints }: PublishedData): string {
  const fields = Object.keys(columns) as (keyof PublicHelpPoint)[];
  const head = fields.flatMap((field) => Object.keys(columns[field](undefined)));
  const rows = helpPoints.map((point) => [
    ...fields.flatMap((field) => Object.values(columns[field](point))),
    dataset.licence.id,
    dataset.attribution,
  ]);
  return csvText([[...head, 'licence', 'attribution'], ...rows]);
}

/** All channels, a row each; `help_point` is our id. */
export function channelsCsv({ dataset, helpPoints }: PublishedData): string {
  const fields = Object.keys(channelColumns) as (keyof PublicChannel)[];
  const head = ['help_point', ...fields.map((field) => channelColumns[field])];
  const rows = helpPoints.flatMap((point) =>
    point.channels.map((channel) => [
      point.id,
      ...fields.map((field) => cellOf(channel[field])),
      point.keepsUntil.channel,
      dataset.licence.id,
      dataset.attribution,
    ]),
  );
  return csvText([[...head, 'valid_until', 'licence', 'attribution'], ...rows]);
}

/** A field as one or more columns: their names, and their values for a point. */
type Columns = (point: PublicHelpPoint | undefined) => Record<string, string>;

const columns: Record<keyof PublicHelpPoint, Columns> = {
  id: (p) => ({ id: said(p?.id) }),
  uuid: (p) => ({ uuid: said(p?.uuid) }),
  name: (p) => ({ name: said(p?.name) }),
  aliases: (p) => ({ aliases: said(p?.aliases) }),
  organisation: (p) => ({ organisation: said(p?.organisation) }),
  kind: (p) => ({ kind: said(p?.kind) }),
  status: (p) => ({ status: said(p?.status) }),
  words: (p) => ({
    summary: said(p?.words.summary),
    description: said(p?.words.description),
    for_whom: said(p?.words.forWhom),
    not_for_whom: said(p?.words.notForWhom),
    first_ten_minutes: said(p?.words.firstTenMinutes),
  }),
  audiences: (p) => ({ audiences: said(p?.audiences) }),
  area: (p) => ({ area: said(p?.area) }),
  ages: (p) => ({ ages: said(p?.ages) }),
  groups: (p) => ({ groups: said(p?.groups) }),
  languages: (p) => ({ languages: said(p?.languages) }),
  languageNote: (p) => ({ language_note: said(p?.languageNote) }),
  accessibility: (p) => ({ accessibility: said(p?.accessibility) }),
  page: (p) => ({ page: said(p?.page) }),
  url: (p) => ({ website: said(p?.url) }),
  channels: (p) => ({
    phones: said(p?.channels.flatMap((channel) => channel.number ?? [])),
    channels: said(p?.channels.map((channel) => channel.kind)),
  }),
  routing: (p) => ({
    axis: said(p?.routing.axis),
    roles: said(p?.routing.roles),
    helps: said(p?.routing.helps),
    only_ages: said(p?.routing.limits.age),
    only_for: said(p?.routing.limits.about),
    only_in: said(p?.routing.limits.place),
    routing: p ? JSON.stringify(p.routing) : '',
  }),
  trust: (p) => ({
    anonymous: said(p?.trust?.anonymous?.value),
    anonymous_text: said(p?.trust?.anonymous?.text),
    acts_without_consent: said(p?.trust?.actsWithoutConsent?.value),
    acts_without_consent_text: said(p?.trust?.actsWithoutConsent?.text),
    police: said(p?.trust?.police?.value),
    police_text: said(p?.trust?.police?.text),
    referral: said(p?.trust?.referral?.value),
    cost_text: said(p?.trust?.cost?.text),
    waiting_text: said(p?.trust?.waiting?.text),
    trust: p?.trust ? JSON.stringify(p.trust) : '',
  }),
  askFirst: (p) => ({ ask_first: said(p?.askFirst) }),
  related: (p) => ({ related: said(p?.related) }),
  confidence: (p) => ({ confidence: said(p?.confidence) }),
  newestSource: (p) => ({ newest_source: said(p?.newestSource) }),
  sources: (p) => ({ sources: p ? JSON.stringify(p.sources) : '' }),
  checkedOn: (p) => ({ checked_on: said(p?.checkedOn) }),
  validUntil: (p) => ({ valid_until: said(p?.validUntil) }),
  keepsUntil: (p) => ({ keeps_until: p ? JSON.stringify(p.keepsUntil) : '' }),
};

const channelColumns: Record<keyof PublicChannel, string> = {
  id: 'channel',
  kind: 'kind',
  number: 'number',
  dial: 'dial',
  address: 'address',
  url: 'url',
  label: 'label',
  hours: 'opening_hours',
  probableHours: 'probable_opening_hours',
  cost: 'cost',
  free: 'free',
  anonymous: 'anonymous',
  anonymousNote: 'anonymous_note',
  confidence: 'confidence',
  onlyInSourceCode: 'only_in_source_code',
};

function said(value: string | boolean | readonly string[] | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'object' ? value.join(' | ') : String(value);
}

/** Hours that nobody confirmed go with their certainty and sources, as JSON. */
function cellOf(value: PublicChannel[keyof PublicChannel]): string {
  return typeof value === 'object' ? JSON.stringify(value) : said(value);
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
