import { describe, expect, test } from 'vitest';
import { encodeQr, qrPath } from '../../../src/domain/qr/encode.ts';
import { errorCorrection } from '../../../src/domain/qr/error-correction.ts';
import { formatBits } from '../../../src/domain/qr/matrix.ts';
import { penalty } from '../../../src/domain/qr/penalty.ts';
import { printedFormats, readQr } from '../../support/read-qr.ts';

test('works out the error correction of the example in the standard', () => {
  const data = [
    0x10, 0x20, 0x0c, 0x56, 0x61, 0x80, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11,
  ];
  const printed = [0xa5, 0x24, 0xd4, 0xc1, 0xed, 0x36, 0xc7, 0x87, 0x2c, 0x55];
  expect(errorCorrection(data, 10)).toEqual(printed);
});

test('writes the format bits that the standard prints', () => {
  expect(printedFormats.map((_, mask) => formatBits(mask).toString(2).padStart(15, '0'))).toEqual(
    printedFormats,
  );
});

describe('a QR code', () => {
  test.each([1, 14, 15, 26, 27, 42, 43, 62, 63, 84, 85, 106])('of %i bytes reads back', (length) => {
    const text = 'https://waarheen.example/hulp/'.repeat(4).slice(0, length);
    expect(readQr(encodeQr(text))).toBe(text);
  });

  test('takes the smallest size that holds the text', () => {
    const sides = [14, 15, 26, 27, 106].map((length) => encodeQr('x'.repeat(length)).length);
    expect(sides).toEqual([21, 25, 25, 29, 41]);
  });

  test('counts bytes, not letters', () => {
    expect(readQr(encodeQr('één zee'))).toBe('één zee');
  });

  test('refuses what does not fit', () => {
    expect(() => encodeQr('x'.repeat(107))).toThrow('107 bytes');
  });

  test('with a module turned does not read back', () => {
    const matrix = encodeQr('https://waarheen.example/').map((row) => [...row]);
    const row = matrix[12];
    if (row) row[12] = !row[12];
    expect(() => readQr(matrix)).toThrow('does not hold');
  });

  test('has three finders with a light border, timing between them, and one dark module', () => {
    const matrix = encodeQr('zee');
    const line = (row: number) => matrix[row]?.map((dark) => (dark ? '#' : '.')).join('');
    expect(line(0)?.slice(0, 8)).toBe('#######.');
    expect(line(0)?.slice(-8)).toBe('.#######');
    expect(line(7)?.slice(0, 8)).toBe('........');
    expect(line(6)).toBe('#######.#.#.#.#######');
    expect(matrix[13]?.[8]).toBe(true);
  });

  test('becomes a path that covers exactly the dark modules', () => {
    const matrix = encodeQr('zee');
    const covered = [...qrPath(matrix).matchAll(/M(\d+) (\d+)h(\d+)/g)].flatMap(([, x, y, run]) =>
      Array.from({ length: Number(run) }, (_, step) => `${Number(x) + step} ${y}`),
    );
    const dark = matrix.flatMap((row, y) => row.flatMap((one, x) => (one ? [`${x} ${y}`] : [])));
    expect(covered).toEqual(dark);
  });
});

test('counts runs, squares, look-alikes of a finder and imbalance', () => {
  const rows = (...lines: string[]) => lines.map((line) => [...line].map((sign) => sign === '#'));
  expect(penalty(rows('#.#.', '.#.#', '#.#.', '.#.#'))).toBe(0);
  expect(penalty(rows('#####', '.....', '#####', '.....', '#####'))).toBe(15 + 20);
  expect(penalty(rows('##', '##'))).toBe(3 + 100);
});
