import type { ByteReader } from './byte-reader.js';
import type { Fault, Piece } from './section.js';
import { SlowDecompressor } from './slow-decompressor.js';
import type { ZstdDecoder } from './zstd-decoder.js';
import { BLOCK_HEADER_BYTES, MOST_FRAME_HEADER_BYTES, readBlockHeader, readFrameHeader } from './zstd-frame.js';

/** Smaller frames that hold less are decompressed in one call; by a decoder that knows nothing else, larger ones too. */
const MOST_AT_ONCE = 1024 * 1024;
const MOST_OUTPUT_AT_ONCE = 16 * 1024 * 1024;
const MOST_WITHOUT_STREAM = 16 * 1024 * 1024;
const MOST_OUTPUT_WITHOUT_STREAM = 80 * 1024 * 1024;

const SLICE_BYTES = 64 * 1024;

export const NO_DICTIONARY = 'its frames need a dictionary that is not in the file';

/** Reads the frame at the reader; what is wrong with it, if something is. */
export async function* readFrame(reader: ByteReader, decoder: ZstdDecoder): AsyncGenerator<Piece, Fault | null> {
  const offset = reader.position;
  if (!decoder.hasDictionary && readFrameHeader(reader.bytes).namesDictionary) {
    return { fault: 'unsupported', offset, reason: NO_DICTIONARY };
  }
  const end = await endOfSmallFrame(reader, decoder.stream ? MOST_AT_ONCE : MOST_WITHOUT_STREAM);
  if (typeof end === 'number') {
    try {
      const content = await decoder.decode(
        reader.bytes.subarray(0, end),
        decoder.stream ? MOST_OUTPUT_AT_ONCE : MOST_OUTPUT_WITHOUT_STREAM,
      );
      reader.drop(end);
      const bytes = Buffer.from(content.buffer, content.byteOffset, content.length);
      if (bytes.length > 0) yield { bytes, offset, isStart: true };
      return null;
    } catch (error) {
      // Read again, for what comes before the damage.
      if (decoder.stream === null) return damaged(offset, messageOf(error));
    }
  }
  if (decoder.stream !== null) return yield* readFrameSlowly(reader, new SlowDecompressor(decoder.stream()));
  if (end === 'cut') return cut(offset);
  if (end === 'damaged') return damaged(offset, 'a block that cannot be');
  return { fault: 'unsupported', offset, reason: `so large a frame needs a newer Node.js than ${process.version}` };
}

/** Where the frame ends, or why that is not known. */
async function endOfSmallFrame(reader: ByteReader, mostBytes: number): Promise<number | 'large' | 'cut' | 'damaged'> {
  await reader.fill(MOST_FRAME_HEADER_BYTES);
  const { headerBytes, checksumBytes } = readFrameHeader(reader.bytes);
  for (let at = headerBytes; at < mostBytes; ) {
    // Twice as much each time: else what is there would be copied for each block.
    await reader.fill(Math.max(2 * at, at + BLOCK_HEADER_BYTES));
    if (reader.bytes.length < at + BLOCK_HEADER_BYTES) return 'cut';
    const block = readBlockHeader(reader.bytes, at);
    if (block === null) return 'damaged';
    at += BLOCK_HEADER_BYTES + block.length;
    if (block.isLast) return (await reader.fill(at + checksumBytes)) ? at + checksumBytes : 'cut';
  }
  return 'large';
}

async function* readFrameSlowly(
  reader: ByteReader,
  decompressor: SlowDecompressor,
): AsyncGenerator<Piece, Fault | null> {
  const offset = reader.position;
  await reader.fill(MOST_FRAME_HEADER_BYTES);
  const { headerBytes, checksumBytes } = readFrameHeader(reader.bytes);
  let isStart = true;
  /** What is decompressed, and how far the frame is known to go. */
  let at = 0;
  let end = headerBytes;
  let isLast = false;
  try {
    for (;;) {
      if (at > MOST_AT_ONCE) {
        reader.drop(at);
        end -= at;
        at = 0;
      }
      if (at === end) {
        if (isLast) break;
        if (!(await reader.fill(at + BLOCK_HEADER_BYTES))) return cut(offset);
        const block = readBlockHeader(reader.bytes, at);
        if (block === null) return damaged(offset, 'a block that cannot be');
        isLast = block.isLast;
        end = at + BLOCK_HEADER_BYTES + block.length + (isLast ? checksumBytes : 0);
      }
      await reader.fill(Math.min(end, at + SLICE_BYTES));
      const slice = reader.bytes.subarray(at, Math.min(end, at + SLICE_BYTES));
      if (slice.length === 0) return cut(offset);
      for (const bytes of (await decompressor.push(slice)).pieces) {
        yield { bytes, offset, isStart };
        isStart = false;
      }
      at += slice.length;
    }
  } catch (error) {
    return damaged(offset, messageOf(error));
  } finally {
    decompressor.close();
  }
  reader.drop(at);
  return null;
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

export function cut(offset: number): Fault {
  return { fault: 'truncated', offset, reason: 'the file ends within its Zstandard frame' };
}

function damaged(offset: number, reason: string): Fault {
  return { fault: 'corrupt', offset, reason: `its Zstandard frame is damaged (${reason})` };
}
