import { describe, expect, it } from 'vitest';
import type { HelpPoint } from '../../../src/domain/help-point/schema.ts';
import { wishesMet } from '../../../src/domain/help-point/wishes.ts';
import { channel, helpPoint } from '../../support/help-point.ts';

const met = (wish: string, change: Partial<HelpPoint>) => wishesMet(helpPoint(change))[wish];
const trust = (change: object) => ({ trust: { checkedOn: '2026-11-01', ...change } });
const fact = { confidence: 'high' as const, sources: ['s1'] };

describe('a way of contact', () => {
  it('is met by a channel that can be used', () => {
    expect(met('contact:chat', { channels: [channel('chat')] })).toBe(true);
  });

  it('is refused when a well researched help point has none', () => {
    expect(met('contact:chat', { channels: [channel('phone')] })).toBe(false);
  });

  it('is not known when the help point was not well researched', () => {
    expect(met('contact:chat', { channels: [channel('phone')], confidence: 'medium' })).toBeUndefined();
  });

  it('is not known, and not refused, when the channel was seen but not confirmed', () => {
    expect(met('contact:chat', { channels: [channel('chat', { confidence: 'low' })] })).toBeUndefined();
    expect(
      met('contact:phone', { channels: [channel('phone', { onlyInSourceCode: true })] }),
    ).toBeUndefined();
  });

  it('is met by a channel that goes through the site', () => {
    expect(
      met('contact:email', {
        channels: [{ id: 'e', kind: 'email', anonymous: 'unknown', confidence: 'high' }],
      }),
    ).toBe(true);
  });

  it('without speaking is met by anything written', () => {
    expect(met('contact:cannot-talk', { channels: [channel('form')] })).toBe(true);
    expect(met('contact:cannot-talk', { channels: [channel('phone')] })).toBe(false);
  });

  it.each([
    ['24/7', true],
    ['Mo-Fr 19:00-06:00, Sa,Su 20:00-06:00; PH unknown', true],
    ['Mo-Su 00:00-05:00', true],
    ['Mo-Su 22:00-24:00,00:00-03:00,03:00-05:00', true],
    ['Mo-Sa 19:00-06:00', false],
    ['Mo-Su 19:00-04:30', false],
    ['Mo-Fr 09:00-17:00', false],
    [undefined, undefined],
  ])('at night, with hours %s: %s', (hours, expected) => {
    expect(met('contact:at-night', { channels: [channel('phone', { hours })] })).toBe(expected);
  });

  it('at night is met only by a confirmed channel at which someone answers', () => {
    const weak = (change: object) =>
      met('contact:at-night', { channels: [channel('phone', { hours: '24/7', ...change })] });
    expect([weak({ confidence: 'low' }), weak({ onlyInSourceCode: true })]).toEqual([undefined, undefined]);
    expect(met('contact:at-night', { channels: [channel('form', { hours: '24/7' })] })).toBeUndefined();
  });

  it('at night is not refused while the hours of another channel are not known', () => {
    const channels = [channel('phone', { hours: 'Mo-Fr 09:00-17:00' }), channel('chat')];
    expect(met('contact:at-night', { channels })).toBeUndefined();
  });
});

describe('staying anonymous', () => {
  it('is met by a channel that is known to be anonymous', () => {
    expect(met('limits:anonymous', { channels: [channel('chat', { anonymous: 'yes' })] })).toBe(true);
  });

  it('is not known when it is only partly so', () => {
    expect(met('limits:anonymous', { channels: [channel('chat', { anonymous: 'partly' })] })).toBeUndefined();
  });

  it('is not known when it was derived or of low confidence', () => {
    const value = { value: 'yes' as const };
    expect(
      met('limits:anonymous', trust({ anonymous: { ...fact, ...value, derived: true } })),
    ).toBeUndefined();
    expect(
      met('limits:anonymous', trust({ anonymous: { ...fact, ...value, confidence: 'low' } })),
    ).toBeUndefined();
    expect(met('limits:anonymous', trust({ anonymous: { ...fact, ...value } }))).toBe(true);
  });
});

describe('no reporting code and no police', () => {
  it('are met and refused only by what is known', () => {
    const acts = (value: string) =>
      met('limits:no-reporting-code', trust({ actsWithoutConsent: { ...fact, value } }));
    expect([acts('never'), acts('reporting-code'), acts('duty'), acts('unknown')]).toEqual([
      true,
      false,
      false,
      undefined,
    ]);
    const police = (value: string) => met('limits:no-police', trust({ police: { ...fact, value } }));
    expect([police('only-if-you-want'), police('may'), police('unknown')]).toEqual([true, false, undefined]);
  });

  it('are refused by the police themselves', () => {
    expect(met('limits:no-police', { kind: 'police' })).toBe(false);
  });
});

describe('other wishes', () => {
  it('free is met by one free channel and refused when all are known to cost money', () => {
    expect(
      met('limits:free', { channels: [channel('phone', { free: false }), channel('chat', { free: true })] }),
    ).toBe(true);
    expect(met('limits:free', { channels: [channel('phone', { free: false })] })).toBe(false);
    expect(met('limits:free', { channels: [channel('phone')] })).toBeUndefined();
  });

  it('family may not know is met only by what is anonymous', () => {
    expect(met('limits:family-may-not-know', { channels: [channel('chat', { anonymous: 'yes' })] })).toBe(
      true,
    );
    expect(met('limits:family-may-not-know', { channels: [channel('chat')] })).toBeUndefined();
  });

  it('no account is met by a phone call', () => {
    expect(met('limits:no-account', { channels: [channel('phone')] })).toBe(true);
    expect(met('limits:no-account', { channels: [channel('chat')] })).toBeUndefined();
  });

  it('a language is met when it is named and never refused', () => {
    expect(met('language:en', { languages: ['nl', 'en'] })).toBe(true);
    expect(met('language:pap', { languages: ['nl'] })).toBeUndefined();
  });

  it('nothing is known of a help point without channels and trust facts, but its language', () => {
    expect(wishesMet(helpPoint())).toEqual({ 'language:nl': true });
  });
});
