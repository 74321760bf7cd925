import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const run = (...command: string[]) =>
  spawnSync(process.execPath, command, { encoding: 'utf8', timeout: 60_000 });

test.each([
  ['scripts/test.ts', '--fsat', '--fast'],
  ['scripts/check-packages.ts', '--ofline', '--offline'],
  ['scripts/search.ts', '--sdtin', '--stdin'],
])('%s refuses %s and names %s', { timeout: 60_000 }, (script, misspelt, right) => {
  const { status, stderr } = run(script, misspelt);
  expect(status).toBe(2);
  expect(stderr).toContain(`Unknown option '${misspelt}'`);
  expect(stderr).toContain(right);
});

test('a script refuses more than it can use', { timeout: 60_000 }, () => {
  const { status, stderr } = run('scripts/check-content.ts', 'content', 'fast');
  expect(status).toBe(2);
  expect(stderr).toContain("Cannot use 'fast'");
});
