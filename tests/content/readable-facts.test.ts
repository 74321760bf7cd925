import { expect, test } from 'vitest';
import { readableFacts } from '../../scripts/readable-facts.ts';
import { readContent } from '../../src/read-content.ts';

const shown = readContent()['help-points'].flatMap((point) =>
  [
    point.organisation,
    point.area,
    point.ages,
    point.languageNote,
    point.accessibility,
    ...point.channels.flatMap(({ cost, label, address }) => [cost, label, address]),
  ].map((text) => ({ id: point.id, text: text ?? '' })),
);

test('no page shows the shorthand of the research', () => {
  const raw = (text: string) => text in readableFacts;
  expect(shown.filter(({ text }) => raw(text))).toEqual([]);
});

test('no page shows a note to the editor or an abbreviation only insiders know', () => {
  const notes =
    /niet gezien|niet bevestigd|ongedateerd|beleidsdocument|o\.a\.|\b(VWS|SZW|JenV|AenM|KPCN|Wmo)\b/;
  expect(shown.filter(({ text }) => notes.test(text))).toEqual([]);
});
