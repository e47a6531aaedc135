/** Bits of a header's fourth byte, for the parts that follow it (RFC 1952, 2.3.1). */
const HEADER_CHECKSUM = 2;
const EXTRA = 4;
const NAME = 8;
const COMMENT = 16;

const FIXED_BYTES = 10;

/** The magic number and the only method there is. */
export const GZIP_MAGIC = Buffer.from([0x1f, 0x8b, 8]);

/** CRC-32 and length of what a member holds (RFC 1952, 2.3.1). */
export const TRAILER_BYTES = 8;

export function beginsGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;
}

/** Whether bytes that are fewer than a magic number may be the beginning of one. */
export function mayBeginGzip(bytes: Uint8Array): boolean {
  return bytes.length < 3 && GZIP_MAGIC.subarray(0, bytes.length).equals(bytes);
}

/** The length of a member's header; null where it goes on behind the bytes that are there. */
export function gzipHeaderBytes(bytes: Buffer): number | null {
  const flags = bytes[3] ?? 0;
  let end = FIXED_BYTES;
  if ((flags & EXTRA) !== 0) end += 2 + ((bytes[end] ?? 0) | ((bytes[end + 1] ?? 0) << 8));
  for (const part of [NAME, COMMENT]) {
    if ((flags & part) === 0) continue;
    const zero = bytes.indexOf(0, end);
    if (zero < 0) return null;
    end = zero + 1;
  }
  if ((flags & HEADER_CHECKSUM) !== 0) end += 2;
  return end <= bytes.length ? end : null;
}
