const MAGIC = 0xfd2fb528;

/** Sixteen numbers from here on begin frames to be skipped (RFC 8878, 3.1.2). */
const SKIPPABLE = 0x184d2a50;

/** The first frame of a file, where it holds the dictionary of all others (IIPC's "Zstandard compression for WARC"). */
const DICTIONARY = 0x184d2a5d;

export const ZSTD_MAGIC = Buffer.from([0x28, 0xb5, 0x2f, 0xfd]);

/** What the four bytes say that a frame begins with; null where they begin none. */
export function zstdFrameKind(bytes: Buffer): 'content' | 'dictionary' | 'skippable' | null {
  const magic = bytes.length < 4 ? 0 : bytes.readUInt32LE(0);
  if (magic === MAGIC) return 'content';
  if (magic === DICTIONARY) return 'dictionary';
  return (magic & ~0x0f) >>> 0 === SKIPPABLE ? 'skippable' : null;
}

export function beginsZstd(bytes: Buffer): boolean {
  return zstdFrameKind(bytes) !== null;
}

/** The longest header of a frame, its magic number included (RFC 8878, 3.1.1.1). */
export const MOST_FRAME_HEADER_BYTES = 18;

/** How long a content frame's header is, what its last block is followed by, and whether it names a dictionary. */
export function readFrameHeader(bytes: Buffer): {
  headerBytes: number;
  checksumBytes: number;
  namesDictionary: boolean;
} {
  const descriptor = bytes[4] ?? 0;
  const isSingleSegment = (descriptor & 0x20) !== 0;
  const windowBytes = isSingleSegment ? 0 : 1;
  const dictionaryBytes = [0, 1, 2, 4][descriptor & 0x03] ?? 0;
  const sizeBytes = [isSingleSegment ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0;
  const dictionaryAt = 5 + windowBytes;
  return {
    headerBytes: 5 + windowBytes + dictionaryBytes + sizeBytes,
    checksumBytes: (descriptor & 0x04) !== 0 ? 4 : 0,
    namesDictionary: bytes.subarray(dictionaryAt, dictionaryAt + dictionaryBytes).some((byte) => byte !== 0),
  };
}

export const BLOCK_HEADER_BYTES = 3;

/** A block's length without its header (RFC 8878, 3.1.1.2); null for one that cannot be. */
export function readBlockHeader(bytes: Buffer, at: number): { length: number; isLast: boolean } | null {
  const header = bytes.readUIntLE(at, BLOCK_HEADER_BYTES);
  const type = (header >> 1) & 0x03;
  if (type === 3) return null;
  // One byte stands for all of a block that repeats it.
  return { length: type === 1 ? 1 : header >> 3, isLast: (header & 1) !== 0 };
}
