/** HSDS 3.0 as a tabular package: a CSV file per table, and the datapackage.json that describes them. */
import { z } from 'zod';
import {
  fileNames,
  foreignKeys,
  type HsdsTables,
  tables as schemas,
  type TableName,
} from '../domain/hsds/schema.ts';
import { csvText } from './csv.ts';
import { hsdsTables, tableOrder } from './hsds.ts';
import type { PublishedData } from './publish.ts';

/** Every file of the package by its name. */
export function hsdsPackage(data: PublishedData): Map<string, string> {
  const tables = hsdsTables(data);
  return new Map([
    ['datapackage.json', datapackage(data)],
    ...tableOrder.map((table): [string, string] => [fileNames[table], tableCsv(table, tables)]),
  ]);
}

/** The names of the files, for whoever lists them. */
export const packageFiles: readonly string[] = [
  'datapackage.json',
  ...tableOrder.map((table) => fileNames[table]),
];

function tableCsv(table: TableName, tables: HsdsTables): string {
  const fields = Object.keys(schemas[table].shape);
  const rows = tables[table].map((row) =>
    fields.map((field) => String((row as Record<string, unknown>)[field] ?? '')),
  );
  return csvText([fields, ...rows]);
}

/** Frictionless Data Package: what HSDS asks for beside the files. */
function datapackage({ dataset }: PublishedData): string {
  const description = {
    profile: 'tabular-data-package',
    name: 'waarheen-hsds',
    title: dataset.title,
    description: dataset.description,
    homepage: dataset.homepage,
    version: `${dataset.formatVersion}+${dataset.contentVersion}`,
    created: `${dataset.builtOn}T00:00:00Z`,
    valid_until: dataset.validUntil,
    checked_live: dataset.checkedLive,
    provenance: dataset.provenance,
    attribution: dataset.attribution,
    licenses: [{ name: dataset.licence.id, title: dataset.licence.name, path: dataset.licence.url }],
    resources: tableOrder.map(resource),
  };
  return `${JSON.stringify(description, null, 2)}\n`;
}

function resource(table: TableName) {
  const { properties = {}, required = [] } = z.toJSONSchema(schemas[table]) as {
    properties?: Record<string, { type?: string; format?: string; enum?: string[]; description?: string }>;
    required?: string[];
  };
  return {
    profile: 'tabular-data-resource',
    name: table,
    path: fileNames[table],
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      fields: Object.entries(properties).map(([name, { type = 'string', enum: values, description }]) => ({
        name,
        type,
        ...(description ? { description } : {}),
        constraints: {
          required: required.includes(name),
          ...(name === 'id' ? { unique: true } : {}),
          ...(values ? { enum: values } : {}),
        },
      })),
      primaryKey: 'id',
      foreignKeys: foreignKeys
        .filter((key) => key.table === table)
        .map(({ field, to }) => ({
          fields: field,
          reference: { resource: to === table ? '' : to, fields: 'id' },
        })),
    },
  };
}
