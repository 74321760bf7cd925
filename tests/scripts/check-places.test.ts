import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { placesFrom } from '../../src/domain/region/places.ts';
import { readContent } from '../../src/read-content.ts';

// Each run starts a program that reads all content: slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const places = placesFrom(readContent());
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'places-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes our own places as next year's tables, with one municipality taken over by another. */
function tables(gone?: string, by?: string): string[] {
  const municipalities = [...places.municipalities.values()].filter(({ id }) => id !== gone);
  const idOf = (id: string | undefined) => ((id === gone ? by : id) ?? '').toUpperCase();
  const files = {
    'municipalities.csv': [
      'cbs_code,name',
      ...municipalities.map(({ id, name }) => `${id.toUpperCase()},"${name}"`),
    ],
    'postcodes.csv': [
      'pc4,cbs_code,share,primary',
      ...[...places.postcodes].map(([postcode, [first]]) => `${postcode},${idOf(first)},1,1`),
    ],
  };
  return Object.entries(files).map(([name, lines]) => {
    writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
    return join(folder, name);
  });
}
const run = (...files: string[]) =>
  spawnSync(process.execPath, ['scripts/check-places.ts', ...files], { encoding: 'utf8' });

test('the same table changes nothing', () => {
  const { stdout, status } = run(...tables());
  expect(stdout).toBe('0 changes; 342 municipalities, 4735 postcodes in the new table\n');
  expect(status).toBe(0);
});

test('Wijdemeren joining Hilversum is told, and stays in its region', () => {
  const { stdout, status } = run(...tables('gm1696', 'gm0402'));
  expect(stdout).toContain(
    'gone: Wijdemeren (gm1696), its postcodes are now in Hilversum (gm0402); same Veilig Thuis region',
  );
  expect(stdout).toContain("change: the old names 's-Graveland, Loosdrecht, Nederhorst den Berg lead to it");
  expect(stdout).toContain('postcode 1230: first choice went from Wijdemeren (gm1696) to Hilversum (gm0402)');
  expect(stdout).toContain('341 municipalities');
  expect(status).toBe(1);
});

test('a table without the right columns is refused', () => {
  const file = join(folder, 'wrong.csv');
  writeFileSync(file, 'code,naam\nGM0363,Amsterdam\n');
  const { stderr, status } = run(file);
  expect(stderr).toContain('no column cbs_code, name');
  expect(status).toBe(2);
});
