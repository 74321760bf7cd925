import { describe, expect, test } from 'vitest';
import { localOf } from '../../../src/domain/search/local.ts';
import { packLocal } from '../../../src/domain/search/pack-local.ts';
import { inventedPlaces } from '../region/invented-places.ts';

const { find } = localOf(packLocal(inventedPlaces, { region: 'Hulp: {name}', overseas: 'Hulp op {name}' }));
const words = {
  isKnown: (word: string) => ['hulp', 'bergen', 'het', 'trein', 'weet', 'en', 'of'].includes(word),
  isLocal: (word: string) => ['ggd', 'thuis'].includes(word),
};
/** The regions whose pages serve the named place. */
const idsIn = (text: string) => {
  const found = find(text, words);
  return found && ['north', 'middle', 'south'].filter((region) => found.served.has(region));
};

describe('a place in a sentence', () => {
  test.each([
    ['veilig thuis den bosch', ['north']],
    ["hulp in 's-Hertogenbosch voor mijn zus", ['north']],
    ['hulp in uden', ['north']],
    ['ggd appelscha', ['north']],
    ['ik woon in nuenen', ['south']],
    ['ggd utreght', ['south']],
    ['utrecht', ['south']],
    ['veilig thuis bergen', ['middle']],
    ['ik woon op 1000 AB', ['north']],
    ['1002', ['north', 'middle']],
    ['postcode 1000', ['north']],
  ])('%s', (text, ids) => expect(idsIn(text)).toEqual(ids));

  test('is taken out of the rest', () => {
    expect(find('Veilig Thuis Den Bosch bellen', words)?.rest).toBe('Veilig Thuis   bellen');
  });
});

describe('no place', () => {
  test.each([
    '',
    'ik weet het niet',
    'in de trein',
    'hoe ver mag bergen gaan',
    'verkracht in 1001',
    'hij heet ude',
    'wat er te utrechd valt',
    'aangerand in 1000 en het',
    'aangerand in 1000 of',
  ])('in "%s"', (text) => expect(idsIn(text)).toBeUndefined());
});
