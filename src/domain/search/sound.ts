/** How a word sounds to a Dutch ear, so that "verkragt" finds "verkracht". Ships to the browser. */
import { collapse } from './normalise.ts';

const sameSounds: readonly (readonly [RegExp, string])[] = [
  [/ch/g, 'g'],
  [/ei|ey/g, 'y'],
  [/ou/g, 'au'],
  [/ph|v/g, 'f'],
  [/x/g, 'ks'],
  [/th/g, 't'],
  [/z/g, 's'],
  [/q|c(?=[aoukltr])/g, 'k'],
  [/c/g, 's'],
  [/d(?=t|$)/g, 't'],
];

/** A key that words with the same sound share. Not for reading. */
export function soundOf(word: string): string {
  return collapse(sameSounds.reduce((key, [spelling, sound]) => key.replace(spelling, sound), word));
}
