/** HSDS 3.0 as JSON: services with everything within them, in the page that the HSDS API gives for /services. */
import type { HsdsTables, Row } from '../domain/hsds/schema.ts';
import { hsdsTables } from './hsds.ts';
import type { PublishedData } from './publish.ts';

type Term = Row<'taxonomy_term'>;
type Attributes = readonly (Row<'attribute'> & { taxonomy_term: Term | undefined })[];

/** All services on one page, as text. */
export function hsdsJson(data: PublishedData): string {
  const contents = hsdsServices(hsdsTables(data));
  const page = {
    total_items: contents.length,
    total_pages: 1,
    page_number: 1,
    size: contents.length,
    first_page: true,
    last_page: true,
    empty: contents.length === 0,
    dataset: data.dataset,
    contents,
  };
  return `${JSON.stringify(page)}\n`;
}

/** The services with their organization, ways in, hours and attributes within them. */
export function hsdsServices(tables: HsdsTables) {
  const terms = new Map(tables.taxonomy_term.map((term) => [term.id, term]));
  const attributesOf = groupBy(
    tables.attribute.map((row) => ({ ...row, taxonomy_term: terms.get(row.taxonomy_term_id) })),
    (row) => row.link_id,
  );
  const withAttributes = <R extends { id: string }>(row: R): R & { attributes?: Attributes } => {
    const attributes = attributesOf.get(row.id);
    return attributes ? { ...row, attributes } : row;
  };
  const organizations = new Map(tables.organization.map((row) => [row.id, row]));
  const locations = new Map(tables.location.map((row) => [row.id, row]));
  const phones = groupBy(tables.phone.map(withAttributes), (row) => row.service_id);
  const contacts = groupBy(tables.contact.map(withAttributes), (row) => row.service_id);
  const areas = groupBy(tables.service_area, (row) => row.service_id);
  const languages = groupBy(tables.language, (row) => row.service_id);
  const schedules = groupBy(
    tables.schedule.map(withAttributes),
    (row) => row.service_at_location_id ?? row.service_id ?? '',
  );
  const places = groupBy(
    tables.service_at_location.map((row) => ({
      ...withAttributes(row),
      location: locations.get(row.location_id),
      ...filled('schedules', schedules.get(row.id)),
    })),
    (row) => row.service_id,
  );
  return tables.service.map(({ organization_id, ...service }) => ({
    ...withAttributes(service),
    organization: organizations.get(organization_id),
    ...filled('phones', phones.get(service.id)),
    ...filled('schedules', schedules.get(service.id)),
    ...filled('service_areas', areas.get(service.id)),
    ...filled('service_at_locations', places.get(service.id)),
    ...filled('languages', languages.get(service.id)),
    ...filled('contacts', contacts.get(service.id)),
  }));
}

function groupBy<R>(rows: readonly R[], keyOf: (row: R) => string): Map<string, R[]> {
  return Map.groupBy(rows, keyOf);
}

function filled<Name extends string, R>(
  name: Name,
  rows: readonly R[] | undefined,
): Partial<Record<Name, readonly R[]>> {
  return rows ? ({ [name]: rows } as Record<Name, readonly R[]>) : {};
}
