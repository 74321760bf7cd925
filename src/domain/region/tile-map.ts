/** How the regions stand on the tile map. */

/** A short name for a narrow tile: initials of several words, else the first letters. "Noord-Holland Noord" -> "NHN". */
export function shortName(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => word !== 'en' && word !== '');
  if (words.length > 1) return words.map((word) => (word.startsWith('IJ') ? 'IJ' : word[0])).join('');
  return name.slice(0, 3);
}

/** A name over lines of at most `width` letters, broken at spaces and after hyphens. */
export function tileLines(name: string, width = 11): string[] {
  const pieces = name.match(/[^\s-]+-?|-/g) ?? [name];
  return pieces.reduce<string[]>((lines, piece) => {
    const last = lines.at(-1);
    const joined = last === undefined ? piece : `${last}${last.endsWith('-') ? '' : ' '}${piece}`;
    if (last !== undefined && joined.length <= width) return [...lines.slice(0, -1), joined];
    return [...lines, piece];
  }, []);
}
