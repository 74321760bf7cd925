/**
 * Lays the names in content/old-municipalities.yaml beside public lists of merged municipalities, says where they
 * differ, and with --write puts the sources and the confidence that follow from it in that file.
 *
 *   node scripts/check-old-municipalities.ts <folder with the lists> [--write]
 *
 * The folder holds the lists as they were published: bekendmakingen.md, gadm-2015.R and iv3.py (docs/regions.md,
 * "Old names"). Two lists that lead a name to the same municipalities make it high; one list, or none, medium.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { placesFrom } from '../src/domain/region/places.ts';
import type { OldMunicipalities } from '../src/domain/region/schema.ts';
import { plain } from '../src/domain/region/spelling.ts';
import { contentFolder, readContent } from '../src/read-content.ts';
import { fromMarkdown, fromPython, fromR, type Merger } from './merger-lists.ts';
import { tableYaml } from './table-yaml.ts';

const [folder] = process.argv.slice(2).filter((one) => !one.startsWith('--'));
if (!folder) {
  console.error('usage: node scripts/check-old-municipalities.ts <folder with the lists> [--write]');
  process.exit(2);
}
const list = (name: string) => readFileSync(join(folder, name), 'utf8');
const lists: Record<string, Merger[]> = {
  bekendmakingen: fromMarkdown(list('bekendmakingen.md')),
  'gadm-2015': fromR(list('gadm-2015.R')),
  iv3: fromPython(list('iv3.py')),
};
const file = join(contentFolder, 'old-municipalities.yaml');
const written = readFileSync(file, 'utf8');
const old = parse(written) as OldMunicipalities;
const now = municipalitiesNow();

let differences = 0;
const names = Object.fromEntries(
  Object.entries(old.names)
    .sort(([a], [b]) => a.localeCompare(b, 'nl'))
    .map(([name, entry]) => {
      const said = Object.entries(lists)
        .map(([source, mergers]) => ({ source, ids: leadsTo(name, mergers) }))
        .filter(({ ids }) => ids.size > 0);
      const same = said.filter(({ ids }) => isSame(ids, entry.now)).map(({ source }) => source);
      for (const { source, ids } of said.filter((one) => !same.includes(one.source))) {
        differences += 1;
        console.log(`${name}: ours ${entry.now.join(', ')}; ${source} says ${[...ids].join(', ')}`);
      }
      const { note } = entry;
      const confidence = same.length > 1 ? 'high' : 'medium';
      return [name, { now: entry.now, sources: same.length > 0 ? same : undefined, confidence, note }];
    }),
);
const count = (test: (sources: readonly string[]) => boolean) =>
  Object.values(names).filter(({ sources }) => test(sources ?? [])).length;
console.log(
  `${Object.keys(names).length} names: ${count((s) => s.length > 1)} in two or more lists, ` +
    `${count((s) => s.length === 1)} in one, ${count((s) => s.length === 0)} in none that says the same; ${differences} differences`,
);
if (process.argv.includes('--write')) {
  const head = written.match(/^(#.*\n)+/)?.[0] ?? '';
  writeFileSync(file, head + tableYaml({ checkedOn: old.checkedOn, sources: old.sources, names }));
}

/** The municipalities of now that a list leads a name to; a merged one leads on to where it went itself. */
function leadsTo(name: string, mergers: readonly Merger[]): Set<string> {
  const steps = mergers.filter((one) => plain(one.old) === plain(name) && plain(one.now) !== plain(name));
  return new Set(steps.flatMap((one) => now.get(plain(one.now)) ?? []));
}

/** Every name of a municipality of now, and every old name as we know it: a list of 2015 may name one since merged. */
function municipalitiesNow(): Map<string, readonly string[]> {
  const places = placesFrom(readContent());
  const known = new Map<string, readonly string[]>(
    Object.entries(old.names).map(([name, entry]) => [plain(name), entry.now]),
  );
  for (const [name, ids] of places.otherNames) if (!(name in old.names)) known.set(plain(name), ids);
  for (const [id, { name }] of places.municipalities) known.set(plain(name), [id]);
  return known
    .set(plain('Bergen (Noord-Holland)'), ['gm0373'])
    .set(plain('Groningen (gemeente)'), ['gm0014']);
}

function isSame(ids: ReadonlySet<string>, others: readonly string[]): boolean {
  return ids.size === others.length && others.every((id) => ids.has(id));
}
