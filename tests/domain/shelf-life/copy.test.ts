import { expect, test } from 'vitest';
import { copyKeepsUntil, isOver } from '../../../src/domain/shelf-life/copy.ts';

const shelfLife = { channel: 10, hours: 20, cost: 30, trust: 30, offer: 40 };

test('a copy keeps as long as the kind of fact that keeps shortest', () => {
  expect(copyKeepsUntil('2026-11-22', [], shelfLife)).toBe('2026-12-02');
});

test('facts that were checked before the copy was made shorten its life; later checks do not stretch it', () => {
  expect(copyKeepsUntil('2026-11-22', ['2026-11-20', '2026-12-24'], shelfLife)).toBe('2026-11-30');
});

test.each([
  ['the last second in the Netherlands, in winter', '2026-12-02T22:59:59Z', false],
  ['midnight in the Netherlands, in winter', '2026-12-02T23:00:00Z', true],
  ['long before', '2026-01-01T00:00:00Z', false],
  ['years later', '2031-01-01T00:00:00Z', true],
])('a day is over from midnight on: %s', (_, instant, over) => {
  expect(isOver('2026-12-02', Date.parse(instant))).toBe(over);
});
