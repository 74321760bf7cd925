import { describe, expect, it } from 'vitest';
import type { CardChannel } from '../../../src/domain/help-point/card.ts';
import { fromHere, mustKnowFirst, numberToTake, waysFor } from '../../../src/domain/result/ways.ts';
import type { Facts } from '../../../src/domain/vocabulary/schema.ts';

const free: CardChannel = { id: 'free', kind: 'phone', number: '0800-1', dial: '08001' };
const plain: CardChannel = { id: 'plain', kind: 'phone', number: '088 1', dial: '0881' };
const chat: CardChannel = { id: 'chat', kind: 'chat', url: 'https://lijn.example' };
const message: CardChannel = { id: 'message', kind: 'whatsapp', number: '06-1', dial: '061' };
const unsure = (channel: CardChannel): CardChannel => ({ ...channel, unconfirmed: true });
const order = (channels: CardChannel[], facts: Facts) => waysFor(channels, facts).map(({ id }) => id);
const abroad: Facts = { place: 'abroad' };

describe('the ways to reach a help point', () => {
  it('stay in their order for who can call', () => {
    expect(order([free, chat, plain], {})).toEqual(['free', 'chat', 'plain']);
  });

  it.each<Facts>([
    { contact: ['cannot-talk'] },
    { contact: ['chat'] },
    { limits: ['deaf'] },
    { safety: ['someone-near'] },
  ])('come written first for %o', (facts) => {
    expect(order([free, message, chat], facts)).toEqual(['message', 'chat', 'free']);
  });

  it('come with what works there first from overseas, and with the country in the number', () => {
    expect(order([free, plain, chat], abroad)).toEqual(['plain', 'chat', 'free']);
    expect(fromHere(plain, abroad)).toMatchObject({ number: '+31 88 1', dial: '+31881' });
    expect(fromHere(plain, {})).toBe(plain);
  });

  it('never put what is not confirmed before what is', () => {
    expect(order([unsure(chat), free], { contact: ['cannot-talk'] })).toEqual(['free', 'chat']);
  });
});

describe('the number to take along', () => {
  it('is one to call and confirmed', () => {
    expect(numberToTake([message, unsure(plain), free], {})).toBe('0800-1');
    expect(numberToTake([message, chat], {})).toBeUndefined();
  });

  it('is one that works from overseas, or none', () => {
    expect(numberToTake([free, plain], abroad)).toBe('+31 88 1');
    expect(numberToTake([free], abroad)).toBeUndefined();
  });

  it('stays a number, also for who cannot talk now', () => {
    expect(numberToTake([chat, free], { safety: ['someone-near'] })).toBe('0800-1');
  });
});

it.each<[Facts, boolean]>([
  [{ age: '12-15' }, true],
  [{ setting: ['home-family-partner'] }, true],
  [{ what: ['in-relationship-home'] }, true],
  [{ age: '25-plus', what: ['stalking'] }, false],
])('who says %o must know first what they may do: %s', (facts, expected) => {
  expect(mustKnowFirst(facts)).toBe(expected);
});
