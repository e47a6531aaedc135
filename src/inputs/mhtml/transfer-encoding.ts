import { decodeQuotedPrintable } from './quoted-printable.js';

/** Encodings that leave the bytes as they are (RFC 2045, 6.2), and what people write for them. */
const identities = new Set(['', '7bit', '8bit', 'binary', '7-bit', '8-bit']);

/** A part's bytes without their transfer encoding; null where the encoding is of no known kind. */
export function decodeTransfer(bytes: Buffer, encoding: string | undefined): Buffer | null {
  const name = /^["\s]*([\w-]*)/.exec((encoding ?? '').replace(/\([^()]*\)/g, ''))![1]!.toLowerCase();
  if (identities.has(name)) return bytes;
  if (name === 'quoted-printable') return decodeQuotedPrintable(bytes);
  return name === 'base64' ? decodeBase64(bytes) : null;
}

/** RFC 2045, 6.8. Some writers pad each line: behind each padding the letters are counted anew. */
function decodeBase64(bytes: Buffer): Buffer {
  const units = bytes.toString('latin1').split(/=+/);
  return Buffer.concat(units.map((unit) => Buffer.from(unit, 'base64')));
}
