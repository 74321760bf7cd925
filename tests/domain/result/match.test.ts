import { describe, expect, it } from 'vitest';
import { candidate, ids, results } from '../../support/routing.ts';

const three = ['b', 'c', 'd'].map((id) => candidate(id));

describe('hard limits', () => {
  it('exclude a help point that is not for this door', () => {
    expect(ids([candidate('a', { roles: ['professional'] }), ...three], { role: 'self' })).not.toContain('a');
  });

  it('exclude a help point for another age once the age is known', () => {
    const adults = candidate('a', { limits: { age: ['25-plus'] } });
    expect(ids([adults, ...three], { role: 'self', age: '12-15' })).not.toContain('a');
    expect(ids([adults, ...three], { role: 'self' })).toContain('a');
    expect(ids([adults, ...three], { role: 'self', age: 'unknown' })).toContain('a');
  });

  it('exclude a help point elsewhere once the place is known', () => {
    const islander = candidate('a', { limits: { place: ['bonaire'] } });
    expect(ids([islander, ...three], { role: 'self', place: 'bonaire' })).toEqual(['a']);
    expect(ids([islander, ...three], { role: 'self', place: 'gm0363' })).toEqual(['b', 'c', 'd']);
    expect(ids([islander, ...three], { role: 'self' })).toEqual(['b', 'c', 'd']);
  });

  it('exclude as soon as one of the answers of "never" is held', () => {
    const careful = candidate('a', { limits: { never: { when: ['ongoing'] } } });
    expect(ids([careful, ...three], { role: 'self', when: ['longer-ago', 'ongoing'] })).not.toContain('a');
    expect(ids([careful, ...three], { role: 'self', when: ['longer-ago'] })).toContain('a');
  });

  it('are the only thing that excludes: a negative fit moves down but stays', () => {
    const unlikely = candidate('a', { fits: [{ for: { own: ['compulsion'] }, weight: -60 }] });
    expect(ids([unlikely, ...three], { role: 'own-behaviour', own: ['compulsion'] })).toEqual([
      'b',
      'c',
      'd',
      'a',
    ]);
  });

  it('are the only thing that excludes: a stale help point sinks but stays', () => {
    expect(ids([candidate('a', { stale: 10 }), ...three], { role: 'self' })).toEqual(['b', 'c', 'd', 'a']);
  });
});

describe('order', () => {
  it('puts more points first', () => {
    const apt = candidate('z', { offers: [{ for: { what: ['stalking'] }, weight: 5 }] });
    expect(ids([...three, apt], { role: 'self', what: ['stalking'] })[0]).toBe('z');
  });

  it('breaks a tie by id', () => {
    expect(ids([...three].reverse(), { role: 'self' })).toEqual(['b', 'c', 'd']);
  });

  it('leaves out what no answer brings', () => {
    expect(
      ids([candidate('a', { offers: [{ for: { what: ['rape'] }, weight: 5 }] }), ...three], {
        role: 'self',
        what: ['stalking'],
      }),
    ).not.toContain('a');
  });

  it('lists help for some people only after help for everyone while we do not know', () => {
    const pilots = candidate('a', {
      limits: { about: ['student'] },
      offers: [{ for: { what: ['rape'] }, weight: 5 }],
    });
    expect(ids([pilots, ...three], { role: 'self', what: ['rape'] }).at(-1)).toBe('a');
    expect(ids([pilots, ...three], { role: 'self', what: ['rape'], about: ['student'] })[0]).toBe('a');
  });
});

describe('the three best', () => {
  it('never hold a help point that may not lead', () => {
    const strong = candidate('a', { lead: false, offers: [{ for: 'any', weight: 5 }] });
    expect(ids([strong, ...three], { role: 'self' })).toEqual(['b', 'c', 'd', 'a']);
  });

  it('hold mediation only when it is chosen', () => {
    const mediation = candidate('a', {
      leadOnlyWith: { want: ['mediation'] },
      offers: [{ for: { want: ['mediation', 'recognition'] }, weight: 5 }],
    });
    expect(ids([mediation, ...three], { role: 'self', want: ['recognition'] }).indexOf('a')).toBe(3);
    expect(ids([mediation, ...three], { role: 'self', want: ['mediation'] })[0]).toBe('a');
  });

  it('never begin with help for adults only while the age is not known', () => {
    const adults = candidate('a', {
      limits: { age: ['18-24', '25-plus'] },
      offers: [{ for: 'any', weight: 5 }],
    });
    expect(ids([adults, ...three], { role: 'self' }).slice(0, 2)).toEqual(['b', 'a']);
    expect(ids([adults, ...three], { role: 'self', age: 'unknown' })[0]).toBe('b');
    expect(ids([adults, ...three], { role: 'self', age: '25-plus' })[0]).toBe('a');
  });
});

