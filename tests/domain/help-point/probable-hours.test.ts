import { expect, test } from 'vitest';
import { cardOf } from '../../../src/domain/help-point/card.ts';
import { openLines } from '../../../src/domain/help-point/lines.ts';
import { probableHoursSentence } from '../../../src/domain/help-point/probable-hours.ts';
import { helpPoint } from '../../../src/domain/help-point/schema.ts';
import { wishesMet } from '../../../src/domain/help-point/wishes.ts';
import { readContent } from '../../../src/read-content.ts';
import { inventedChannel, inventedPoint } from './invented-point.ts';

const { helpPoint: sourceWords, openingHours } = readContent().ui;
const words = { ...sourceWords, week: openingHours, probable: 'Waarschijnlijk {hours}. Volgens {sources}.' };
const probableHours = { hours: 'Mo-Fr 09:00-17:00', confidence: 'medium', sources: ['s1', 's2'] };
const point = inventedPoint({ channels: [inventedChannel({ probableHours })] });

test('hours that nobody confirmed are said with every source and its date', () => {
  expect(point.channels.map((channel) => probableHoursSentence(point, channel, words, 'nl'))).toEqual([
    'Waarschijnlijk maandag tot en met vrijdag 09:00 tot 17:00. Volgens theepot.example, 4 maart 2025; theepot.example, kopie zonder datum, bekeken op 22 november 2026.',
  ]);
});

test('a way in with certain hours, or with none, says nothing of the kind', () => {
  const certain = inventedPoint({ channels: [inventedChannel({ hours: '24/7' }), inventedChannel()] });
  for (const channel of certain.channels)
    expect(probableHoursSentence(certain, channel, words, 'nl')).toBeUndefined();
});

test('they never count as open', () => {
  expect(cardOf(point).channels[0]).not.toHaveProperty('week');
  expect(openLines([point], [])).toEqual([]);
  expect(wishesMet(point)).not.toHaveProperty('contact:at-night');
});

test('they name a source and are not certain', () => {
  const without = { ...probableHours, sources: [] };
  const certain = { ...probableHours, confidence: 'high' };
  const parse = (wrong: object) =>
    helpPoint.shape.channels.safeParse([inventedChannel({ probableHours: wrong })]).success;
  expect([parse(probableHours), parse(without), parse(certain)]).toEqual([true, false, false]);
});

test('no way in of ours has both certain and probable hours', () => {
  const both = readContent()['help-points'].filter((one) =>
    one.channels.some((channel) => channel.hours && channel.probableHours),
  );
  expect(both.map(({ id }) => id)).toEqual([]);
});
