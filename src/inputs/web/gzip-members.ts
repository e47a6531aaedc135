import { inflateRaw, type ZlibOptions } from 'node:zlib';

/** Bits of a header's fourth byte, for the parts that follow it (RFC 1952, section 2.3.1). */
const HEADER_CHECKSUM = 2;
const EXTRA = 4;
const NAME = 8;
const COMMENT = 16;

const FIXED_HEADER_BYTES = 10;
const TRAILER_BYTES = 8;

/**
 * What the members at the beginning of gzip data hold, whatever follows them. For data of which zlib dislikes the end
 * only: checksums are not looked at.
 *
 * @throws errors of zlib, `Z_BUF_ERROR` for a member that is cut off
 */
export async function readGzipMembers(bytes: Uint8Array, options: ZlibOptions): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let start = 0;
  while (isMember(bytes, start)) {
    const deflated = endOfHeader(bytes, start);
    const { output, consumed } = await inflateStart(bytes.subarray(deflated), options);
    pieces.push(output);
    start = deflated + consumed + TRAILER_BYTES;
  }
  if (start > bytes.length) throw Object.assign(new Error('unexpected end of file'), { code: 'Z_BUF_ERROR' });
  return Buffer.concat(pieces);
}

function isMember(bytes: Uint8Array, start: number): boolean {
  return bytes[start] === 0x1f && bytes[start + 1] === 0x8b && bytes[start + 2] === 8;
}

function endOfHeader(bytes: Uint8Array, start: number): number {
  const flags = bytes[start + 3] ?? 0;
  let end = start + FIXED_HEADER_BYTES;
  if ((flags & EXTRA) !== 0) end += 2 + ((bytes[end] ?? 0) | ((bytes[end + 1] ?? 0) << 8));
  for (const part of [NAME, COMMENT]) if ((flags & part) !== 0) end = bytes.indexOf(0, end) + 1;
  return (flags & HEADER_CHECKSUM) !== 0 ? end + 2 : end;
}

function inflateStart(bytes: Uint8Array, options: ZlibOptions): Promise<{ output: Uint8Array; consumed: number }> {
  return new Promise((resolve, reject) => {
    inflateRaw(bytes, { ...options, info: true }, (error, result) => {
      if (error !== null) return reject(error);
      // With `info` it is not the buffer that the types name.
      const { buffer, engine } = result as unknown as { buffer: Uint8Array; engine: { bytesWritten: number } };
      resolve({ output: buffer, consumed: engine.bytesWritten });
    });
  });
}