describe('two sides', () => {
  const offenderHelp = candidate('a', { helps: ['offender'], offers: [{ for: 'any', weight: 5 }] });
  const victimHelp = candidate('v', { helps: ['victim'] });
  const all = [offenderHelp, victimHelp, ...three];

  it('show no offender help to whom it happened, nor on a suspicion', () => {
    for (const facts of [
      { role: 'self' },
      { role: 'someone-else' },
      { role: 'someone-else', side: 'suspicion' },
      { role: 'professional', side: 'unknown' },
      { role: 'professional', side: 'happened-to-them' },
    ] as const)
      expect(ids(all, facts)).not.toContain('a');
  });

  it('show no victim-only help for own behaviour', () => {
    expect(ids(all, { role: 'own-behaviour' })).not.toContain('v');
    expect(ids(all, { role: 'own-behaviour' })[0]).toBe('a');
  });

  it('show both when both are in play, offender help never first and marked', () => {
    const both = results(all, { role: 'someone-else', side: 'both' });
    expect(both[0]?.id).not.toBe('a');
    expect(both.find(({ id }) => id === 'a')?.offender).toBe(true);
    expect(both.map(({ id }) => id)).toContain('v');
  });
});

describe('wishes', () => {
  const meets = candidate('meets', { meets: { 'limits:free': true } });
  const refuses = candidate('refuses', {
    meets: { 'limits:free': false },
    offers: [{ for: 'any', weight: 5 }],
  });
  const unknown = candidate('unknown', { offers: [{ for: 'any', weight: 3 }] });
  const all = [refuses, unknown, meets];

  it('put first what meets them all, then what we do not know, then a known no', () => {
    expect(ids(all, { role: 'self', limits: ['free'] })).toEqual(['meets', 'unknown', 'refuses']);
  });

  it('never count what we do not know as met or as refused', () => {
    const found = results(all, { role: 'self', limits: ['free'] });
    expect(found.find(({ id }) => id === 'unknown')).toMatchObject({ unknown: ['limits:free'], refused: [] });
    expect(found.find(({ id }) => id === 'refuses')).toMatchObject({ unknown: [], refused: ['limits:free'] });
    expect(found.find(({ id }) => id === 'meets')).toMatchObject({ unknown: [], refused: [] });
  });

  it('never empty the page', () => {
    const impossible = {
      role: 'self',
      limits: ['free', 'anonymous', 'no-account'],
      contact: ['at-night'],
    } as const;
    expect(ids(all, { ...impossible, limits: [...impossible.limits], contact: ['at-night'] })).toHaveLength(
      3,
    );
  });

  it('come before points: what misses fewer wishes is nearer', () => {
    const one = candidate('one', { meets: { 'limits:free': true } });
    const none = candidate('none', { offers: [{ for: 'any', weight: 5 }] });
    expect(ids([none, one], { role: 'self', limits: ['free', 'anonymous'] })).toEqual(['one', 'none']);
  });

  it('take a language as a wish', () => {
    const pap = candidate('z', { meets: { 'language:pap': true } });
    expect(ids([...three, pap], { role: 'self', language: 'pap' })[0]).toBe('z');
  });

  it('do not count a watched phone: that has its own first step', () => {
    expect(results(three, { role: 'self', limits: ['watched-device'] })[0]?.unknown).toEqual([]);
  });
});

describe('reasons', () => {
  const apt = candidate('a', {
    offers: [
      { for: { what: ['rape'] }, want: ['talk'], weight: 3 },
      { for: { setting: ['sport'] }, weight: 5 },
      { for: 'any', weight: 1 },
    ],
    fits: [{ for: { age: ['16-17'] }, weight: -2 }],
  });

  it('are the answers that brought a help point, strongest first', () => {
    const facts = { role: 'self', what: ['rape'], setting: ['sport'], want: ['talk'], age: '16-17' } as const;
    const [result] = results([apt], { ...facts, what: ['rape'], setting: ['sport'], want: ['talk'] });
    expect(result?.reasons).toMatchObject([
      { fact: 'setting', value: 'sport' },
      { fact: 'what', value: 'rape' },
      { fact: 'want', value: 'talk' },
    ]);
  });

  it('say so when a help point fits almost anything', () => {
    expect(results([apt], { role: 'self' })[0]?.reasons).toEqual([{ fact: 'general', value: 'anything' }]);
  });

  it('never name an answer that was not given', () => {
    const [result] = results([apt], { role: 'self', what: ['stalking', 'unknown'] });
    expect(result?.reasons).toEqual([{ fact: 'general', value: 'anything' }]);
  });
});
