/** How far apart two words are. Ships to the browser. */

/** Letters side by side on a keyboard, or that people mix up when they write what they hear. */
const mixedUp =
  'qw we er rt ty yu ui io op as sd df fg gh hj jk kl zx xc cv vb bn nm qa ws ed rf tg uj ik ol az sx dc fv gb hn td fb bp sc'
    .split(' ')
    .flatMap((pair) => [pair, [...pair].reverse().join('')]);
const isMixedUp = new Set(mixedUp);

/**
 * Insertions, deletions, replacements and swaps of neighbours needed; more than `limit` is `limit + 1`. Replacing a
 * letter by one that nobody mixes it up with counts double: "geboren" is not a slip for "gebaren".
 */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : isMixedUp.has(`${a[row - 1]}${b[column - 1]}`) ? 1 : 2),
      );
      if (a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    if (Math.min(...current) > limit) return limit + 1;
    before = previous;
    previous = current;
  }
  return Math.min(previous[b.length] ?? 0, limit + 1);
}

/** How many slips we allow in a stem of this length. */
export function slipsAllowed(length: number): number {
  if (length < 5) return 0;
  return length < 8 ? 1 : 2;
}
