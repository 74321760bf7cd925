import { createHash } from 'node:crypto';

/** The same for the same values: tells whether what was worked out from them is still of them. */
export function fingerprintOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}
