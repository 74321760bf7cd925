import { describe, expect, test } from 'vitest';
import type { Card, CardChannel } from '../../../src/domain/help-point/card.ts';
import { parseOpeningHours } from '../../../src/domain/opening-hours/parse.ts';
import type { Result } from '../../../src/domain/result/match.ts';
import {
  isSurelyOpen,
  openCandidates,
  openInstead,
  opennessOf,
} from '../../../src/domain/result/open-ladder.ts';
import type { Facts } from '../../../src/domain/vocabulary/schema.ts';
import { candidate } from '../../support/routing.ts';

/** Monday 23 November 2026, 12:00 in the Netherlands. */
const monday = Date.parse('2026-11-23T11:00:00Z');
const noHoliday = () => false;
const hour = 3_600_000;

function channel(kind: CardChannel['kind'], hours?: string, more: Partial<CardChannel> = {}): CardChannel {
  return { id: kind, kind, ...(hours ? { week: parseOpeningHours(hours) } : {}), ...more };
}
const card = (...channels: CardChannel[]): Card => ({ name: '', summary: '', channels, firstTenMinutes: [] });
const openness = (...channels: CardChannel[]) => opennessOf(card(...channels), monday, noHoliday);

describe('how a help point stands', () => {
  test.each<[string, CardChannel[], object]>([
    ['day and night', [channel('phone', '24/7')], { state: 'open', always: true }],
    ['open', [channel('phone', 'Mo-Fr 09:00-17:00')], { state: 'open', until: monday + 5 * hour }],
    [
      'open until the last closes',
      [channel('phone', 'Mo-Fr 09:00-17:00'), channel('chat', 'Mo-Fr 09:00-22:00')],
      { state: 'open', until: monday + 10 * hour },
    ],
    ['closed', [channel('phone', 'Mo-Fr 13:00-17:00')], { state: 'closed', opensAt: monday + hour }],
    [
      'closed until the first opens',
      [channel('phone', 'Mo-Fr 15:00-17:00'), channel('video', 'Mo-Fr 14:00-17:00')],
      { state: 'closed', opensAt: monday + 2 * hour },
    ],
    ['unknown without hours', [channel('phone')], { state: 'unknown' }],
    [
      'unknown while one of two is',
      [channel('phone', 'Mo-Fr 13:00-17:00'), channel('chat')],
      { state: 'unknown', opensAt: monday + hour },
    ],
    ['unknown by a form that is always there', [channel('form', '24/7')], { state: 'unknown' }],
    [
      'unknown by a number that is not confirmed',
      [channel('phone', '24/7', { unconfirmed: true })],
      { state: 'unknown' },
    ],
    ['unknown without channels', [], { state: 'unknown' }],
  ])('is %s', (_, channels, expected) => {
    expect(openness(...channels)).toEqual(expected);
  });

  test('is unknown on a holiday of which nobody knows', () => {
    const week = card(channel('phone', 'Mo-Fr 09:00-17:00; PH unknown'));
    expect(opennessOf(week, monday, (day) => day === '2026-11-23').state).toBe('unknown');
  });

  test('is open, but not day and night, when only holidays close it', () => {
    const nearlyAlways = card(channel('phone', 'Mo-Su 00:00-24:00; PH off'));
    expect(opennessOf(nearlyAlways, monday, (day) => day.endsWith('12-25'))).toEqual({
      state: 'open',
      until: Date.parse('2026-12-24T23:00:00Z'),
    });
  });
});

test('the wish "open now" is met, refused or left unknown', () => {
  const cards = {
    open: card(channel('phone', '24/7')),
    closed: card(channel('phone', 'Su 09:00-10:00')),
    unknown: card(channel('phone')),
  };
  const all = ['open', 'closed', 'unknown', 'without-card'].map((id) => candidate(id));
  const now = openCandidates(all, cards, monday, noHoliday);
  expect(now.map(({ meets }) => meets['contact:open-now'])).toEqual([true, false, undefined, undefined]);
});

describe('what is open instead', () => {
  const candidates = [
    candidate('closed'),
    candidate('shut'),
    candidate('adults', { limits: { age: ['18-24', '25-plus'] } }),
    candidate('only-named', { lead: false }),
    candidate('offenders', { helps: ['offender'] }),
    candidate('fitting', { helps: ['victim'] }),
    candidate('later', { helps: ['victim'] }),
  ];
  const all: Result[] = candidates.map(({ id, axis, helps }, index) => ({
    id,
    axis,
    rank: index + 1,
    reasons: [],
    refused: [],
    unknown: [],
    offender: !helps.includes('victim'),
  }));
  const instead = (facts: Facts, isOpen = (id: string) => id !== 'shut' && id !== 'closed') =>
    openInstead(all[0] as Result, all, candidates, facts, isOpen)?.id;

  test.each<[Facts, string]>([
    [{ role: 'self', age: '25-plus' }, 'adults'],
    [{ role: 'own-behaviour' }, 'offenders'],
    [{ role: 'someone-else', side: 'both' }, 'fitting'],
  ])('for %o is %s: the best that is open, may lead and fits', (facts, expected) => {
    expect(instead(facts)).toBe(expected);
  });

  test('is nothing when all is closed', () => {
    expect(instead({ role: 'self' }, () => false)).toBeUndefined();
  });
});

describe('one channel is surely open', () => {
  const point = card(channel('phone', '24/7'), channel('chat', 'Mo-Fr 09:00-17:00'), channel('whatsapp'));
  test.each<[string, number | undefined, boolean]>([
    ['phone', undefined, true],
    ['chat', undefined, false],
    ['chat', monday, true],
    ['chat', monday + 6 * hour, false],
    ['whatsapp', monday, false],
    ['gone', monday, false],
  ])('%s at %s: %s', (id, instant, expected) => {
    expect(isSurelyOpen(point, id, instant, noHoliday)).toBe(expected);
  });
});
