import { expect, test } from 'vitest';
import { measure, sentencesIn, syllablesIn, wordsIn } from '../../../src/domain/readability/measure.ts';

test('a line end and a full stop both end a sentence', () => {
  expect(sentencesIn('Bel 112. Ga weg!\nVraag hulp')).toEqual(['Bel 112.', 'Ga weg!', 'Vraag hulp']);
});
test('words keep their hyphens and apostrophes', () => {
  expect(wordsIn("Foto's op 's avonds, 0800-0188")).toHaveLength(5);
});
test('a Dutch double sound is one syllable', () => {
  expect(['huis', 'moeilijk', 'eeuw', 'aangifte', 'idee', 'coördinatie'].map(syllablesIn)).toEqual([
    1, 2, 1, 3, 2, 5,
  ]);
});
test('long words and long sentences lower the score', () => {
  const easy = measure('Bel iemand. Je bent niet alleen.');
  const hard = measure(
    'De zedenrechercheur informeert belanghebbenden over verjaringstermijnen en de vervolgingsbeslissing van het openbaar ministerie.',
  );
  expect(easy.score).toBeGreaterThan(hard.score);
  expect(hard.longest.words).toBe(13);
});
test('an empty text measures as nothing', () => {
  expect(measure('')).toEqual({
    sentences: 0,
    words: 0,
    mean: 0,
    longest: { words: 0, sentence: '' },
    score: 100,
  });
});
