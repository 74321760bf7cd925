import { describe, expect, test } from 'vitest';
import { openLines } from '../../../src/domain/help-point/lines.ts';
import { readContent } from '../../../src/read-content.ts';
import { inventedChannel, inventedPoint, inventedRouting } from './invented-point.ts';

const content = readContent();
const line = (id: string, dial: string, changes: Record<string, unknown> = {}, hours = '24/7') =>
  inventedPoint({ channels: [inventedChannel({ hours, dial })], ...changes }, id);
const ids = (points: ReturnType<typeof line>[], alwaysThere: string[] = []) =>
  openLines(points, alwaysThere).map(({ point }) => point.id);
const adults = { routing: inventedRouting({ limits: { age: ['18-24', '25-plus'] } }) };

describe('who is open now', () => {
  test('starts with what is always there, then day and night, and ends with adults only', () => {
    const points = [
      line('d-adults', '4', adults),
      line('c-office', '3', {}, 'Mo-Fr 09:00-17:00'),
      line('b-night', '2'),
      line('a-first', '1'),
    ];
    expect(ids(points, ['a-first'])).toEqual(['a-first', 'b-night', 'c-office', 'd-adults']);
    expect(openLines(points, []).map(({ adultsOnly }) => adultsOnly)).toEqual([false, false, false, true]);
  });

  test('leaves out lines without known hours, for some people or places only, or for the one who did it', () => {
    expect(
      ids([
        inventedPoint({ channels: [inventedChannel()] }, 'no-hours'),
        line('men', '1', { routing: inventedRouting({ limits: { about: ['man'] } }) }),
        line('saba', '2', { routing: inventedRouting({ limits: { place: ['saba'] } }) }),
        line('own', '3', { routing: inventedRouting({ roles: ['own-behaviour'], helps: ['offender'] }) }),
        line('unsure', '4', { status: 'uncertain' }),
      ]),
    ).toEqual([]);
  });

  test('names a number once, with the help point that has most to offer', () => {
    const both = line('z-both', '1', {
      channels: [
        inventedChannel({ hours: '24/7', dial: '1' }),
        inventedChannel({
          id: 'chat',
          kind: 'chat',
          url: 'https://thee.example',
          dial: undefined,
          hours: '24/7',
        }),
      ],
    });
    expect(ids([line('a-phone', '1'), both])).toEqual(['z-both']);
  });
});

test('at every hour somebody is there who also takes a minor', () => {
  const { strip, 'help-points': points } = content;
  const always = openLines(points, strip.alwaysThere.nl ?? []).filter((one) => one.always && !one.adultsOnly);
  expect(always.map(({ point }) => point.id)).toContain('centrum-seksueel-geweld');
});
