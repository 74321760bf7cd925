/** The regional parts of national help points, as JSON and as a spreadsheet. What they do is their parent's. */
import type { Dataset } from '../domain/open-data/schema.ts';
import type { RegionalHelp } from '../domain/region/points.ts';
import { daysAfter, earliest } from '../domain/shelf-life/valid-until.ts';
import { csvText } from './csv.ts';
import { uuidOf } from './uuid.ts';

export interface RegionalData {
  dataset: Dataset;
  points: readonly RegionalHelp[];
  /** Days that an address keeps. */
  keeps: number;
  /** Address of the site, with a slash at the end. */
  root: string;
}

/** Every regional point with the municipalities it serves, as text. */
export function regionalJson({ dataset, points, keeps, root }: RegionalData): string {
  const regionalPoints = points.map((point) => ({
    uuid: uuidOf(`regional-point:${point.id}`),
    ...point,
    locations: shown(point.locations),
    parentUuid: uuidOf(`help-point:${point.parent}`),
    page: `${root}hulp/${point.id}/`,
    validUntil: daysAfter(point.checkedOn, keeps),
  }));
  const validUntil = earliest(regionalPoints.map((point) => point.validUntil));
  return `${JSON.stringify({ dataset: { ...dataset, validUntil }, regionalPoints }, null, 2)}\n`;
}

/** A column or more for each field; a new field is a type error here. */
const columns: Record<keyof RegionalHelp, (point: RegionalHelp) => string> = {
  id: ({ id }) => id,
  name: ({ name }) => name,
  kind: ({ kind }) => kind,
  parent: ({ parent }) => parent,
  regions: ({ regions }) => regions.join(' | '),
  municipalities: ({ municipalities }) =>
    municipalities.map(({ id, probable }) => (probable ? `${id} (probable)` : id)).join(' | '),
  areaConfirmed: ({ areaConfirmed }) => String(areaConfirmed),
  website: ({ website }) => website ?? '',
  locations: ({ locations }) => (locations.length > 0 ? JSON.stringify(shown(locations)) : ''),
  coordinator: ({ coordinator }) => coordinator ?? '',
  checkedOn: ({ checkedOn }) => checkedOn,
  sources: ({ sources }) => JSON.stringify(sources),
};

/** The same, a row each; municipalities by their code. */
export function regionalCsv({ dataset, points, keeps }: RegionalData): string {
  const fields = Object.keys(columns) as (keyof RegionalHelp)[];
  const rows = points.map((point) => [
    ...fields.map((field) => columns[field](point)),
    daysAfter(point.checkedOn, keeps),
    dataset.licence.id,
    dataset.attribution,
  ]);
  return csvText([[...fields, 'valid_until', 'licence', 'attribution'], ...rows]);
}

/** Locations without the note, which is for editors. */
function shown(locations: RegionalHelp['locations']) {
  return locations.map(({ note: _, ...location }) => location);
}
