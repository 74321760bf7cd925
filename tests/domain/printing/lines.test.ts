import { expect, test } from 'vitest';
import { printedLines } from '../../../src/domain/printing/lines.ts';
import { readContent } from '../../../src/read-content.ts';
import { inventedChannel, inventedPoint } from '../help-point/invented-point.ts';

const words = readContent().ui.openingHours;
const printed = (...channels: object[]) => printedLines(inventedPoint({ channels }), words, 'gratis');

test('a number stands on paper with its cost and its hours', () => {
  expect(printed(inventedChannel({ free: true, hours: 'Mo-Fr 09:00-17:00' }))).toEqual([
    { number: '0800-0000', detail: 'gratis, maandag tot en met vrijdag 09:00 tot 17:00' },
  ]);
});

test.each([{ onlyInSourceCode: true }, { confidence: 'low' }])('a number that is %o does not', (weak) => {
  expect(printed(inventedChannel(weak))).toEqual([]);
});

test('two numbers fit on a card', () => {
  const channels = ['a', 'b', 'c'].map((id) => inventedChannel({ id, number: `0800-${id}` }));
  expect(printed(...channels).map(({ number }) => number)).toEqual(['0800-a', '0800-b']);
});
