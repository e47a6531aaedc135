import { runInNewContext } from 'node:vm';
import { Decompress } from 'fzstd';
import { ContentEncodingError } from './content-encoding-error.js';
import { isZstd, readZstdFrames } from './zstd-frames.js';

/**
 * Some thousand times what a page takes. The decoder does not check what a block asks for: one of 20 bytes can keep it
 * busy for minutes, and nothing but time tells.
 */
const MOST_MILLISECONDS = 5000;

/**
 * Decompresses Zstandard, all frames (RFC 8878); passes on what does not begin as such. Checksums are not verified, the
 * lengths that frames declare are.
 *
 * @throws {ContentEncodingError}
 */
export function decodeZstd(bytes: Uint8Array, maxBytes: number, mostMilliseconds = MOST_MILLISECONDS): Uint8Array {
  if (!isZstd(bytes)) return bytes;
  const decode = () => decodeFrames(bytes, maxBytes);
  try {
    // A platform's only way to stop what does not return; the new context is empty but for the function.
    return runInNewContext('decode()', { decode }, { timeout: mostMilliseconds }) as Uint8Array;
  } catch (cause) {
    if (cause instanceof ContentEncodingError) throw cause;
    const { code, message } = cause as NodeJS.ErrnoException;
    const reason = code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' ? 'its blocks have no end' : message;
    throw new ContentEncodingError('corrupt', `the compressed data is damaged (${reason})`, { cause });
  }
}

function decodeFrames(bytes: Uint8Array, maxBytes: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const checkLength = (total: number) => {
    if (total > maxBytes) throw new ContentEncodingError('too-large', `decompresses to more than ${maxBytes} bytes`);
  };
  for (const frame of readZstdFrames(bytes)) {
    const expected = frame.contentBytes === null ? null : length + frame.contentBytes;
    // Told before the decoder makes room for it.
    if (expected !== null) checkLength(expected);
    new Decompress((piece) => {
      length += piece.length;
      checkLength(length);
      pieces.push(piece);
    }).push(frame.bytes, true);
    if (expected !== null && length !== expected) {
      throw new ContentEncodingError('corrupt', 'the compressed data is damaged (not as long as it says)');
    }
  }
  return Buffer.concat(pieces, length);
}
