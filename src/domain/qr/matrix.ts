/** Where the modules of a QR code stand: the fixed patterns, the format, and the path of the data. Pure. */

/** Rows of modules: true is dark. */
export type Matrix = readonly (readonly boolean[])[];

/** The eight masks: whether the module in a row and column changes colour. */
export const masks: readonly ((row: number, column: number) => boolean)[] = [
  (row, column) => (row + column) % 2 === 0,
  (row) => row % 2 === 0,
  (_, column) => column % 3 === 0,
  (row, column) => (row + column) % 3 === 0,
  (row, column) => (Math.floor(row / 2) + Math.floor(column / 3)) % 2 === 0,
  (row, column) => ((row * column) % 2) + ((row * column) % 3) === 0,
  (row, column) => (((row * column) % 2) + ((row * column) % 3)) % 2 === 0,
  (row, column) => (((row + column) % 2) + ((row * column) % 3)) % 2 === 0,
];

/** Modules along one side of a version. */
export function sizeOf(version: number): number {
  return 17 + 4 * version;
}

/** A module that is the same whatever the text: dark or light, or undefined where data goes. Format left light. */
export function fixedModule(version: number, row: number, column: number): boolean | undefined {
  const size = sizeOf(version);
  const far = size - 7;
  for (const [top, left] of [
    [0, 0],
    [0, far],
    [far, 0],
  ] as const) {
    const [down, right] = [row - top, column - left];
    if (down >= -1 && down <= 7 && right >= -1 && right <= 7) {
      const ring = Math.max(Math.abs(down - 3), Math.abs(right - 3));
      return ring !== 2 && ring !== 4;
    }
  }
  if (row === 6 || column === 6) return (row + column) % 2 === 0;
  const centre = size - 7;
  if (version > 1 && Math.abs(row - centre) <= 2 && Math.abs(column - centre) <= 2)
    return Math.max(Math.abs(row - centre), Math.abs(column - centre)) !== 1;
  if (row === size - 8 && column === 8) return true;
  const isFormat =
    (row === 8 && (column <= 8 || column >= size - 8)) || (column === 8 && (row <= 8 || row >= size - 8));
  return isFormat ? false : undefined;
}

/** The two places of each of the fifteen format bits, the most significant first. */
export function formatPlaces(size: number): readonly [row: number, column: number][][] {
  const around = [0, 1, 2, 3, 4, 5, 7, 8];
  return Array.from({ length: 15 }, (_, bit) => {
    const near: [number, number] = bit < 8 ? [8, around[bit] ?? 0] : [around[14 - bit] ?? 0, 8];
    const other: [number, number] = bit < 7 ? [size - 1 - bit, 8] : [8, size - 15 + bit];
    return [near, other];
  });
}

/** The places of the data, bit after bit: two columns at a time from the right, up and down in turn. */
export function dataPlaces(version: number): [row: number, column: number][] {
  const size = sizeOf(version);
  const places: [number, number][] = [];
  let upwards = true;
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right = 5; // the column of the timing pattern is skipped
    for (let step = 0; step < size; step++) {
      const row = upwards ? size - 1 - step : step;
      for (const column of [right, right - 1])
        if (fixedModule(version, row, column) === undefined) places.push([row, column]);
    }
    upwards = !upwards;
  }
  return places;
}

/** The fifteen bits that say "error correction M" and which mask, protected and masked themselves. */
export function formatBits(mask: number): number {
  const data = mask; // M is 00, and stands before the mask
  let remainder = data << 10;
  for (let bit = 14; bit >= 10; bit--) if (remainder & (1 << bit)) remainder ^= 0x537 << (bit - 10);
  return ((data << 10) | remainder) ^ 0x5412;
}
