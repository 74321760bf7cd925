import { describe, expect, test } from 'vitest';
import {
  answersAtHours,
  channelsInOrder,
  isUnconfirmed,
  siteOf,
} from '../../../src/domain/help-point/channels.ts';
import { readContent } from '../../../src/read-content.ts';
import { inventedChannel, inventedPoint } from './invented-point.ts';

const idsInOrder = (...channels: object[]) =>
  channelsInOrder(inventedPoint({ channels })).map(({ id }) => id);

test('a number seen in source code only never comes before another channel', () => {
  expect(idsInOrder(inventedChannel({ onlyInSourceCode: true }), inventedChannel({ id: 'phone-2' }))).toEqual(
    ['phone-2', 'phone'],
  );
});

test('in the content no point with another channel leads with an unconfirmed one', () => {
  for (const point of readContent()['help-points']) {
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
  const point = inventedPoint({ url: 'https://lighthouse.example/' });
  test('is its own address first', () => {
    expect(siteOf(inventedChannel({ kind: 'chat', url: 'https://lighthouse.example/chat' }), point)).toBe(
      'https://lighthouse.example/chat',
    );
  });
  test('is that of the help point where there is no other way in', () => {
    expect(siteOf(inventedChannel({ kind: 'form', number: undefined, dial: undefined }), point)).toBe(
      'https://lighthouse.example/',
    );
  });
  test('is none for a number, a mail address or a place', () => {
    expect(siteOf(inventedChannel({}), point)).toBeUndefined();
    const mail = { kind: 'email', number: undefined, dial: undefined, address: 'wacht@lighthouse.example' };
    expect(siteOf(inventedChannel(mail), point)).toBeUndefined();
    expect(
      siteOf(inventedChannel({ kind: 'visit', number: undefined, dial: undefined }), point),
    ).toBeUndefined();
  });
});
