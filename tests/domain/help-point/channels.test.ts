import { describe, expect, test } from 'vitest';
import {
  answersAtHours,
  channelsInOrder,
  isUnconfirmed,
  siteOf,
} from '../../../src/domain/help-point/channels.ts';
import { readContent } from '../../../src/read-content.ts';
import { inventedChannel, inventedPoint } from './invented-point.ts';

const points = readContent()['help-points'];
const idsInOrder = (...channels: object[]) =>
  channelsInOrder(inventedPoint({ channels })).map(({ id }) => id);

test.each([{ onlyInSourceCode: true }, { confidence: 'low' }])(
  'a number that is not confirmed never comes before another channel: %o',
  (weak) => {
    expect(idsInOrder(inventedChannel(weak), inventedChannel({ id: 'phone-2' }))).toEqual([
      'phone-2',
      'phone',
    ]);
  },
);

test('in the content no point with another channel leads with an unconfirmed one', () => {
  for (const point of points) {
    const [first, ...rest] = channelsInOrder(point);
    if (first && isUnconfirmed(first))
      expect(
        rest.filter((channel) => !isUnconfirmed(channel)),
        point.id,
      ).toEqual([]);
  }
});

test('a channel without number, link or place is left out', () => {
  expect(idsInOrder(inventedChannel({ number: undefined, dial: undefined }))).toEqual([]);
});

describe('whether hours mean that somebody answers', () => {
  test.each([
    ['phone', '24/7', true],
    ['chat', 'Mo-Fr 09:00-17:00', true],
    ['form', '24/7', false],
    ['visit', 'Tu,Th 09:00-12:30', true],
    ['phone', undefined, false],
  ])('a %s with hours %s: %s', (kind, hours, expected) => {
    const [channel] = channelsInOrder(inventedPoint({ channels: [inventedChannel({ kind, hours })] }));
    expect(channel && answersAtHours(channel)).toBe(expected);
  });
});

describe('the site that a channel opens', () => {
  const site = (channel: Record<string, unknown>) => {
    const point = inventedPoint({ url: 'https://lighthouse.example/', channels: [inventedChannel(channel)] });
    return point.channels[0] && siteOf(point.channels[0], point);
  };
  const noNumber = { number: undefined, dial: undefined };

  test('is its own address first', () => {
    expect(site({ ...noNumber, kind: 'chat', url: 'https://lighthouse.example/chat' })).toBe(
      'https://lighthouse.example/chat',
    );
  });
  test('is that of the help point where there is no other way in', () => {
    expect(site({ ...noNumber, kind: 'form' })).toBe('https://lighthouse.example/');
  });
  test('is none for a number, a mail address or a place', () => {
    expect(site({})).toBeUndefined();
    expect(site({ ...noNumber, kind: 'email', address: 'wacht@lighthouse.example' })).toBeUndefined();
    expect(site({ ...noNumber, kind: 'visit' })).toBeUndefined();
  });
});
