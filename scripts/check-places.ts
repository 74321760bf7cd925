/**
 * Lays a new year's table beside the places of this site and says what changed: municipalities that merged, came or
 * were renamed, and postcodes that moved. See docs/regions.md, "Every year".
 *
 *   node scripts/check-places.ts <municipalities.csv> [<postcodes.csv>] [--write-postcodes]
 *
 * municipalities.csv has the columns cbs_code and name, and may have veilig_thuis; postcodes.csv has pc4, cbs_code,
 * share and primary (1 = first choice), and may have kind. Exit code 1 when anything changed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changesBetween, changeText, type PlaceTable } from '../src/domain/region/changes.ts';
import { placesFrom } from '../src/domain/region/places.ts';
import { contentFolder, readContent } from '../src/read-content.ts';
import { readArguments } from './arguments.ts';
import { parseCsv } from './csv.ts';
import { type PostcodeTables, postcodeTables } from './postcodes.ts';
import { slug } from './slug.ts';
import { tableYaml } from './table-yaml.ts';

const { flags, given } = readArguments(
  'node scripts/check-places.ts <municipalities.csv> [<postcodes.csv>] [--write-postcodes]',
  { flags: ['write-postcodes'], least: 1, most: 2 },
);
const [municipalityFile = '', postcodeFile] = given;
const content = readContent();
const places = placesFrom(content);
const tables = postcodeFile
  ? postcodeTables(rowsOf(postcodeFile, ['pc4', 'cbs_code', 'share', 'primary']))
  : undefined;
const after: PlaceTable = {
  municipalities: new Map(
    rowsOf(municipalityFile, ['cbs_code', 'name']).map((row) => {
      const id = (row.cbs_code ?? '').toLowerCase();
      return [
        id,
        { name: nameOf(id, row.name ?? ''), region: row.veilig_thuis ? slug(row.veilig_thuis) : undefined },
      ];
    }),
  ),
  postcodes: tables ? flat(tables) : places.postcodes,
};

const changes = changesBetween(places, after);
for (const change of changes) {
  console.log(changeText(change).replace(/(?<!\()gm\d{4}/g, (id) => `${nowNamed(id)} (${id})`));
  if (change.kind === 'gone') for (const line of stillNaming(change.id)) console.log(line);
}
console.log(
  `${changes.length} changes; ${after.municipalities.size} municipalities, ${after.postcodes.size} postcodes in the new table`,
);
if (tables && flags['write-postcodes']) writePostcodes(tables);
process.exitCode = changes.length > 0 ? 1 : 0;

function nowNamed(id: string): string {
  return (after.municipalities.get(id) ?? places.municipalities.get(id))?.name ?? 'unknown';
}

/** What in the content must be changed by hand when a municipality goes. */
function stillNaming(id: string): string[] {
  const names = [...places.otherNames].filter(([, ids]) => ids.includes(id)).map(([name]) => name);
  const limited = content['help-points'].filter(({ routing }) => routing.limits.place?.includes(id));
  return [
    ...(names.length > 0 ? [`  change: the old names ${names.join(', ')} lead to it`] : []),
    ...limited.map((point) => `  change: help point ${point.id} is limited to it`),
  ];
}

/** The rows of a table that has at least these columns. */
function rowsOf(file: string, columns: string[]): Record<string, string>[] {
  const rows = parseCsv(readFileSync(file, 'utf8'));
  const missing = columns.filter((column) => !(column in (rows[0] ?? {})));
  if (missing.length > 0) {
    console.error(`${file}: no column ${missing.join(', ')}`);
    process.exit(2);
  }
  return rows;
}

/** Our name where the table only spells it otherwise: "'s-Gravenhage" is our Den Haag. */
function nameOf(id: string, name: string): string {
  const ours = places.municipalities.get(id)?.name;
  return ours && (ours === name || places.otherNames.get(name)?.includes(id)) ? ours : name;
}

function flat({ areas, poBoxes, others }: PostcodeTables): Map<string, string[]> {
  return new Map(
    [...areas, ...poBoxes, ...others].map(([postcode, lies]) => [
      postcode,
      typeof lies === 'string' ? [lies] : Object.keys(lies),
    ]),
  );
}

/** Puts the new postcodes in content/postcodes.yaml; sources and date there are the editor's to change. */
function writePostcodes(postcodes: PostcodeTables) {
  const file = join(contentFolder, 'postcodes.yaml');
  const { checkedOn, sources } = content.postcodes;
  writeFileSync(file, tableYaml({ checkedOn, sources, ...postcodes }));
  console.log('content/postcodes.yaml is written: now change its date and sources.');
}
