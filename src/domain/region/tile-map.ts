/** How the regions stand on the tile map. */

/** A short name for a narrow tile: initials of several words, else the first letters. "Noord-Holland Noord" -> "NHN". */
export function shortName(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => word !== 'en' && word !== '');
  if (words.length > 1) return words.map((word) => (word.startsWith('IJ') ? 'IJ' : word[0])).join('');
  return name.slice(0, 3);
}

/** A name over lines of at most `width` letters, broken at spaces and after hyphens. */
export function tileLines(name: string, width = 11): string[] {
  const lines: string[] = [];
  for (const piece of name.match(/[^\s-]+-?\s*/g) ?? [name]) {
    const joined = (lines.at(-1) ?? '') + piece;
    if (lines.length > 0 && joined.trimEnd().length <= width) lines[lines.length - 1] = joined;
    else lines.push(piece);
  }
  return lines.map((line) => line.trimEnd());
}
