/** What the pages under "Veilig en anoniem" must never leave out. */
import { expect, test } from 'vitest';
import { sectionsOf } from '../../src/domain/page/sections.ts';
import { readContent } from '../../src/read-content.ts';

const { pages } = readContent();
const named = (id: string) => {
  const page = pages.find((one) => one.id === id);
  if (!page) throw new Error(`There is no page named ${id}`);
  return page;
};
const folds = (id: string) => sectionsOf(named(id).markdown).flatMap((section) => section.folds);

test('before the first step of clearing stands that it helps against no app, and that an empty list stands out', () => {
  const [before = ''] = named('geschiedenis').markdown.split(/^### /m);
  expect(before).toMatch(/app mee .*wissen niet/);
  expect(before).toMatch(/Wis niet alles.*opvallen/);
});

test('every common browser has its steps, on a phone and on a computer', () => {
  const headings = folds('geschiedenis').map(({ heading }) => heading);
  for (const browser of [
    'Chrome op Android',
    'Safari op iPhone',
    'Samsung Internet',
    'Firefox op een telefoon',
    'Edge op een telefoon',
  ])
    expect(
      headings.some((heading) => heading.startsWith(browser)),
      browser,
    ).toBe(true);
  for (const browser of [
    'Chrome op een computer',
    'Edge op een computer',
    'Firefox op een computer',
    'Safari op een Mac',
  ])
    expect(headings, browser).toContain(browser);
});

test('steps never clear everything', () => {
  for (const { heading, markdown } of folds('geschiedenis'))
    expect(markdown, heading).not.toMatch(/alles|geschiedenis wissen|browsegegevens/i);
});

test('an app that looks along is not to be removed, where clearing or calling is explained', () => {
  for (const id of ['veilig-en-anoniem', 'contact'])
    expect(named(id).markdown, id).toMatch(/Haal de app nog niet weg/);
});

test('anonymity is told apart per kind of help', () => {
  const kinds = folds('hulp-zonder-naam').map(({ heading }) => heading);
  for (const kind of [
    'Chat',
    'Telefoon',
    'Een afspraak',
    '112',
    '113',
    'Centrum Seksueel Geweld',
    'Veilig Thuis',
    'De politie',
    'De huisarts',
  ])
    expect(kinds).toContain(kind);
});

test('these pages have a neutral title in the tab', () => {
  for (const page of pages.filter(
    ({ id, within }) => id === 'veilig-en-anoniem' || within === 'veilig-en-anoniem',
  ))
    expect(page.tabTitle, page.id).toBe('Uitleg');
});
