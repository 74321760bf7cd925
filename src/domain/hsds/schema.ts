/**
 * The part of Open Referral HSDS 3.0 that we write: every table, every field, and what points where. Our own
 * description, from the published specification; fields we never fill are not in it.
 */
import { z } from 'zod';

const text = z.string().min(1);
const id = z.uuid();
const day = z.iso.date();
const clock = z.string().regex(/^([01]\d:[0-5]\d|2[0-3]:[0-5]\d|24:00)$/, 'HH:MM');

export const organization = z.strictObject({
  id,
  name: text,
  description: text.describe('HSDS asks for one; we name the services'),
});

export const service = z.strictObject({
  id: id.describe('UUIDv5 of our id'),
  organization_id: id,
  name: text,
  alternate_name: text.optional(),
  description: text,
  url: z.url().optional(),
  email: z.email().optional(),
  status: z.enum(['active', 'inactive', 'defunct', 'temporarily closed']),
  application_process: text.describe('The first ten minutes, a line each'),
  fees_description: text.optional(),
  wait_time: text.optional(),
  eligibility_description: text,
  minimum_age: z.int().optional(),
  maximum_age: z.int().optional(),
  assured_date: day.describe('The day it was last checked'),
  alert: text.optional(),
  last_modified: z.iso.datetime(),
});

export const phone = z.strictObject({
  id,
  service_id: id,
  number: text,
  type: z.enum(['voice', 'text']),
  description: text.optional(),
});

export const contact = z.strictObject({
  id,
  service_id: id,
  name: text.describe('A way in that is neither a number nor a web address'),
  email: z.email().optional(),
});

export const location = z.strictObject({
  id,
  location_type: z.enum(['physical', 'virtual']),
  url: z.url().optional(),
  name: text,
  description: text.optional(),
});

export const serviceAtLocation = z.strictObject({
  id,
  service_id: id,
  location_id: id,
  description: text.optional(),
});

export const schedule = z.strictObject({
  id,
  service_id: id.optional(),
  service_at_location_id: id.optional(),
  valid_from: day,
  valid_to: day.describe('How long opening hours keep'),
  wkst: z.literal('MO').optional(),
  freq: z.literal('WEEKLY').optional(),
  interval: z.literal(1).optional(),
  byday: z
    .string()
    .regex(/^(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU))*$/)
    .optional(),
  opens_at: clock
    .optional()
    .describe('Time in Europe/Amsterdam; HSDS has no place for a zone with summer time'),
  closes_at: clock.optional(),
  description: text.describe('The hours in words, with what a rule cannot say'),
  attending_type: text,
  notes: text,
});

export const serviceArea = z.strictObject({ id, service_id: id, name: text });

export const language = z.strictObject({ id, service_id: id, name: text, code: text, note: text.optional() });

export const taxonomy = z.strictObject({ id, name: text, description: text, uri: z.url(), version: text });

export const taxonomyTerm = z.strictObject({
  id,
  code: text,
  name: text,
  description: text,
  parent_id: id.optional(),
  taxonomy: text,
  taxonomy_id: id,
  language: z.literal('en'),
});

export const attribute = z.strictObject({
  id,
  link_id: id,
  taxonomy_term_id: id,
  link_type: text,
  link_entity: z.enum(['service', 'phone', 'contact', 'service_at_location', 'schedule']),
  value: z.string(),
});

/** Every table we write, by its HSDS name. */
export const tables = {
  organization,
  service,
  phone,
  contact,
  location,
  service_at_location: serviceAtLocation,
  schedule,
  service_area: serviceArea,
  language,
  taxonomy,
  taxonomy_term: taxonomyTerm,
  attribute,
} as const;
export type TableName = keyof typeof tables;
export type Row<Name extends TableName> = z.infer<(typeof tables)[Name]>;
export type HsdsTables = { [Name in TableName]: Row<Name>[] };

/** The file of each table in the tabular package, as HSDS names them. */
export const fileNames: Record<TableName, string> = {
  organization: 'organizations.csv',
  service: 'services.csv',
  phone: 'phones.csv',
  contact: 'contacts.csv',
  location: 'locations.csv',
  service_at_location: 'service_at_location.csv',
  schedule: 'schedules.csv',
  service_area: 'service_areas.csv',
  language: 'languages.csv',
  taxonomy: 'taxonomies.csv',
  taxonomy_term: 'taxonomy_terms.csv',
  attribute: 'attributes.csv',
};

/** What points where. An attribute points to the table that its `link_entity` names. */
export const foreignKeys: readonly { table: TableName; field: string; to: TableName }[] = [
  { table: 'service', field: 'organization_id', to: 'organization' },
  { table: 'phone', field: 'service_id', to: 'service' },
  { table: 'contact', field: 'service_id', to: 'service' },
  { table: 'service_at_location', field: 'service_id', to: 'service' },
  { table: 'service_at_location', field: 'location_id', to: 'location' },
  { table: 'schedule', field: 'service_id', to: 'service' },
  { table: 'schedule', field: 'service_at_location_id', to: 'service_at_location' },
  { table: 'service_area', field: 'service_id', to: 'service' },
  { table: 'language', field: 'service_id', to: 'service' },
  { table: 'taxonomy_term', field: 'taxonomy_id', to: 'taxonomy' },
  { table: 'taxonomy_term', field: 'parent_id', to: 'taxonomy_term' },
  { table: 'attribute', field: 'taxonomy_term_id', to: 'taxonomy_term' },
];
