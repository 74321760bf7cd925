/** No word on the site is misspelled, and the list of our own words holds no more than it must. */
import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { spellingProblems } from '../../scripts/spelling/check.ts';
import { problemText } from '../../src/domain/check/problem.ts';
import { everyText } from '../../src/domain/check/texts.ts';
import { wordsToSpell } from '../../src/domain/spelling/texts.ts';
import { folderNames, readContent } from '../../src/read-content.ts';

// The dictionary takes seconds to load, on a busy machine many.
vi.setConfig({ testTimeout: 60_000 });

const texts = wordsToSpell(everyText(readContent(), { folders: new Set(folderNames) }));
const ownWords = readFileSync('content/spelling.txt', 'utf8').trimEnd().split('\n');

test('every word is in the dictionary or on our list', () => {
  expect(spellingProblems(texts).map(problemText)).toEqual([]);
});

test('a typing mistake is found, with the file and field it stands in', () => {
  const misspelled = [
    { file: 'situations/a.yaml', field: 'now.0', text: 'Bel of chat met iemand die je vertrouwt.' },
    { file: 'situations/b.yaml', field: 'summary', text: 'Iemand raakte\nje aan en jij wildde dat neit.' },
  ];
  expect(spellingProblems(misspelled).map(({ file, field, found }) => [file, field, found])).toEqual([
    ['situations/b.yaml', 'summary', 'wildde'],
    ['situations/b.yaml', 'summary', 'neit'],
  ]);
});

test('English is no Dutch', () => {
  const found = spellingProblems([{ file: 'a.yaml', field: 'b', text: 'This is what your doctor thinks' }]);
  expect(found.map((one) => one.found)).toEqual(expect.arrayContaining(['This', 'your', 'thinks']));
});

test.each(['situations', 'guides', 'relations', 'scenes', 'terms', 'first-steps', 'pages', 'help-points'])(
  'the words of %s are looked at',
  (folder) => {
    expect(texts.filter(({ file }) => file.startsWith(`${folder}/`)).length).toBeGreaterThan(5);
  },
);

test.each(['still-possible', 'ui', 'filters', 'vocabulary', 'doors', 'strip', 'opening-sentences'])(
  'the words of %s.yaml are looked at',
  (file) => {
    expect(texts.filter((one) => one.file === `${file}.yaml`).length).toBeGreaterThan(3);
  },
);

test('our list is in order, each word once', () => {
  const inOrder = [...new Set(ownWords)].sort(
    (a, b) => a.toLowerCase().localeCompare(b.toLowerCase(), 'nl') || (a < b ? -1 : 1),
  );
  expect(ownWords).toEqual(inOrder);
});

test('our list has no word that the site does not use', () => {
  const used = texts.map(({ text }) => text).join('\n');
  expect(ownWords.filter((word) => !used.includes(word))).toEqual([]);
});
