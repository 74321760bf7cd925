import { describe, expect, test } from 'vitest';
import { distance } from '../../../src/domain/search/distance.ts';
import { fold, stem, wordsOf } from '../../../src/domain/search/normalise.ts';
import { soundOf } from '../../../src/domain/search/sound.ts';

test.each([
  ['Cliënt', 'client'],
  ["foto's", 'fotos'],
  ['HIJ', 'hy'],
  ['heeeelp', 'help'],
  ['gwałt', 'gwalt'],
  ['tecavüze uğradım', 'tecavuze ugradim'],
])('%s is folded to %s', (text, folded) => expect(fold(text)).toBe(folded));

test('words of any script are found', () => {
  expect(wordsOf('ik: اغتصاب, зґвалтування!')).toHaveLength(3);
});

test.each([
  ['verkrachtingen', 'verkrachting'],
  ['naaktfotos', 'naaktfoto'],
  ['drankje', 'drank'],
  ['filmpjes', 'film'],
  ['dreigen', 'dreigt'],
  ['verkracht', 'verkrachten'],
])('%s and %s bend from one stem', (one, other) => expect(stem(one)).toBe(stem(other)));

test.each([
  ['maagd', 'mag'],
  ['date', 'dat'],
  ['maan', 'man'],
])('%s is not taken for %s', (one, other) => expect(stem(one)).not.toBe(stem(other)));

test.each([
  ['verkragt', 'verkracht'],
  ['sgaamte', 'schaamte'],
  ['advocaat', 'advokaat'],
])('%s sounds like %s', (one, other) => expect(soundOf(one)).toBe(soundOf(other)));

describe('distance', () => {
  test('counts a swap of neighbours as one slip', () => expect(distance('suicied', 'suicide', 2)).toBe(1));
  test('stops counting past the limit', () => expect(distance('aangifte', 'politie', 1)).toBe(2));
});
