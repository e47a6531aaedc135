import type { Transform } from 'node:stream';
import * as zlib from 'node:zlib';
import { readFrameHeader } from './zstd-frame.js';

/** Decompresses Zstandard frames. */
export interface ZstdDecoder {
  hasDictionary: boolean;
  /**
   * A frame's content.
   * @throws where it is damaged, or more than `maxBytes`
   */
  decode(frame: Uint8Array, maxBytes: number): Promise<Uint8Array>;
  /** For a frame that is decompressed piece by piece; null where nothing here does that. */
  stream: (() => Transform & { readonly bytesWritten: number }) | null;
}

/** What Node.js has from 22.15 on; its types here are older. */
interface ZstdOfNode {
  zstdCompressSync(bytes: Uint8Array, options?: object): Buffer;
  zstdDecompressSync(bytes: Uint8Array, options?: object): Buffer;
  createZstdDecompress(options?: object): Transform & { readonly bytesWritten: number };
  constants: { ZSTD_d_windowLogMax: number };
}

/** 128 MB, the most that zstd writes unless it is asked for more. */
const LARGEST_WINDOW_LOG = 27;

const CHUNK_BYTES = 128 * 1024;

/**
 * The decoder of this Node.js, or one in JavaScript, which knows no dictionaries.
 * @returns why there is none, where there is none
 */
export function openZstdDecoder(dictionary: Buffer | null): ZstdDecoder | string {
  const native = 'zstdDecompressSync' in zlib ? (zlib as unknown as ZstdOfNode) : null;
  if (native === null) {
    return dictionary
      ? `its dictionary needs a newer Node.js than ${process.version}`
      : { hasDictionary: false, decode, stream: null };
  }
  if (dictionary && !knowsDictionaries(native, dictionary)) {
    return `its dictionary needs a newer Node.js than ${process.version}`;
  }
  const params = { [native.constants.ZSTD_d_windowLogMax]: LARGEST_WINDOW_LOG };
  const options = { chunkSize: CHUNK_BYTES, params, ...(dictionary ? { dictionary } : {}) };
  return {
    hasDictionary: dictionary !== null,
    decode: async (frame, maxOutputLength) => native.zstdDecompressSync(frame, { ...options, maxOutputLength }),
    stream: () => native.createZstdDecompress(options),
  };
}

async function decode(frame: Uint8Array, maxBytes: number): Promise<Uint8Array> {
  const { decodeZstd } = await import('../web/zstd.js');
  const content = decodeZstd(frame, maxBytes);
  const { checksumBytes } = readFrameHeader(Buffer.from(frame.buffer, frame.byteOffset, frame.length));
  // The decoder passes over it.
  if (checksumBytes > 0) {
    const { zstdChecksum } = await import('./zstd-checksum.js');
    const stated = Buffer.from(frame.subarray(-checksumBytes)).readUInt32LE();
    if (stated !== (await zstdChecksum(content))) throw new Error('its checksum is wrong');
  }
  return content;
}

/** Versions that do not know the option pass over it. */
function knowsDictionaries(native: ZstdOfNode, dictionary: Buffer): boolean {
  const sample = dictionary.subarray(-64);
  try {
    const packed = native.zstdCompressSync(sample, { dictionary });
    return packed.length < native.zstdCompressSync(sample).length;
  } catch {
    return false;
  }
}

/** A dictionary as it stands in its frame, which may be compressed itself. Without limit one of some bytes is a bomb. */
export async function readDictionary(content: Buffer, maxBytes: number): Promise<Buffer> {
  const isPacked = content.length >= 4 && content.readUInt32LE(0) === 0xfd2fb528;
  const decoder = isPacked ? openZstdDecoder(null) : null;
  if (decoder === null || typeof decoder === 'string') return Buffer.from(content);
  return Buffer.from(await decoder.decode(content, maxBytes));
}
