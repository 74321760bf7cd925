import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const project = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};

test('the README says of every dependency why it is there', () => {
  const named = new Set(readme.match(/^\| .*? \|/gm)?.flatMap((cell) => cell.slice(2, -2).split(', ')));
  const unnamed = Object.keys({ ...project.dependencies, ...project.devDependencies }).filter(
    (name) => !named.has(name),
  );
  expect(unnamed).toEqual([]);
});

test('every command of package.json has its script', () => {
  const files = Object.values(project.scripts).flatMap(
    (script) => script.match(/scripts\/[\w-]+\.ts/g) ?? [],
  );
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});

test('the README names only commands that exist', () => {
  const commands = [...readme.matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name]) => name ?? '');
  expect(commands.filter((name) => !(name in project.scripts))).toEqual([]);
});

test.each(['SECURITY.md', 'docs/threat-model.md', 'docs/media-peak.md'])(
  '%s names only files that exist',
  (name) => {
    const named = [
      ...readFileSync(name, 'utf8').matchAll(/`((?:tests|docs|scripts|content|deploy)\/[^`*]*)`/g),
    ];
    expect(named.length + (name === 'SECURITY.md' ? 1 : 0)).toBeGreaterThan(0);
    expect(named.map(([, file = '']) => file).filter((file) => !existsSync(file))).toEqual([]);
  },
);
