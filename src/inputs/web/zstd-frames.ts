import { ContentEncodingError } from './content-encoding-error.js';

/** A Zstandard frame that holds content, from its magic number to its checksum. */
export interface ZstdFrame {
  bytes: Uint8Array;
  /** The length of its content as it declares it; null where it does not. */
  contentBytes: number | null;
}

const MAGIC = 0xfd2fb528;

/** Sixteen numbers from here on begin frames to be skipped. */
const SKIPPABLE = 0x184d2a50;

/** The largest window that a client of HTTP has to hold (RFC 9659). */
const MOST_WINDOW_BYTES = 8 * 1024 * 1024;

/** RFC 8878, section 3.1.1.2.4. */
const MOST_BLOCK_BYTES = 128 * 1024;

/** Whether bytes begin as Zstandard does, as far as they go. */
export function isZstd(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 4)).toString('hex');
  return '28b52ffd'.startsWith(head) || /^5[\da-f](?:2a(?:4d(?:18)?)?)?$/.test(head);
}

/**
 * The frames that hold content, each checked to be whole before it is given: headers and the lengths of blocks, not what
 * the blocks hold (RFC 8878, section 3.1.1).
 *
 * @throws {ContentEncodingError}
 */
export function* readZstdFrames(bytes: Uint8Array): Generator<ZstdFrame> {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let start = 0; start < data.length; ) {
    need(data, start + 4);
    const magic = data.readUInt32LE(start);
    if (magic === MAGIC) {
      const { end, contentBytes } = readFrame(data, start + 4);
      yield { bytes: data.subarray(start, end), contentBytes };
      start = end;
    } else if ((magic & ~0x0f) >>> 0 === SKIPPABLE) {
      need(data, start + 8);
      start += 8 + data.readUInt32LE(start + 4);
      need(data, start);
    } else {
      throw new ContentEncodingError('corrupt', 'the compressed data is damaged (what follows a frame is none)');
    }
  }
}

function readFrame(data: Buffer, start: number): { end: number; contentBytes: number | null } {
  need(data, start + 1);
  const descriptor = data.readUInt8(start);
  if ((descriptor & 0x08) !== 0) corrupt('a reserved bit');
  const isSingleSegment = (descriptor & 0x20) !== 0;
  const hasChecksum = (descriptor & 0x04) !== 0;
  const windowAt = start + 1;
  const dictionaryAt = windowAt + (isSingleSegment ? 0 : 1);
  const contentBytesAt = dictionaryAt + ([0, 1, 2, 4][descriptor & 0x03] ?? 0);
  const sizeBytes = [isSingleSegment ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0;
  const blocksAt = contentBytesAt + sizeBytes;
  need(data, blocksAt);
  if (data.subarray(dictionaryAt, contentBytesAt).some((byte) => byte !== 0)) {
    throw new ContentEncodingError('unsupported', 'compressed with a dictionary');
  }
  const contentBytes = readContentBytes(data, contentBytesAt, sizeBytes);
  const windowBytes = isSingleSegment ? (contentBytes ?? 0) : readWindowBytes(data.readUInt8(windowAt));
  if (windowBytes > MOST_WINDOW_BYTES) {
    throw new ContentEncodingError('unsupported', `compressed with a window of ${windowBytes} bytes`);
  }
  const end = readBlocks(data, blocksAt) + (hasChecksum ? 4 : 0);
  need(data, end);
  return { end, contentBytes };
}

/** RFC 8878, section 3.1.1.1.4. */
function readContentBytes(data: Buffer, offset: number, sizeBytes: number): number | null {
  if (sizeBytes === 0) return null;
  if (sizeBytes === 8) return Number(data.readBigUInt64LE(offset));
  return data.readUIntLE(offset, sizeBytes) + (sizeBytes === 2 ? 256 : 0);
}

/** RFC 8878, section 3.1.1.1.2. */
function readWindowBytes(descriptor: number): number {
  const base = 2 ** (10 + (descriptor >> 3));
  return base + (base / 8) * (descriptor & 0x07);
}

/** Where the last block ends (RFC 8878, section 3.1.1.2). */
function readBlocks(data: Buffer, start: number): number {
  for (let offset = start; ; ) {
    need(data, offset + 3);
    const header = data.readUIntLE(offset, 3);
    const type = (header >> 1) & 0x03;
    const blockBytes = header >> 3;
    if (type === 3 || blockBytes > MOST_BLOCK_BYTES) corrupt('a block that cannot be');
    // One byte stands for all of a block that repeats it.
    offset += 3 + (type === 1 ? 1 : blockBytes);
    need(data, offset);
    if ((header & 1) !== 0) return offset;
  }
}

/** @throws {ContentEncodingError} `truncated` where the data ends before an offset */
function need(data: Buffer, end: number): void {
  if (end > data.length) throw new ContentEncodingError('truncated', 'the compressed data ends too early');
}

function corrupt(reason: string): never {
  throw new ContentEncodingError('corrupt', `the compressed data is damaged (${reason})`);
}
