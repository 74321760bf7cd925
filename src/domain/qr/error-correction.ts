/** Reed-Solomon over GF(256) as QR codes use it (ISO/IEC 18004, polynomial 0x11d). Pure. */

const exponents: number[] = [];
const logarithms: number[] = [];
for (let power = 0, value = 1; power < 255; power++) {
  exponents[power] = value;
  logarithms[value] = power;
  value = value & 0x80 ? (value << 1) ^ 0x11d : value << 1;
}

/** The product of two elements of GF(256). */
export function multiply(a: number, b: number): number {
  if (a === 0 || b === 0) return 0;
  return exponents[((logarithms[a] ?? 0) + (logarithms[b] ?? 0)) % 255] ?? 0;
}

/** The error correction codewords of a block of data codewords. */
export function errorCorrection(data: readonly number[], count: number): number[] {
  const generator = generatorOf(count);
  const remainder = new Array<number>(count).fill(0);
  for (const codeword of data) {
    const factor = codeword ^ (remainder.shift() ?? 0);
    remainder.push(0);
    for (const [index, coefficient] of generator.entries())
      remainder[index] = (remainder[index] ?? 0) ^ multiply(coefficient, factor);
  }
  return remainder;
}

/** The product of (x - 2^i) for i below the degree, without its leading 1. */
function generatorOf(degree: number): number[] {
  let polynomial = [1];
  for (let root = 0; root < degree; root++) {
    const longer = [...polynomial, 0];
    for (const [index, coefficient] of polynomial.entries())
      longer[index + 1] = (longer[index + 1] ?? 0) ^ multiply(coefficient, exponents[root] ?? 0);
    polynomial = longer;
  }
  return polynomial.slice(1);
}
