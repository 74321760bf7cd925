/**
 * Open Referral HSDS 3.0, as tables. What HSDS has a field for stands there; the rest, trust facts among it, in
 * attributes with documented terms. Every id is the UUIDv5 of an id of ours.
 */
import { isUnconfirmed } from '../domain/help-point/channels.ts';
import type { HsdsTables, Row, TableName } from '../domain/hsds/schema.ts';
import { type ServiceAttribute, terms } from '../domain/hsds/terms.ts';
import type { PublicHelpPoint } from '../domain/open-data/schema.ts';
import { type Age, yearsOf } from '../domain/vocabulary/ages.ts';
import type { Carries } from './carries.ts';
import { type Attach, flat, textOf } from './hsds-attributes.ts';
import { addChannel } from './hsds-channels.ts';
import type { PublishedData } from './publish.ts';
import { uuidOf } from './uuid.ts';

/** Stands between for whom and for whom not, in one HSDS field. */
export const notForMark = '\nNiet voor: ';
const taxonomyName = 'waarheen';

/** All tables, with every id unique and every foreign key answered. */
export function hsdsTables({ helpPoints, dataset, root }: PublishedData): HsdsTables {
  const tables = emptyTables(`${root}data/`, dataset.formatVersion);
  for (const point of helpPoints) addOrganization(tables, point, helpPoints);
  for (const point of helpPoints) addHelpPoint(tables, point);
  return tables;
}

/** Where each field of a help point goes. */
export const hsdsCarries: Carries = {
  ...Object.fromEntries(attributeFields().map((field) => [field, `attribute help-point.${field}`])),
  name: 'service.name',
  organisation: 'organization.name',
  url: 'service.url',
  words: 'service.description, eligibility_description, application_process; attribute words.summary',
  checkedOn: 'service.assured_date, last_modified',
  area: 'service_area.name',
  languages: 'language.code',
  channels: 'phone, contact, location, service_at_location, schedule; attributes channel.*',
  trust: 'attributes trust.*; service.fees_description, wait_time',
  routing: 'attributes routing.*; service.minimum_age, maximum_age',
  sources: 'attribute source',
} satisfies Record<Exclude<keyof PublicHelpPoint, ServiceAttribute>, string> as Carries;

function emptyTables(home: string, version: string): HsdsTables {
  const taxonomyId = uuidOf('taxonomy');
  return {
    organization: [],
    service: [],
    phone: [],
    contact: [],
    location: [],
    service_at_location: [],
    schedule: [],
    service_area: [],
    language: [],
    attribute: [],
    taxonomy: [
      {
        id: taxonomyId,
        name: taxonomyName,
        description: 'What HSDS has no field for',
        uri: home,
        version,
      },
    ],
    taxonomy_term: terms.map(({ parent, ...term }) => ({
      id: termId(term.code),
      ...term,
      ...(parent ? { parent_id: termId(parent) } : {}),
      taxonomy: taxonomyName,
      taxonomy_id: taxonomyId,
      language: 'en',
    })),
  };
}

function addOrganization(tables: HsdsTables, point: PublicHelpPoint, all: readonly PublicHelpPoint[]): void {
  const id = organizationId(point);
  if (tables.organization.some((organization) => organization.id === id)) return;
  const names = all.filter((other) => other.organisation === point.organisation).map((other) => other.name);
  tables.organization.push({ id, name: point.organisation, description: `Biedt: ${names.join(', ')}` });
}

