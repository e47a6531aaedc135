import { createHash } from 'node:crypto';

const labelled = /^(sha-?1|sha-?256|sha-?512|md5):([\w+/=-]+)$/i;

/**
 * Whether a block is another than its `WARC-Block-Digest` says (ISO 28500:2017, 5.8), which writers put down in base32, in
 * hexadecimal or in base64. False where there is none, or one of a kind that is not known.
 */
export function contradictsDigest(block: Uint8Array, digest: string | null): boolean {
  const [, label, value] = labelled.exec(digest ?? '') ?? [];
  if (label === undefined || value === undefined) return false;
  const actual = createHash(label.toLowerCase().replace('-', '')).update(block).digest();
  const stated = value.replace(/=+$/, '');
  const hex = actual.toString('hex');
  const base64 = actual.toString('base64').replace(/=+$/, '');
  if (stated.length === hex.length) return stated.toLowerCase() !== hex;
  if (stated.length === base64.length) return stated !== base64;
  const base32 = toBase32(actual);
  return stated.length === base32.length && stated.toUpperCase() !== base32;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** RFC 4648, 6, without padding. */
function toBase32(bytes: Uint8Array): string {
  let text = '';
  let bits = 0;
  let count = 0;
  for (const byte of bytes) {
    bits = (bits << 8) | byte;
    for (count += 8; count >= 5; count -= 5) text += LETTERS[(bits >> (count - 5)) & 31];
    bits &= (1 << count) - 1;
  }
  return count > 0 ? text + LETTERS[(bits << (5 - count)) & 31] : text;
}
