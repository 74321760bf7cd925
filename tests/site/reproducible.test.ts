/** Who doubts what is on the server can build the same commit and compare: every file must be the same, byte by byte. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { rootSite } from '../support/sites.ts';

const again = 'dist-again';

afterAll(() => rmSync(again, { recursive: true, force: true }));

test('a second build of the same commit gives the same files', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts', again], {
    env: { ...process.env, ...rootSite.env },
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  expect(hashes(again)).toEqual(hashes(rootSite.folder));
}, 300_000);

/** The hash of each file in a folder, by its path. */
function hashes(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
}
