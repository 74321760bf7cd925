import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packageProblems } from '../../scripts/packages/check.ts';

const fine = { license: 'MIT', integrity: 'sha512-x' };
const problems = (one: object) =>
  packageProblems({ packages: { '': {}, 'node_modules/lamp': one } }, ['esbuild']);

test('accepts what is free, hashed and quiet', () => {
  expect(problems(fine)).toEqual([]);
  expect(problems({ ...fine, license: '(GPL-3.0-only OR MIT)' })).toEqual([]);
});

test.each([
  [{ ...fine, license: 'GPL-3.0-only' }, 'lamp: has the licence GPL-3.0-only, which is not on the list'],
  [
    { ...fine, license: 'MIT AND GPL-3.0-only' },
    'lamp: has the licence MIT AND GPL-3.0-only, which is not on the list',
  ],
  [{ integrity: 'sha512-x' }, 'lamp: names no licence'],
  [{ license: 'MIT' }, 'lamp: has no hash'],
  [
    { ...fine, resolved: 'git+ssh://elsewhere.example/lamp' },
    'lamp: does not come from the registry but from git+ssh://elsewhere.example/lamp',
  ],
  [{ ...fine, hasInstallScript: true }, 'lamp: runs a script on installing'],
])('refuses %o', (one, problem) => {
  expect(problems(one)).toEqual([problem]);
});

test('lets a word list of the speller pass for the tests, and nowhere else', () => {
  const list = { ...fine, license: 'WTFPL' };
  const of = (one: object) =>
    packageProblems({ packages: { 'node_modules/@cspell/dict-django': one } }, []).length;
  expect(of({ ...list, dev: true })).toBe(0);
  expect(of(list)).toBe(1);
  expect(of({ ...list, dev: true, license: 'GPL-3.0-only' })).toBe(1);
});

test('finds nothing in our own lockfile', () => {
  const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const { allowScripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(packageProblems(lockfile, Object.keys(allowScripts))).toEqual([]);
});
