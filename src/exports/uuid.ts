/** Stable ids for machines: UUIDv5 (RFC 9562) of our own ids, so that one thing keeps one id in every export, always. */
import { createHash } from 'node:crypto';

/** The namespace of all our ids. Never change it: every id in every export would change with it. */
export const namespace = '6f0d0d0e-7d2b-5c65-9d54-0b7f2c1d9a3e';

/** The UUIDv5 of a name within a namespace; ours unless another is given. */
export function uuidOf(name: string, within = namespace): string {
  const digest = createHash('sha1')
    .update(Buffer.from(within.replaceAll('-', ''), 'hex'))
    .update(name, 'utf8')
    .digest()
    .subarray(0, 16);
  digest.writeUInt8((digest.readUInt8(6) & 0x0f) | 0x50, 6);
  digest.writeUInt8((digest.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = digest.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
