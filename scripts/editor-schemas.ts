/**
 * Writes JSON Schemas of the content for an editor's YAML plug-in, derived from the zod schemas:
 *
 *   npm run schemas        writes .schemas/, which .vscode/settings.json points to
 *
 * The descriptions are the ones that stand in the schemas, in Dutch.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { contentSchemas } from '../src/read-content.ts';

const folder = '.schemas';
const editor = '.vscode';
mkdirSync(folder, { recursive: true });
mkdirSync(editor, { recursive: true });
const places: Record<string, string> = {};
for (const { name, schema, files } of contentSchemas) {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(json, null, 2)}\n`);
  places[`./${folder}/${name}.json`] = files;
}
writeFileSync(join(editor, 'settings.json'), `${JSON.stringify({ 'yaml.schemas': places }, null, 2)}\n`);
console.log(`${contentSchemas.length} schemas in ${folder}/, named in ${editor}/settings.json`);
