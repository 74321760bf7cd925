import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPlace } from '../../../src/domain/region/find.ts';
import { inventedPlaces as places } from './invented-places.ts';

const bosch = { id: 'gm0002', name: 'Den Bosch' };
const bergens = [
  { id: 'gm0003', name: 'Bergen (L.)' },
  { id: 'gm0004', name: 'Bergen (NH.)' },
];

const inventedTwice = { ...places, otherNames: new Map([['Appelscha', ['gm0001', 'gm0005']]]) };

describe('a name', () => {
  test.each(['Den Bosch', 'den bosch', 'DENBOSCH', 'gemeente Den Bosch', '  Den  Bosch '])(
    '%j is Den Bosch',
    (query) => {
      expect(findPlace(query, places)).toEqual({ kind: 'found', place: bosch, onlyDigitsUsed: false });
    },
  );

  test('in a sentence is what comes after "in"', () => {
    expect(findPlace('Ik woon in Den Bosch', places)).toMatchObject({ kind: 'found', place: bosch });
  });

  test.each(["'s-Hertogenbosch", '’s Hertogenbosch', 's hertogenbosch'])('%j is Den Bosch too', (query) => {
    expect(findPlace(query, places)).toMatchObject({
      kind: 'found',
      place: { ...bosch, typed: "'s-Hertogenbosch" },
    });
  });

  test('of an abolished municipality is the one that is there now', () => {
    expect(findPlace('uden', places)).toMatchObject({
      kind: 'found',
      place: { id: 'gm0001', typed: 'Uden' },
    });
  });

  test('that two places have is asked about', () => {
    expect(findPlace('Bergen', places)).toMatchObject({ kind: 'choose', why: 'sameName', places: bergens });
  });

  test('of a municipality that is also an old name of another is asked about', () => {
    expect(findPlace('Appelscha', inventedTwice)).toEqual({
      kind: 'choose',
      why: 'sameName',
      places: [
        { id: 'gm0001', name: 'Appelscha' },
        { id: 'gm0005', name: 'Utrecht', typed: 'Appelscha' },
      ],
    });
  });

  test('that belongs to an island and a country is asked about', () => {
    expect(findPlace('Oranjestad', places)).toMatchObject({
      kind: 'choose',
      why: 'sameName',
      places: [{ id: 'sint-eustatius' }, { id: 'abroad' }],
    });
  });

  test.each(['Utreght', 'Utrect', 'Urtecht', 'Utrechtt'])(
    'with a slip as in %j is offered, not guessed',
    (query) => {
      expect(findPlace(query, places)).toEqual({
        kind: 'choose',
        why: 'similar',
        places: [{ id: 'gm0005', name: 'Utrecht' }],
      });
    },
  );

  test('that is the beginning of a name is offered', () => {
    expect(findPlace('Nuenen', places)).toMatchObject({ kind: 'choose', places: [{ id: 'gm0006' }] });
  });

  test.each([
    ['Zuid', 'south'],
    ['Heuvelland', 'hill-province'],
    ['buitenland', 'abroad'],
    ['Statia', 'sint-eustatius'],
    ['Spanje', 'abroad'],
    ['Heuvels', 'hill-province'],
    ['saba', 'saba'],
  ])('%j is %s', (query, id) => {
    expect(findPlace(query, places)).toMatchObject({ kind: 'found', place: { id } });
  });

  test.each(['Xyzzy', '🙂', 'a', '!!!', '中文'])(
    '%j that nothing resembles is said to be unknown',
    (query) => {
      expect(findPlace(query, places)).toEqual({ kind: 'not-found', why: 'nameUnknown' });
    },
  );
});

describe('a postcode', () => {
  test('is a municipality', () => {
    expect(findPlace('1000', places)).toEqual({
      kind: 'found',
      place: { id: 'gm0001', name: 'Appelscha' },
      onlyDigitsUsed: false,
    });
  });

  test.each(['1000 AB', '1000ab', '1000 AB, Dorpsstraat'])(
    'with letters as in %j counts by its digits, and says so',
    (query) => {
      expect(findPlace(query, places)).toMatchObject({ kind: 'found', onlyDigitsUsed: true });
    },
  );

  test('on a border asks which municipality', () => {
    expect(findPlace('1002', places)).toEqual({ kind: 'choose', why: 'border', places: [bosch, bergens[0]] });
  });

  test.each(['99999', '123', '1', '12345678'])(
    'of another length, %j, is said not to be four digits',
    (query) => {
      expect(findPlace(query, places)).toEqual({ kind: 'not-found', why: 'notFourDigits' });
    },
  );

  test('that nobody knows is said to be unknown', () => {
    expect(findPlace('1234 AB', places)).toEqual({ kind: 'not-found', why: 'postcodeUnknown' });
  });
});

test.each(['', '   ', '\n'])('nothing, %j, is nothing', (query) => {
  expect(findPlace(query, places)).toEqual({ kind: 'empty' });
});

test('10,000 characters are too long, at once', () => {
  expect(findPlace('a'.repeat(10_000), places)).toEqual({ kind: 'not-found', why: 'tooLong' });
});

test('whatever is typed, the answer names only places that exist', () => {
  const { municipalities, regions, provinces, overseas } = places;
  const known = new Set([municipalities, regions, provinces, overseas].flatMap((some) => [...some.keys()]));
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (query) => {
      const answer = findPlace(query, places);
      if (answer.kind === 'found') expect(known).toContain(answer.place.id);
      if (answer.kind === 'choose') {
        expect(answer.places.length).toBeGreaterThan(0);
        for (const { id } of answer.places) expect(known).toContain(id);
      }
    }),
  );
});
