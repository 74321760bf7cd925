/** How hard a Dutch text is to read: sentence length, and the Flesch-Douma score. Plain rules, no word lists. */

export interface Readability {
  sentences: number;
  words: number;
  /** Mean words a sentence. */
  mean: number;
  longest: { words: number; sentence: string };
  /**
   * Flesch-Douma, the Flesch formula made for Dutch by W.H. Douma: 206.84 - 0.93 x words a sentence
   * - 77 x syllables a word. His own table: 60 is normal, 70 fairly easy (the last years of primary school), 80 easy.
   */
  score: number;
}

/** Measures a text of one or more paragraphs. A line end and a full stop both end a sentence. */
export function measure(text: string): Readability {
  const sentences = sentencesIn(text);
  const counts = sentences.map((sentence) => wordsIn(sentence).length);
  const words = counts.reduce((sum, count) => sum + count, 0);
  const most = Math.max(0, ...counts);
  const syllables = sentences
    .flatMap(wordsIn)
    .map(syllablesIn)
    .reduce((sum, count) => sum + count, 0);
  const mean = sentences.length === 0 ? 0 : words / sentences.length;
  return {
    sentences: sentences.length,
    words,
    mean,
    longest: { words: most, sentence: sentences[counts.indexOf(most)] ?? '' },
    score: words === 0 ? 100 : 206.84 - 0.93 * mean - 77 * (syllables / words),
  };
}

/** The sentences of a text. A colon ends none, so that no long one hides behind it. */
export function sentencesIn(text: string): string[] {
  return text
    .split(/\n+|(?<=[.!?][”"’')]*)\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}

export function wordsIn(sentence: string): string[] {
  return sentence.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
}

/** Groups of vowels, with the Dutch double sounds as one. A number counts as two. */
export function syllablesIn(word: string): number {
  if (/^\p{N}/u.test(word)) return 2;
  const sounds = word
    .toLowerCase()
    .match(/[aeiou]ë|[éèêëïöü]|aai|ooi|oei|eeuw|ieuw|aa|ee|ie|oo|uu|au|ou|ui|ei|ij|eu|oe|[aeiouy]/g);
  return Math.max(1, sounds?.length ?? 0);
}
