import { expect, test } from 'vitest';
import { chosenLines, printedLines, sheetKeepsUntil } from '../../../src/domain/printing/lines.ts';
import { readContent } from '../../../src/read-content.ts';
import { inventedChannel, inventedPoint } from '../help-point/invented-point.ts';

const words = readContent().ui.openingHours;
const point = inventedPoint({ channels: [inventedChannel({ hours: '24/7', free: true })] });

test('a chosen number comes with whose it is, its cost and its hours', () => {
  expect(chosenLines([point], [{ helpPoint: 'theepot', channel: 'phone' }], words, 'gratis')).toEqual([
    { point, number: '0800-0000', detail: 'gratis, dag en nacht, alle dagen' },
  ]);
});

test.each([
  ['an unknown help point', { helpPoint: 'koffiepot', channel: 'phone' }],
  ['an unknown channel', { helpPoint: 'theepot', channel: 'chat' }],
])('%s is a mistake', (_, ref) => {
  expect(() => chosenLines([point], [ref], words, 'gratis')).toThrow(ref.helpPoint);
});

test('a sheet keeps as long as the number that was checked first', () => {
  const shelfLife = { channel: 10, hours: 20, cost: 30, trust: 30, offer: 40 };
  const earlier = inventedPoint({ checkedOn: '2026-11-01' });
  expect(sheetKeepsUntil([point, earlier], shelfLife)).toBe('2026-11-11');
});

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
