import { expect, test } from 'vitest';
import { cellsOf, comparedTopics } from '../../../src/domain/comparison/cells.ts';
import { inventedPoints } from '../../exports/invented-points.ts';

const words = {
  adultsOnly: 'ADULTS',
  onlyPlaces: 'PLACES',
  channel: { phone: 'Bellen', chat: 'Chatten', email: 'Mailen', visit: 'Langsgaan' },
  free: 'GRATIS',
  probably: 'MISSCHIEN {hours}',
  week: () => 'TIJDEN',
};
const [everything, little] = inventedPoints.map((point) => cellsOf(point, words));

test('answers every question, and says nothing where nothing is known', () => {
  expect(Object.keys(little ?? {}).toSorted()).toEqual([...comparedTopics].toSorted());
  expect(little?.waiting.lines).toEqual([]);
  expect(little?.reportingCode).toEqual({ lines: [] });
});

test('marks what was derived as not sure', () => {
  expect(everything?.reportingCode.uncertain).toBe(true);
  expect(everything?.cost.uncertain).toBeUndefined();
});

test('says which hours nobody confirmed', () => {
  expect(everything?.hours.lines).toContain('whatsapp: MISSCHIEN TIJDEN');
});

test('shows only numbers that were confirmed', () => {
  expect(everything?.reach.lines).toEqual([
    'Bellen: 0800-1234',
    'Chatten',
    'Mailen',
    'whatsapp: 06-1234',
    'Langsgaan',
  ]);
});

test('never shows what was found for editors', () => {
  expect(JSON.stringify([everything, little])).not.toContain('GEHEIM');
});
