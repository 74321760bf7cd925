import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { helpPoint } from '../../src/domain/help-point/schema.ts';
import { tryReadContent } from '../../src/read-content.ts';
import { lighthouse } from '../support/invented-content.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The lighthouse as an editor has written it, in words the vocabulary knows. */
function wellWritten() {
  const { id: _, ...point } = lighthouse();
  return { ...point, routing: { ...point.routing, offers: [{ for: { what: ['touched'] }, weight: 5 }] } };
}

const { words } = lighthouse();

/** Each mistake an editor can make in one file: the change, the field it is in, and what is found there. */
const mistakes: [what: string, change: Record<string, unknown>, field: string, found: string][] = [
  ['a value that is not in its list', { kind: 'lighthuis' }, 'kind', '"lighthuis"'],
  ['a misspelt field', { nmae: 'Vuurtoren' }, '', 'nmae'],
  ['a missing field', { organisation: undefined }, 'organisation', 'nothing'],
  ['no source at all', { sources: {} }, 'sources', '{}'],
  ['an address that is not one', { url: 'javascript:alert(1)' }, 'url', '"javascript:alert(1)"'],
  ['a day that does not exist', { checkedOn: '2026-13-45' }, 'checkedOn', '"2026-13-45"'],
  [
    'a summary too long for its card',
    { words: { ...words, summary: 'lang '.repeat(30).trim() } },
    'words.summary',
    '"lang lang',
  ],
];

describe('reading the content', () => {
  test('finds nothing wrong with a help point that is right', () => {
    write('help-points/lighthouse.yaml', stringify(wellWritten()));
    expect(problemsIn('help-points/')).toEqual([]);
    expect(helpPoint.safeParse(wellWritten()).success).toBe(true);
  });

  test.each(mistakes)('stops at %s', (_what, change, field, found) => {
    write('help-points/lighthouse.yaml', stringify({ ...wellWritten(), ...change }));
    const problems = problemsIn('help-points/');
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: 'help-points/lighthouse.yaml', field });
    expect(problems[0]?.found).toContain(found);
  });

  test('stops at a file that is empty', () => {
    write('help-points/lighthouse.yaml', '');
    expect(problemsIn('help-points/')).toMatchObject([{ rule: 'a file says something' }]);
  });

  test('stops at YAML that cannot be read, and names the line', () => {
    write('help-points/lighthouse.yaml', 'name: Vuurtoren\nkind: [listening\nurl: x\n');
    expect(problemsIn('help-points/')[0]).toMatchObject({ rule: 'valid YAML' });
    expect(problemsIn('help-points/')[0]?.field).toMatch(/^line \d/);
  });

  test('stops at a field that is written twice', () => {
    write('help-points/lighthouse.yaml', 'name: Vuurtoren\nname: Baken\n');
    expect(problemsIn('help-points/')[0]).toMatchObject({ rule: 'valid YAML' });
  });

  test('stops at an id that is used twice', () => {
    write('help-points/lighthouse.yaml', stringify(wellWritten()));
    write('help-points/north/lighthouse.yaml', stringify(wellWritten()));
    expect(problemsIn('help-points/')).toMatchObject([{ rule: 'every id is used once' }]);
  });

  test('stops at a file name that cannot be an address', () => {
    write('help-points/Vuur Toren.yaml', stringify(wellWritten()));
    expect(problemsIn('help-points/')).toMatchObject([{ rule: 'the file name is the id' }]);
  });

  test('stops at a file that is not there', () => {
    expect(problemsIn('strip.yaml')).toMatchObject([{ rule: 'the file exists' }]);
  });

  test('tells all mistakes of all files at once', () => {
    write('help-points/lighthouse.yaml', stringify({ ...wellWritten(), kind: 'x', url: 'y' }));
    write('help-points/beacon.yaml', stringify({ ...wellWritten(), status: 'z' }));
    expect(problemsIn('help-points/').map(({ field }) => field)).toEqual(['status', 'kind', 'url']);
  });
});

function write(file: string, text: string) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

function problemsIn(start: string) {
  return tryReadContent('nl', folder).problems.filter(({ file }) => file.startsWith(start));
}