function addHelpPoint(tables: HsdsTables, point: PublicHelpPoint): void {
  const { words, trust, uuid } = point;
  const [alias] = point.aliases;
  tables.service.push({
    id: uuid,
    organization_id: organizationId(point),
    name: point.name,
    ...(alias ? { alternate_name: alias } : {}),
    description: words.description,
    ...(point.url ? { url: point.url } : {}),
    ...emailOf(point),
    status: point.status === 'retired' ? 'defunct' : 'active',
    application_process: words.firstTenMinutes.join('\n'),
    ...(trust?.cost?.text ? { fees_description: trust.cost.text } : {}),
    ...(trust?.waiting?.text ? { wait_time: trust.waiting.text } : {}),
    eligibility_description: words.forWhom + (words.notForWhom ? notForMark + words.notForWhom : ''),
    ...ageRange(point.routing.limits.age),
    assured_date: point.checkedOn,
    ...(point.status === 'uncertain' ? { alert: 'Of dit nog bestaat, is niet zeker.' } : {}),
    last_modified: `${point.checkedOn}T00:00:00Z`,
  });
  tables.service_area.push({ id: uuidOf(`area:${point.id}`), service_id: uuid, name: point.area });
  const names = new Intl.DisplayNames('nl', { type: 'language' });
  for (const code of point.languages)
    tables.language.push({
      id: uuidOf(`language:${point.id}:${code}`),
      service_id: uuid,
      name: names.of(code) ?? code,
      code,
    });

  const attach = attacher(tables);
  for (const field of attributeFields()) attach('service', uuid, `help-point.${field}`, point[field]);
  attach('service', uuid, 'words.summary', words.summary);
  for (const [field, value] of Object.entries(point.routing))
    attach('service', uuid, `routing.${field}`, value);
  for (const [key, source] of Object.entries(point.sources))
    attach('service', uuid, 'source', { key, ...source });
  for (const [path, value] of flat(trust ?? {})) attach('service', uuid, `trust.${path}`, value);
  for (const channel of point.channels) addChannel(tables, point, channel, attach);
}

/** Adds attributes: a list as one attribute per member, an object as JSON, nothing for what is absent. */
function attacher(tables: HsdsTables): Attach {
  return (entity, linkId, code, value) => {
    if (value === undefined) return;
    const plainList = Array.isArray(value) && value.every((one) => typeof one === 'string');
    for (const [index, one] of (plainList ? value : [value]).entries())
      tables.attribute.push({
        id: uuidOf(`attribute:${linkId}:${code}:${index}:${code === 'source' ? textOf(one) : ''}`),
        link_id: linkId,
        taxonomy_term_id: termId(code),
        link_type: code.split('.')[0] ?? code,
        link_entity: entity,
        value: textOf(one),
      });
  };
}

function attributeFields(): ServiceAttribute[] {
  return terms
    .filter(({ parent }) => parent === 'help-point')
    .map(({ code }) => code.slice('help-point.'.length) as ServiceAttribute);
}

function termId(code: string): string {
  return uuidOf(`term:${code}`);
}

function organizationId(point: PublicHelpPoint): string {
  return uuidOf(`organization:${point.organisation}`);
}

function emailOf(point: PublicHelpPoint): Pick<Row<'service'>, 'email'> {
  const channel = point.channels.find(
    (one) => one.kind === 'email' && !isUnconfirmed(one) && one.address?.includes('@'),
  );
  return channel?.address ? { email: channel.address } : {};
}

function ageRange(ages: readonly Age[] | undefined): Pick<Row<'service'>, 'minimum_age' | 'maximum_age'> {
  if (!ages) return {};
  const lowest = Math.min(...ages.map((age) => yearsOf[age][0]));
  const highest = Math.max(...ages.map((age) => yearsOf[age][1]));
  return {
    ...(lowest > 0 ? { minimum_age: lowest } : {}),
    ...(Number.isFinite(highest) ? { maximum_age: highest } : {}),
  };
}

/** The names of the tables in the order in which a reader can load them: what is pointed to comes first. */
export const tableOrder: readonly TableName[] = [
  'organization',
  'taxonomy',
  'taxonomy_term',
  'service',
  'location',
  'service_at_location',
  'phone',
  'contact',
  'schedule',
  'service_area',
  'language',
  'attribute',
];
