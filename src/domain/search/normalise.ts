/** From what someone types to words that can be compared. Ships to the browser. */

const notDecomposed: Readonly<Record<string, string>> = { ł: 'l', ı: 'i', ø: 'o', ß: 'ss', đ: 'd', æ: 'ae' };

/** Lower case, without accents and apostrophes, "ij" as "y", a letter typed three times once. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}'’‘`´]/gu, '')
    .replace(/[łıøßđæ]/g, (letter) => notDecomposed[letter] ?? letter)
    .replace(/ij/g, 'y')
    .replace(/(\p{L})\1{2,}/gu, '$1');
}

/** The words of a text, folded, in order. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

const diminutives = /(.{2}(?:[^e]|ee|oe|ie))(?:etje|pje|tje|je)$/;

/**
 * The part of a folded word that stays the same when it bends: plurals, diminutives and verb endings off,
 * double letters of longer words single ("maagd" is not "mag"). Light on purpose: a word wrongly cut is cut the same way everywhere.
 */
export function stem(word: string): string {
  if (word.length < 4 || /[^a-z]/.test(word)) return word;
  let base = word.length > 4 ? word.replace(/s$/, '') : word;
  base = base.replace(diminutives, '$1');
  if (base.length > 4) base = base.replace(/en$/, '');
  if (base.length > 4) base = base.replace(/e$/, '');
  if (base.length > 4) base = base.replace(/([^aeiou])[td]$/, '$1');
  return (word.length > 5 ? collapse(base) : base).replace(/v$/, 'f').replace(/z$/, 's');
}

/** Double letters single: "passsswoord" and "paswoord" are one. */
export function collapse(word: string): string {
  return word.replace(/(\p{L})\1+/gu, '$1');
}
