import { describe, expect, test } from 'vitest';
import { cardOf } from '../../../src/domain/help-point/card.ts';
import { isUnconfirmed } from '../../../src/domain/help-point/channels.ts';
import { readContent } from '../../../src/read-content.ts';
import { inventedChannel, inventedPoint, inventedRouting } from './invented-point.ts';

const { 'help-points': points } = readContent();
const card = (changes: Record<string, unknown>) => cardOf(inventedPoint(changes));
const fact = (changes: Record<string, unknown>) => ({
  finding: 'x',
  text: 'Alleen als jij het wilt.',
  confidence: 'high',
  sources: ['s1'],
  ...changes,
});
const acts = (changes: Record<string, unknown>) =>
  card({ trust: { checkedOn: '2026-11-22', actsWithoutConsent: fact(changes) } });

describe('the channels of a card', () => {
  test.each([{ onlyInSourceCode: true }, { confidence: 'low' }])('come last and marked when %o', (weak) => {
    const channels = [inventedChannel(weak), inventedChannel({ id: 'phone-2' })];
    expect(card({ channels }).channels.map(({ id, unconfirmed }) => [id, unconfirmed])).toEqual([
      ['phone-2', undefined],
      ['phone', true],
    ]);
  });

  test('are marked in the content wherever they are not confirmed', () => {
    for (const point of points)
      for (const shown of cardOf(point).channels) {
        const channel = point.channels.find(({ id }) => id === shown.id);
        expect(shown.unconfirmed ?? false, `${point.id} ${shown.id}`).toBe(
          channel !== undefined && isUnconfirmed(channel),
        );
      }
  });

  test('are those that can be pressed; the site where there is nothing else', () => {
    const place = inventedChannel({ kind: 'visit', dial: undefined, address: 'Dorpsstraat 1' });
    const url = 'https://theepot.example';
    expect(card({ channels: [place], url: undefined }).channels).toEqual([]);
    expect(card({ channels: [place], url }).channels).toEqual([{ id: 'site', kind: 'form', url }]);
    expect(card({ channels: [place, inventedChannel()], url }).channels.map(({ id }) => id)).toEqual([
      'phone',
    ]);
  });

  test.each([
    ['phone', true],
    ['chat', true],
    ['video', true],
    ['form', false],
    ['visit', false],
  ])('of kind %s have a week only if somebody answers: %s', (kind, expected) => {
    const [channel] = card({ channels: [inventedChannel({ kind, hours: '24/7' })] }).channels;
    expect(channel?.week !== undefined).toBe(expected);
  });

  test('do not guess at cost', () => {
    const [unknown] = card({ channels: [inventedChannel()] }).channels;
    const [paid] = card({ channels: [inventedChannel({ free: false })] }).channels;
    expect([unknown?.free, paid?.free]).toEqual([undefined, false]);
  });
});

describe('acting without consent', () => {
  test('is left unsaid when the fact is weak', () => {
    expect(acts({ value: 'duty' }).acts).toBe('Alleen als jij het wilt.');
    expect(acts({ value: 'duty', confidence: 'low' }).acts).toBeUndefined();
  });
});

test('help that never leads is a line with its name and summary', () => {
  const channels = [inventedChannel()];
  expect(card({ channels, routing: inventedRouting({ lead: false }) })).toEqual({
    name: 'De Theepot',
    summary: 'Praten bij een kop thee.',
    channels: [],
    firstTenMinutes: [],
  });
});

test('the police are named as such', () => {
  expect([card({ kind: 'police' }).police, card({}).police]).toEqual([true, undefined]);
});
