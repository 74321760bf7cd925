/** A text as a QR code (ISO/IEC 18004): byte mode, error correction M, versions 1 to 6. Pure, build time only. */
import { codewordsOf } from './codewords.ts';
import { dataPlaces, fixedModule, formatBits, formatPlaces, type Matrix, masks, sizeOf } from './matrix.ts';
import { penalty } from './penalty.ts';

/** The modules of the QR code of a text of at most 106 bytes, with the mask that reads best. */
export function encodeQr(text: string): Matrix {
  const { version, codewords } = codewordsOf(text);
  const drawn = masks.map((_, mask) => draw(version.number, codewords, mask));
  return drawn.reduce((best, other) => (penalty(other) < penalty(best) ? other : best));
}

/** The outline of the dark modules as an SVG path, a unit per module, row by row. */
export function qrPath(matrix: Matrix): string {
  return matrix
    .flatMap((row, y) =>
      [
        ...row
          .map((dark) => (dark ? '1' : '0'))
          .join('')
          .matchAll(/1+/g),
      ].map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`),
    )
    .join('');
}

function draw(version: number, codewords: readonly number[], mask: number): Matrix {
  const size = sizeOf(version);
  const modules = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column) => fixedModule(version, row, column) ?? false),
  );
  const put = (row: number, column: number, dark: boolean) => {
    const line = modules[row];
    if (line) line[column] = dark;
  };
  for (const [index, [row, column]] of dataPlaces(version).entries()) {
    const bit = ((codewords[index >> 3] ?? 0) >> (7 - (index & 7))) & 1; // what is left over stays light
    put(row, column, (bit === 1) !== (masks[mask]?.(row, column) ?? false));
  }
  const format = formatBits(mask);
  for (const [bit, places] of formatPlaces(size).entries())
    for (const [row, column] of places) put(row, column, ((format >> (14 - bit)) & 1) === 1);
  return modules;
}
