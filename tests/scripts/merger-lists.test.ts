import { expect, test } from 'vitest';
import { fromMarkdown, fromPython, fromR } from '../../scripts/merger-lists.ts';

const altena = [
  { old: 'Aalburg', now: 'Altena' },
  { old: 'Werkendam', now: 'Altena' },
];

test('a table in Markdown is read row by row, its head left out', () => {
  const text =
    '| Gemeente | Jaar | Voorgaande gemeenten |\n|---|---|---|\n| Altena | 2019 | Aalburg, Werkendam |\n';
  expect(fromMarkdown(text)).toEqual(altena);
});

test('renaming in R is read line by line, and other renaming is left out', () => {
  const text = [
    'x$NAME[x$NAME %in% c("Aalburg","Werkendam")]<-"Altena"',
    'x$NAME[x$ID %in% (80)]<-"Hengelo GLD" # otherwise double',
  ].join('\n');
  expect(fromR(text)).toEqual(altena);
});

test('a table in Python is read over one or more lines', () => {
  expect(fromPython('"Altena": (2019, {"Aalburg": 1, "Werkendam": 0.5}),')).toEqual(altena);
  expect(fromPython('"Altena": (\n  2019,\n  {\n    "Aalburg": 1,\n    "Werkendam": 1,\n  },\n),')).toEqual(
    altena,
  );
});
