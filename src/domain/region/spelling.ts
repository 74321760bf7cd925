/** How alike two names are, however they are written. This file ships to the browser. */

/** A name without what people write differently: "'s-Hertogenbosch" and "s hertogenbosch" -> "shertogenbosch". */
export function plain(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\bst\.?(?=[\s-])/g, 'sint')
    .replace(/\ba\/?d\b/, 'aan den')
    .replace(/^gemeente\s/, '')
    .replace(/[^a-z0-9]/g, '');
}

/** How many slips of the finger lie between two plain names: letters missing, added, changed or swapped. */
export function slips(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const changed = a[row - 1] === b[column - 1] ? 0 : 1;
      let least = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + changed,
      );
      if (a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        least = Math.min(least, (before[column - 2] ?? Number.POSITIVE_INFINITY) + 1);
      current.push(least);
    }
    before = above;
    above = current;
  }
  return above[b.length] ?? 0;
}

/** How many slips are still the same name: none in three letters, one in six, three at most. */
export function slipsAllowed(name: string): number {
  return Math.min(3, Math.floor((name.length - 1) / 3));
}
