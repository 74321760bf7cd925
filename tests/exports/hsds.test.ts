import { describe, expect, test } from 'vitest';
import {
  fileNames,
  foreignKeys,
  type HsdsTables,
  tables as schemas,
  type TableName,
} from '../../src/domain/hsds/schema.ts';
import { hsdsTables, tableOrder } from '../../src/exports/hsds.ts';
import { hsdsServices } from '../../src/exports/hsds-json.ts';
import { hsdsPackage } from '../../src/exports/hsds-tabular.ts';
import { readContent } from '../../src/read-content.ts';
import { publishedSchema, publishedTables, rowSchema, schemaFolder } from '../support/hsds-schemas.ts';
import { parseCsv } from '../support/parse-csv.ts';
import { readHsds } from '../support/read-hsds.ts';
import { publishedFrom } from './invented-points.ts';

const real = publishedFrom(readContent()['help-points']);
const invented = publishedFrom();

/** Rows that point to nothing. */
function dangling(tables: HsdsTables): string[] {
  const ids = Object.fromEntries(
    tableOrder.map((table) => [table, new Set(tables[table].map(({ id }) => id))]),
  ) as Record<TableName, Set<string>>;
  const keys = foreignKeys.flatMap(({ table, field, to }) =>
    tables[table].flatMap((row) => {
      const key = (row as Record<string, unknown>)[field];
      return key === undefined || ids[to].has(String(key)) ? [] : [`${table}.${field} ${key}`];
    }),
  );
  const links = tables.attribute
    .filter((row) => !ids[row.link_entity].has(row.link_id))
    .map((row) => `attribute.link_id ${row.link_id}`);
  return [...keys, ...links];
}

describe.each([
  ['invented', invented],
  ['real', real],
])('%s help points in HSDS', (_, data) => {
  const tables = hsdsTables(data);

  test('fit our own description of every table and field', () => {
    for (const table of tableOrder)
      for (const row of tables[table])
        expect(schemas[table].safeParse(row).error?.issues ?? [], table).toEqual([]);
  });

  test('have no id twice and no key that points to nothing', () => {
    for (const table of tableOrder) {
      const ids = tables[table].map(({ id }) => id);
      expect(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        table,
      ).toEqual([]);
    }
    expect(dangling(tables)).toEqual([]);
  });

  test('read back to what went in', () => {
    const inOrder = (points: typeof data.helpPoints) =>
      points.map((point) => ({
        ...point,
        channels: point.channels.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      }));
    expect(inOrder(readHsds(tables))).toEqual(inOrder(data.helpPoints));
  });

  test('stand in the CSV files as in the tables', () => {
    const files = hsdsPackage(data);
    for (const table of tableOrder) {
      const rows = parseCsv(files.get(fileNames[table]) ?? '');
      expect(
        rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== ''))),
      ).toEqual(
        tables[table].map((row) =>
          Object.fromEntries(
            Object.entries(row)
              .filter(([, value]) => value !== '')
              .map(([key, value]) => [key, String(value)]),
          ),
        ),
      );
    }
  });
});

test('finds a key that points to nothing', () => {
  const tables = hsdsTables(invented);
  tables.organization.pop();
  expect(dangling(tables)).toHaveLength(2);
});

test('say how long they keep and under which licence', () => {
  const description = JSON.parse(hsdsPackage(invented).get('datapackage.json') ?? '') as Record<
    string,
    unknown
  >;
  expect(description).toMatchObject({
    valid_until: '2026-08-18',
    licenses: [{ name: 'CC-BY-4.0' }],
    attribution: 'Bron: Kust, https://kust.example/proef/',
  });
  expect(hsdsTables(invented).schedule[0]).toMatchObject({
    valid_from: '2026-03-01',
    valid_to: '2026-08-18',
  });
});

test('give hours as a weekly rule, and in words what a rule cannot say', () => {
  const said = hsdsTables(invented).schedule.map(
    ({ byday, opens_at, closes_at, description, attending_type }) => [
      attending_type,
      byday,
      opens_at,
      closes_at,
      description,
    ],
  );
  const noon =
    'ma 09:00-12:00 en 13:00-17:00, di 09:00-12:00 en 13:00-17:00, wo 09:00-12:00 en 13:00-17:00, do 09:00-12:00 en 13:00-17:00, vr 09:00-12:00 en 13:00-17:00. Op feestdagen dicht.';
  expect(said).toEqual([
    ['telefoon 0800-1234', 'MO,TU,WE,TH,FR', '09:00', '12:00', noon],
    ['telefoon 0800-1234', 'MO,TU,WE,TH,FR', '13:00', '17:00', noon],
    [
      'telefoon +599 123',
      undefined,
      undefined,
      undefined,
      'ma 19:00-06:00 (de volgende dag), di 19:00-06:00 (de volgende dag), wo 19:00-06:00 (de volgende dag), do 19:00-06:00 (de volgende dag), vr 19:00-06:00 (de volgende dag).',
    ],
    ['chat', 'MO,TU,WE,TH,FR,SA,SU', '00:00', '24:00', 'Dag en nacht, alle dagen.'],
    ['langsgaan', 'SA', '10:00', '12:00', 'za 10:00-12:00. Op feestdagen: niet bekend.'],
  ]);
});

describe.skipIf(schemaFolder === undefined)('against the published HSDS 3.0 schemas', () => {
  const folder = schemaFolder ?? '';

  test('every service, with all within it, is valid JSON of HSDS', () => {
    const service = publishedSchema(folder, 'service');
    for (const data of [invented, real])
      for (const one of hsdsServices(hsdsTables(data)))
        expect(service.safeParse(one).error?.issues ?? [], one.name).toEqual([]);
  });

  test('every row has the fields of its table and no other, and the file its name', () => {
    const published = publishedTables(folder);
    const tables = hsdsTables(real);
    for (const table of tableOrder) {
      const known = published[table];
      if (!known) throw new Error(`HSDS has no table ${table}`);
      expect(fileNames[table]).toBe(known.path);
      const schema = rowSchema(known);
      for (const row of tables[table]) expect(schema.safeParse(row).error?.issues ?? [], table).toEqual([]);
    }
  });

  test('a row without what HSDS asks for is refused', () => {
    const [service] = hsdsServices(hsdsTables(invented));
    const schema = publishedSchema(folder, 'service');
    expect(schema.safeParse({ ...service, status: 'open' }).success).toBe(false);
    expect(schema.safeParse({ ...service, organization: { id: 'kust' } }).success).toBe(false);
    const row = rowSchema(publishedTables(folder).service as never);
    expect(row.safeParse({ id: service?.id, name: 'Klein', status: 'active' }).success).toBe(false);
  });
});
