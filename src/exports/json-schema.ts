/** JSON Schemas of our own format, generated from the schema that the content itself must pass. */
import { z } from 'zod';
import { openData, openDataEntry } from '../domain/open-data/schema.ts';

/** The schema of the file with all help points. */
export function openDataSchema(root: string): string {
  return asText(openData, `${root}data/schema.json`);
}

/** The schema of a file with one help point. */
export function openDataEntrySchema(root: string): string {
  return asText(openDataEntry, `${root}data/schema-entry.json`);
}

function asText(schema: z.ZodType, id: string): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io: 'output',
    reused: 'ref',
    unrepresentable: 'any',
  });
  return `${JSON.stringify({ $schema, $id: id, ...rest }, null, 2)}\n`;
}
