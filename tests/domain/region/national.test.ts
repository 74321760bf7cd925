import { describe, expect, test } from 'vitest';
import type { Channel, HelpPoint } from '../../../src/domain/help-point/schema.ts';
import { alsoIn, onlyIn, reachFromOverseas, reachOf } from '../../../src/domain/region/national.ts';

const phone = (number: string, more: Partial<Channel> = {}): Channel => ({
  id: `phone-${number}`,
  kind: 'phone',
  number,
  dial: number.replaceAll('-', ''),
  anonymous: 'yes',
  confidence: 'high',
  ...more,
});
const point = (id: string, channels: Channel[], place?: string[], more: Partial<HelpPoint> = {}) =>
  ({
    id,
    name: id,
    status: 'active',
    kind: 'listening',
    channels,
    routing: { helps: ['victim'], limits: place ? { place } : {} },
    ...more,
  }) as HelpPoint;

describe('the reach of national help', () => {
  test.each<Partial<Channel>>([{ onlyInSourceCode: true }, { confidence: 'low' }])(
    'is its first phone and chat, never a number that is not confirmed: %o',
    (weak) => {
      const channels = [
        phone('010-1', weak),
        phone('020-2'),
        phone('030-3'),
        { ...phone('x'), kind: 'chat' as const, url: 'https://chat.example' },
      ];
      const { phone: first, chat } = reachOf(point('one', channels));
      expect([first?.number, chat?.url]).toEqual(['020-2', 'https://chat.example']);
    },
  );

  test.each(['0800-0188', '0900-8844'])('from overseas has no %s', (number) => {
    expect(reachFromOverseas(reachOf(point('one', [phone(number)]))).phone).toBeUndefined();
  });

  test('from overseas has the country code', () => {
    const { phone: abroad } = reachFromOverseas(reachOf(point('one', [phone('070-414')])));
    expect([abroad?.number, abroad?.dial]).toEqual(['+31 70-414', '+3170414']);
  });

  test('from overseas leaves an international or local number as it is', () => {
    expect(reachFromOverseas(reachOf(point('one', [phone('+3124')]))).phone?.dial).toBe('+3124');
    expect(reachFromOverseas(reachOf(point('one', [phone('911')]))).phone?.dial).toBe('911');
  });
});

describe('help for a part of the country', () => {
  const points = [
    point('everywhere', []),
    point('town', [], ['gm0001']),
    point('urgent', [], ['saba'], { kind: 'emergency' }),
    point('island', [], ['saba']),
    point('own', [], ['nl', 'saba'], {
      routing: { helps: ['offender'], limits: { place: ['nl', 'saba'] } } as never,
    }),
    point('also', [], ['nl', 'saba']),
    point('gone', [], ['saba'], { status: 'retired' }),
  ];

  test('is only what serves these areas and not the whole country', () => {
    expect(onlyIn(points, ['gm0001', 'north']).map(({ id }) => id)).toEqual(['town']);
  });

  test('has urgent help first', () => {
    expect(onlyIn([...points].reverse(), ['saba']).map(({ id }) => id)).toEqual(['urgent', 'island']);
  });

  test('has those that are named first before all others', () => {
    expect(onlyIn(points, ['saba'], ['island']).map(({ id }) => id)).toEqual(['island', 'urgent']);
  });

  test('overseas has also what serves the Netherlands and that place, help for who did it last', () => {
    expect(alsoIn(points, 'saba').map(({ id }) => id)).toEqual(['also', 'own']);
  });
});
