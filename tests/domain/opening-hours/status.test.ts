import { describe, expect, test } from 'vitest';
import { isDutchHoliday } from '../../../src/domain/opening-hours/holidays.ts';
import { parseOpeningHours } from '../../../src/domain/opening-hours/parse.ts';
import { status } from '../../../src/domain/opening-hours/status.ts';

const at = (text: string, instant: string) => {
  const { state, until, opensAt } = status(parseOpeningHours(text), Date.parse(instant), isDutchHoliday);
  const shown = (moment: number | undefined) => moment && new Date(moment).toISOString();
  return { state, until: shown(until), opensAt: shown(opensAt) };
};
const office = 'Mo-Fr 09:00-17:00; PH off';
const children = 'Mo-Su 11:00-21:00; PH unknown';

describe('an ordinary week', () => {
  test('24/7 is open and never ends', () => {
    expect(at('24/7', '2026-12-25T03:00:00Z')).toEqual({
      state: 'open',
      until: undefined,
      opensAt: undefined,
    });
  });

  test('open until the end of the span', () => {
    expect(at(office, '2026-11-24T10:00:00Z')).toEqual({
      state: 'open',
      until: '2026-11-24T16:00:00.000Z',
      opensAt: undefined,
    });
  });

  test('the first minute counts, the last does not', () => {
    expect(at(office, '2026-11-24T07:59:59Z').state).toBe('closed');
    expect(at(office, '2026-11-24T08:00:00Z').state).toBe('open');
    expect(at(office, '2026-11-24T15:59:59Z').state).toBe('open');
    expect(at(office, '2026-11-24T16:00:00Z').state).toBe('closed');
  });

  test('closed over the weekend, opens on Monday', () => {
    expect(at(office, '2026-11-27T17:00:00Z').opensAt).toBe('2026-11-30T08:00:00.000Z');
  });

  test('never open says so by saying nothing', () => {
    expect(at('Mo-Su off', '2026-11-27T17:00:00Z')).toEqual({
      state: 'closed',
      until: undefined,
      opensAt: undefined,
    });
  });
});

describe('across midnight', () => {
  const night = 'Mo-Fr 19:00-06:00, Sa,Su 20:00-06:00; PH unknown';

  test('one evening runs on until the morning', () => {
    expect(at(night, '2026-11-24T22:00:00Z').until).toBe('2026-11-25T05:00:00.000Z');
    expect(at(night, '2026-11-25T02:00:00Z')).toMatchObject({
      state: 'open',
      until: '2026-11-25T05:00:00.000Z',
    });
  });

  test('Friday night runs into Saturday, Sunday night into Monday', () => {
    expect(at(night, '2026-11-28T04:00:00Z').state).toBe('open');
    expect(at(night, '2026-11-30T04:00:00Z').state).toBe('open');
    expect(at(night, '2026-11-30T05:00:00Z')).toMatchObject({
      state: 'closed',
      opensAt: '2026-11-30T18:00:00.000Z',
    });
  });

  test('24:00 joins the next day when that starts at 00:00', () => {
    expect(at('Mo-Su 08:00-24:00', '2026-11-24T22:30:00Z').until).toBe('2026-11-24T23:00:00.000Z');
    expect(at('Mo 08:00-24:00, Tu 00:00-02:00', '2026-11-23T22:30:00Z').until).toBe(
      '2026-11-24T01:00:00.000Z',
    );
  });
});

describe('holidays', () => {
  test('closed on a holiday, opens on the next working day', () => {
    expect(at(office, '2026-12-25T10:00:00Z')).toMatchObject({
      state: 'closed',
      opensAt: '2026-12-28T08:00:00.000Z',
    });
  });

  test('unknown all day, and certain again the day after', () => {
    expect(at(children, '2026-12-25T12:00:00Z')).toEqual({
      state: 'unknown',
      until: '2026-12-26T23:00:00.000Z',
      opensAt: '2026-12-27T10:00:00.000Z',
    });
  });

  test('the evening before does not promise the holiday', () => {
    expect(at(children, '2026-12-24T21:00:00Z')).toEqual({
      state: 'closed',
      until: '2026-12-24T23:00:00.000Z',
      opensAt: '2026-12-27T10:00:00.000Z',
    });
  });

  test('a night that ends in a holiday is only certain until midnight', () => {
    expect(at('Mo-Su 20:00-06:00; PH unknown', '2026-12-24T22:00:00Z').until).toBe(
      '2026-12-24T23:00:00.000Z',
    );
  });

  test('a line that says nothing about holidays keeps its week', () => {
    expect(at('Mo-Fr 09:00-17:00', '2026-12-25T10:00:00Z').state).toBe('open');
  });
});

describe('summer time', () => {
  test('nine in the morning is another instant in summer and in winter', () => {
    expect(at(office, '2026-07-06T05:00:00Z').opensAt).toBe('2026-07-06T07:00:00.000Z');
    expect(at(office, '2026-11-23T05:00:00Z').opensAt).toBe('2026-11-23T08:00:00.000Z');
  });

  test('a night in which the clock goes forward or back ends at the right instant', () => {
    expect(at('Mo-Su 20:00-06:00', '2027-03-27T21:00:00Z').until).toBe('2027-03-28T04:00:00.000Z');
    expect(at('Mo-Su 20:00-06:00', '2027-10-30T20:00:00Z').until).toBe('2027-10-31T05:00:00.000Z');
  });

  test('a time that the clock skips comes when it skips, one that comes twice comes once more', () => {
    expect(at('Mo-Su 02:30-04:00', '2027-03-28T00:00:00Z').until).toBe('2027-03-28T01:00:00.000Z');
    expect(at('Mo-Su 01:00-02:30', '2027-10-30T23:30:00Z').until).toBe('2027-10-31T00:30:00.000Z');
    expect(at('Mo-Su 01:00-02:30', '2027-10-31T01:10:00Z').until).toBe('2027-10-31T01:30:00.000Z');
  });
});
