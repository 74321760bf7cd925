/** Who doubts what is on the server can build the same commit and compare: every file must be the same, byte by byte. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { rootSite } from '../support/sites.ts';

/** Somebody else's folder; the packages are the ones of the lockfile, so they are not copied. */
const elsewhere = mkdtempSync(join(realpathSync(tmpdir()), 'waarheen-'));
const notCopied = /^(\.git|\.astro|\.reports|node_modules|test-results|dist.*)$/;

afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

test('a second build, in another folder, another time zone and another language, gives the same files', () => {
  for (const name of readdirSync('.').filter((one) => !notCopied.test(one)))
    cpSync(name, join(elsewhere, name), { recursive: true });
  symlinkSync(realpathSync('node_modules'), join(elsewhere, 'node_modules'), 'junction');
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts', 'dist'], {
    cwd: elsewhere,
    env: {
      ...process.env,
      ...rootSite.env,
      TZ: 'Pacific/Auckland',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
    },
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  expect(hashes(join(elsewhere, 'dist'))).toEqual(hashes(rootSite.folder));
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
