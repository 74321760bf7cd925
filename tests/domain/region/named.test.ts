import { describe, expect, test } from 'vitest';
import { placeFinder } from '../../../src/domain/region/named.ts';
import { inventedPlaces } from './invented-places.ts';

const find = placeFinder(inventedPlaces);
const words = {
  isKnown: (word: string) => ['hulp', 'bergen', 'het', 'trein', 'weet'].includes(word),
  isLocal: (word: string) => ['ggd', 'thuis'].includes(word),
};
const idsIn = (text: string) => find(text, words)?.ids;

describe('a place in a sentence', () => {
  test.each([
    ['veilig thuis den bosch', ['gm0002']],
    ["hulp in 's-Hertogenbosch voor mijn zus", ['gm0002']],
    ['hulp in uden', ['gm0001']],
    ['ggd appelscha', ['gm0001']],
    ['ik woon in nuenen', ['gm0006']],
    ['ggd utreght', ['gm0005']],
    ['utrecht', ['gm0005']],
    ['veilig thuis bergen', ['gm0003', 'gm0004']],
    ['ik woon op 1000 AB', ['gm0001']],
    ['1002', ['gm0002', 'gm0003']],
    ['postcode 1000', ['gm0001']],
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
  ])('in "%s"', (text) => expect(idsIn(text)).toBeUndefined());
});
