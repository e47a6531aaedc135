import { crc32, createInflateRaw, inflateRawSync, constants as zlibConstants } from 'node:zlib';
import type { Chunks } from '../input-options.js';
import { ByteReader } from './byte-reader.js';
import { beginsGzip, GZIP_MAGIC, gzipHeaderBytes, mayBeginGzip, TRAILER_BYTES } from './gzip-header.js';
import { asDamage, beginsRecord, type Fault, type Piece } from './section.js';
import { SlowDecompressor } from './slow-decompressor.js';

/** How much of the file is there before a member is looked at, if there is so much. */
const READ_BYTES = 64 * 1024;

/** Most members are smaller and hold less: these are inflated in one call, which costs a tenth of a stream. */
const MOST_AT_ONCE = 1024 * 1024;
const MOST_OUTPUT_AT_ONCE = 16 * 1024 * 1024;

/** Allocated once a member. Measured: a quarter faster than zlib's 16 kB. */
const OUTPUT_BYTES = 128 * 1024;

/** How much the slow way takes at a time: it may inflate to a thousand times as much. */
const SLICE_BYTES = 64 * 1024;
const SLICE_OUTPUT_BYTES = 16 * 1024;

/** How much of a member shows what it begins with. */
const GLANCE_BYTES = 4096;

/**
 * What the members of a gzip file hold (RFC 1952), in order. A damaged one gives what comes before the damage and a
 * fault; then the next member that begins with a record is looked for. Checksums are verified, so that what is damaged
 * never comes as if it were whole; of members over 1 MB they are compared when all but the last record is out already.
 */
export async function* readGzipPieces(chunks: Chunks): AsyncGenerator<Piece | Fault> {
  const reader = new ByteReader(chunks);
  try {
    while (await reader.fill(1)) {
      await reader.fill(READ_BYTES);
      const found = yield* readMember(reader);
      if (found === null) continue;
      // What was not dropped is what was wrong.
      const goOn = () => seekMember(reader, reader.position === found.offset ? 1 : 0);
      const isCut = found.fault === 'truncated' && !(await goOn());
      yield isCut ? found : asDamage(found);
      if (isCut || (found.fault !== 'truncated' && !(await goOn()))) return;
    }
  } finally {
    await reader.close();
  }
}

/** Reads a member; what is wrong with it, if something is. */
async function* readMember(reader: ByteReader): AsyncGenerator<Piece, Fault | null> {
  const offset = reader.position;
  if (!beginsGzip(reader.bytes)) {
    if (mayBeginGzip(reader.bytes)) return cut(offset);
    return { fault: 'corrupt', offset, reason: 'what stands here is no gzip member' };
  }
  const whole = await inflateAtOnce(reader);
  if (whole === null) return yield* inflateSlowly(reader);
  const { content, end } = whole;
  const isThere = await reader.fill(end + TRAILER_BYTES);
  if (isThere && !isIntact(reader.bytes, end, crc32(content), content.length)) {
    return { fault: 'corrupt', offset, reason: 'the checksum of its gzip member is wrong' };
  }
  reader.drop(Math.min(end + TRAILER_BYTES, reader.bytes.length));
  if (content.length > 0) yield { bytes: content, offset, isStart: true };
  return isThere ? null : cut(offset);
}

/** The content of the member at the reader, and where its deflated data ends; null where it is large or damaged. */
async function inflateAtOnce(reader: ByteReader): Promise<{ content: Buffer; end: number } | null> {
  const options = { info: true, chunkSize: OUTPUT_BYTES, maxOutputLength: MOST_OUTPUT_AT_ONCE };
  for (let size = READ_BYTES; ; size *= 2) {
    const isMore = await reader.fill(size);
    // Not what else is there: how a member is read must not depend on how the file comes.
    const member = reader.bytes.subarray(0, MOST_AT_ONCE);
    const start = gzipHeaderBytes(member);
    try {
      if (start !== null) {
        // With `info` it is not the buffer that the types name.
        const { buffer, engine } = inflateRawSync(member.subarray(start), options) as unknown as {
          buffer: Buffer;
          engine: { bytesWritten: number };
        };
        return { content: buffer, end: start + engine.bytesWritten };
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'Z_BUF_ERROR') return null;
    }
    if (!isMore || size >= MOST_AT_ONCE) return null;
  }
}

async function* inflateSlowly(reader: ByteReader): AsyncGenerator<Piece, Fault | null> {
  const offset = reader.position;
  // Of a member that turns out to be damaged, the next is looked for behind what was dropped.
  let at = gzipHeaderBytes(reader.bytes) ?? -1;
  if (at < 0) return (await reader.fill(MOST_AT_ONCE)) ? damaged(offset, 'its header has no end') : cut(offset);
  const decompressor = new SlowDecompressor(createInflateRaw({ chunkSize: SLICE_OUTPUT_BYTES }));
  let checksum = 0;
  let length = 0;
  try {
    for (;;) {
      if (at > MOST_AT_ONCE) {
        reader.drop(at);
        at = 0;
      }
      await reader.fill(at + SLICE_BYTES);
      const slice = reader.bytes.subarray(at, at + SLICE_BYTES);
      if (slice.length === 0) return cut(offset);
      const { pieces, taken } = await decompressor.push(slice);
      for (const bytes of pieces) {
        yield { bytes, offset, isStart: length === 0 };
        checksum = crc32(bytes, checksum);
        length += bytes.length;
      }
      at += taken;
      if (taken < slice.length) break;
    }
  } catch (error) {
    return damaged(offset, error instanceof Error ? error.message : String(error));
  } finally {
    decompressor.close();
  }
  const isThere = await reader.fill(at + TRAILER_BYTES);
  const isWhole = isThere && isIntact(reader.bytes, at, checksum, length);
  reader.drop(Math.min(at + TRAILER_BYTES, reader.bytes.length));
  if (!isThere) return cut(offset);
  return isWhole ? null : damaged(offset, 'its checksum is wrong');
}

function isIntact(bytes: Buffer, trailer: number, checksum: number, length: number): boolean {
  return bytes.readUInt32LE(trailer) === checksum && bytes.readUInt32LE(trailer + 4) === length % 2 ** 32;
}

/** Goes to the next member that begins with a record; false where there is none. */
async function seekMember(reader: ByteReader, start: number): Promise<boolean> {
  let from = start;
  for (;;) {
    const at = reader.bytes.indexOf(GZIP_MAGIC, from);
    if (at < 0) {
      // The number may begin with the last bytes.
      reader.drop(Math.max(0, reader.bytes.length - GZIP_MAGIC.length + 1));
      from = 0;
      if (!(await reader.fill(READ_BYTES)) && !reader.bytes.includes(GZIP_MAGIC)) return false;
      continue;
    }
    await reader.fill(at + GLANCE_BYTES);
    if (beginsRecord(glance(reader.bytes.subarray(at, at + GLANCE_BYTES)))) {
      reader.drop(at);
      return true;
    }
    from = at + 1;
  }
}

/** The first bytes of what a member holds; none where it is no member. */
function glance(member: Buffer): Uint8Array {
  try {
    const start = gzipHeaderBytes(member) ?? member.length;
    return inflateRawSync(member.subarray(start), { finishFlush: zlibConstants.Z_SYNC_FLUSH });
  } catch {
    return new Uint8Array();
  }
}

function cut(offset: number): Fault {
  return { fault: 'truncated', offset, reason: 'the file ends within its gzip member' };
}

function damaged(offset: number, reason: string): Fault {
  return { fault: 'corrupt', offset, reason: `its gzip member is damaged (${reason})` };
}
