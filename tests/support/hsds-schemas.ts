/** The published HSDS schemas, from the folder that HSDS_SCHEMA_DIR names. They are not ours to carry along. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

export const schemaFolder = process.env.HSDS_SCHEMA_DIR;

/** The published schema of one kind of object, with everything it refers to. */
export function publishedSchema(folder: string, name: string): z.ZodType {
  const definitions = Object.fromEntries(
    readdirSync(folder)
      .filter((file) => file.endsWith('.json') && file !== 'tabular.json')
      .map((file) => [file.slice(0, -'.json'.length), withLocalReferences(readJson(join(folder, file)))]),
  );
  return z.fromJSONSchema({ $ref: `#/$defs/${name}`, $defs: definitions } as never);
}

/** The published schema of the rows of each table of the tabular package. */
export function publishedTables(folder: string): Record<string, PublishedTable> {
  const { properties } = readJson(join(folder, 'tabular.json')) as {
    properties: Record<string, { items: PublishedTable }>;
  };
  return Object.fromEntries(Object.entries(properties).map(([name, { items }]) => [name, items]));
}

export interface PublishedTable {
  path: string;
  properties: Record<string, { type?: string; format?: string; enum?: string[] }>;
  required?: string[];
  tabular_required?: string[];
}

/** The schema of a row: what JSON asks for and what the tabular package asks for beside it. */
export function rowSchema({ properties, required = [], tabular_required = [] }: PublishedTable): z.ZodType {
  return z.fromJSONSchema({
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(properties)
        .filter(([, { type }]) => type !== 'array') // rows within rows are for JSON alone
        .map(([name, field]) => [name, withLocalReferences(field)]),
    ),
    required: [...required, ...tabular_required],
    additionalProperties: false,
  } as never);
}

/** Only what says something about validity: HSDS mixes Frictionless words into its schemas. */
const words = new Set(['type', 'properties', 'required', 'items', 'enum', 'format', '$ref']);

function withLocalReferences(value: unknown, isProperties = false): unknown {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => isProperties || words.has(key))
      .map(([key, inner]) =>
        key === '$ref'
          ? [key, `#/$defs/${String(inner).replace('.json', '')}`]
          : [key, withLocalReferences(inner, key === 'properties')],
      ),
  );
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
