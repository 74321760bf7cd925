/** How hard a QR code is to read, by the four rules of the standard: the mask with the least wins. Pure. */
import type { Matrix } from './matrix.ts';

/** Dark, light, dark three, light, dark, with four light modules before or after: looks like a finder. */
const finderLike = /(?=00001011101|10111010000)/g;

/** The penalty of a matrix. */
export function penalty(matrix: Matrix): number {
  const rows = matrix.map((row) => row.map((dark) => (dark ? '1' : '0')).join(''));
  const columns = rows.map((_, index) => rows.map((row) => row[index]).join(''));
  const lines = [...rows, ...columns];
  const runs = lines
    .flatMap((line) => line.match(/0{5,}|1{5,}/g) ?? [])
    .reduce((sum, run) => sum + run.length - 2, 0);
  const finders = lines.reduce((sum, line) => sum + 40 * [...line.matchAll(finderLike)].length, 0);
  return runs + 3 * squares(matrix) + finders + balance(rows.join(''));
}

/** Two by two modules of one colour, overlaps counted. */
function squares(matrix: Matrix): number {
  let count = 0;
  for (const [row, modules] of matrix.slice(1).entries())
    for (const [column, module] of modules.slice(1).entries()) {
      const above = matrix[row];
      if (module === modules[column] && module === above?.[column] && module === above[column + 1]) count++;
    }
  return count;
}

/** Ten for each full five percent that dark is away from half. */
function balance(modules: string): number {
  const dark = modules.replaceAll('0', '').length;
  return 10 * Math.floor((Math.abs(2 * dark - modules.length) * 10) / modules.length);
}
