/** Reads a QR code of byte mode and error correction M back, and refuses one with any error in it. */
import { versions } from '../../src/domain/qr/codewords.ts';
import { multiply } from '../../src/domain/qr/error-correction.ts';
import { dataPlaces, type Matrix, masks } from '../../src/domain/qr/matrix.ts';

/** The format bits of M for each mask, as the standard prints them. */
export const printedFormats = [
  '101010000010010',
  '101000100100101',
  '101111001111100',
  '101101101001011',
  '100010111111001',
  '100000011001110',
  '100111110010111',
  '100101010100000',
];

/** The text of a QR code. */
export function readQr(matrix: Matrix): string {
  const size = matrix.length;
  const version = versions.find(({ number }) => 17 + 4 * number === size);
  if (!version) throw new Error(`No version has ${size} modules`);
  const dark = (row: number, column: number) => (matrix[row]?.[column] ? '1' : '0');
  const near =
    [0, 1, 2, 3, 4, 5, 7, 8].map((column) => dark(8, column)).join('') +
    [7, 5, 4, 3, 2, 1, 0].map((row) => dark(row, 8)).join('');
  const other =
    [1, 2, 3, 4, 5, 6, 7].map((from) => dark(size - from, 8)).join('') +
    [8, 7, 6, 5, 4, 3, 2, 1].map((from) => dark(8, size - from)).join('');
  if (near !== other) throw new Error(`The two formats differ: ${near} and ${other}`);
  const mask = masks[printedFormats.indexOf(near)];
  if (!mask) throw new Error(`Not a format of M: ${near}`);
  const bits = dataPlaces(version.number).map(([row, column]) =>
    (dark(row, column) === '1') !== mask(row, column) ? '1' : '0',
  );
  const count = version.blocks * (version.dataPerBlock + version.correctionPerBlock);
  const codewords = Array.from({ length: count }, (_, index) =>
    Number.parseInt(bits.slice(index * 8, index * 8 + 8).join(''), 2),
  );
  const blocks = Array.from({ length: version.blocks }, (_, block) =>
    codewords.filter((_, index) => index % version.blocks === block),
  );
  for (const block of blocks)
    for (let root = 0, power = 1; root < version.correctionPerBlock; root++, power = multiply(power, 2))
      if (block.reduce((sum, codeword) => multiply(sum, power) ^ codeword, 0) !== 0)
        throw new Error(`A block does not hold at root ${root}`);
  const data = blocks.flatMap((block) => block.slice(0, version.dataPerBlock));
  const halves = data.flatMap((codeword) => [codeword >> 4, codeword & 15]);
  if (halves[0] !== 4) throw new Error(`Not byte mode: ${halves[0]}`);
  const length = ((halves[1] ?? 0) << 4) | (halves[2] ?? 0);
  const bytes = Array.from(
    { length },
    (_, index) => ((halves[3 + index * 2] ?? 0) << 4) | (halves[4 + index * 2] ?? 0),
  );
  return new TextDecoder().decode(Uint8Array.from(bytes));
}
