/** What people really type, on the real places. A row is what is typed, and what it must lead to or be asked. */
import { describe, expect, test } from 'vitest';
import { findPlace } from '../../src/domain/region/find.ts';
import { placesFrom } from '../../src/domain/region/places.ts';
import { readContent } from '../../src/read-content.ts';

const places = placesFrom(readContent());
const answer = (query: string) => findPlace(query, places);

describe('a name that leads to one place', () => {
  test.each([
    ['Den Bosch', 'gm0796'],
    ['’s-Hertogenbosch', 'gm0796'],
    ['Den Haag', 'gm0518'],
    ["'s-Gravenhage", 'gm0518'],
    ['s gravenhage', 'gm0518'],
    ['Súdwest-Fryslân', 'gm1900'],
    ['Sudwest Fryslan', 'gm1900'],
    ['sudwest-fryslân', 'gm1900'],
    ['Bergen NH', 'gm0373'],
    ['Bergen (L.)', 'gm0893'],
    ['Bergen op Zoom', 'gm0748'],
    ['Hengelo (Gld)', 'gm1876'],
    ['Capelle a/d IJssel', 'gm0502'],
    ['Alphen ad Rijn', 'gm0484'],
    ['Zandvoort', 'gm0473'],
    ['Uden', 'gm1991'],
    ['Sneek', 'gm1900'],
    ['Wonseradeel', 'gm1900'],
    ['Weesp', 'gm0363'],
    ['gemeente Utrecht', 'gm0344'],
    ['ik woon in Utrecht', 'gm0344'],
    ['Brabant', 'noord-brabant-province'],
    ['Zeeland', 'zeeland'],
    ['Twente', 'twente'],
    ['Kralendijk', 'bonaire'],
    ['St. Eustatius', 'sint-eustatius'],
    ['Curaçao', 'abroad'],
    ['belgie', 'abroad'],
  ])('%s', (query, id) => expect(answer(query)).toMatchObject({ kind: 'found', place: { id } }));
});

describe('a name that is asked about', () => {
  test.each([
    ['Bergen', ['gm0373', 'gm0893']],
    ['Hengelo', ['gm0164', 'gm1876']],
    ['Valkenburg', ['gm0537', 'gm0994']],
    ['Winsum', ['gm1966', 'gm1969']],
    ['Haaren', ['gm0757', 'gm0824', 'gm0855', 'gm0865']],
    ['Oranjestad', ['sint-eustatius', 'abroad']],
  ])('%s', (query, ids) => {
    const asked = answer(query);
    expect(asked).toMatchObject({ kind: 'choose', why: 'sameName' });
    expect(asked.kind === 'choose' ? asked.places.map(({ id }) => id).sort() : []).toEqual([...ids].sort());
  });

  test.each([
    ['Utreght', 'gm0344'],
    ['amsteldam', 'gm0363'],
    ['Rotterdma', 'gm0599'],
    ['sgravehage', 'gm0518'],
    ['Nuenen', 'gm0820'],
  ])('%s is offered, not guessed', (query, id) => {
    expect(answer(query)).toMatchObject({ kind: 'choose', why: 'similar', places: [{ id }] });
  });
});

test.each(['Hoofddorp', 'Scheveningen', 'IJmuiden', 'Bijlmer', 'Kerkdriel'])(
  '%s is a village or district: said to be unknown, and the words ask for the postcode first',
  (query) => {
    expect(answer(query)).toEqual({ kind: 'not-found', why: 'nameUnknown' });
    expect(readContent().ui.place.nameUnknown).toMatch(/dorp of wijk\? Typ dan de vier cijfers/);
  },
);

test('every postcode leads to a municipality with a Veilig Thuis, a GGD and a police unit', () => {
  const kindOf = new Map(readContent()['region-points'].map(({ id, kind }) => [id, kind]));
  for (const [postcode, ids] of places.postcodes) {
    const found = answer(postcode);
    expect(found.kind, postcode).toBe(ids.length === 1 ? 'found' : 'choose');
    for (const id of ids) {
      const kinds = places.municipalities.get(id)?.points.map((point) => kindOf.get(point)) ?? [];
      for (const kind of ['veilig-thuis', 'ggd', 'police'])
        expect(
          kinds.filter((one) => one === kind),
          `${postcode} ${kind}`,
        ).toHaveLength(1);
    }
  }
});
