/** A text as the codewords of a QR code: byte mode, error correction M, the smallest of versions 1 to 6. Pure. */
import { errorCorrection } from './error-correction.ts';

/** A size of QR code at error correction M; all its blocks are equally long. */
export interface Version {
  number: number;
  blocks: number;
  dataPerBlock: number;
  correctionPerBlock: number;
}

/** Versions 1 to 6: larger ones carry more than any address of ours, and hold version information too. */
export const versions: readonly Version[] = [
  { number: 1, blocks: 1, dataPerBlock: 16, correctionPerBlock: 10 },
  { number: 2, blocks: 1, dataPerBlock: 28, correctionPerBlock: 16 },
  { number: 3, blocks: 1, dataPerBlock: 44, correctionPerBlock: 26 },
  { number: 4, blocks: 2, dataPerBlock: 32, correctionPerBlock: 18 },
  { number: 5, blocks: 2, dataPerBlock: 43, correctionPerBlock: 24 },
  { number: 6, blocks: 4, dataPerBlock: 27, correctionPerBlock: 16 },
];

/** Mode and length stand before the text: 4 and 8 bits. */
const headBits = 12;

/** The codewords of a text, data and correction woven together, with the version that holds them. */
export function codewordsOf(text: string): { version: Version; codewords: number[] } {
  const bytes = [...new TextEncoder().encode(text)];
  const version = versions.find((one) => bytes.length * 8 + headBits <= capacityOf(one) * 8);
  if (!version) throw new Error(`A QR code of version 6 cannot hold ${bytes.length} bytes: ${text}`);
  const blocks = Array.from({ length: version.blocks }, (_, index) =>
    padded(bytes, capacityOf(version)).slice(
      index * version.dataPerBlock,
      (index + 1) * version.dataPerBlock,
    ),
  );
  const corrections = blocks.map((block) => errorCorrection(block, version.correctionPerBlock));
  return { version, codewords: [...woven(blocks), ...woven(corrections)] };
}

/** Mode 4 (bytes), the length, the bytes, four zero bits, and then the two padding codewords in turn. */
function padded(bytes: readonly number[], capacity: number): number[] {
  const halves = [
    4,
    bytes.length >> 4,
    bytes.length & 15,
    ...bytes.flatMap((byte) => [byte >> 4, byte & 15]),
    0,
  ];
  const data = Array.from(
    { length: halves.length / 2 },
    (_, index) => ((halves[index * 2] ?? 0) << 4) | (halves[index * 2 + 1] ?? 0),
  );
  while (data.length < capacity) data.push((data.length - halves.length / 2) % 2 === 0 ? 0xec : 0x11);
  return data;
}

function woven(blocks: readonly (readonly number[])[]): number[] {
  return (blocks[0] ?? []).flatMap((_, index) => blocks.map((block) => block[index] ?? 0));
}

function capacityOf(version: Version): number {
  return version.blocks * version.dataPerBlock;
}
