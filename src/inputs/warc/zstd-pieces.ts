import type { Chunks } from '../input-options.js';
import { ByteReader } from './byte-reader.js';
import { asDamage, type Fault, type Piece } from './section.js';
import { openZstdDecoder, readDictionary, type ZstdDecoder } from './zstd-decoder.js';
import { ZSTD_MAGIC, zstdFrameKind } from './zstd-frame.js';
import { cut, messageOf, NO_DICTIONARY, readFrame } from './zstd-read-frame.js';

const READ_BYTES = 64 * 1024;

/** Dictionaries of archives have some hundred kilobytes. */
const MOST_DICTIONARY_BYTES = 16 * 1024 * 1024;

const SKIPPABLE_HEADER_BYTES = 8;

/**
 * What the frames of a Zstandard file hold (RFC 8878), in order, with the file's own dictionary if it has one. A damaged
 * one gives what comes before the damage and a fault; then the next frame is looked for.
 */
export async function* readZstdPieces(chunks: Chunks): AsyncGenerator<Piece | Fault> {
  const reader = new ByteReader(chunks);
  const opened: Opened = { decoder: null };
  /** Whether a frame could be read, and whether it was said that none can be without a dictionary. */
  let isReadable = false;
  let isRefused = false;
  try {
    while (await reader.fill(1)) {
      await reader.fill(READ_BYTES);
      const offset = reader.position;
      const kind = zstdFrameKind(reader.bytes);
      const found = yield* readNext(reader, kind, opened);
      isReadable ||= kind === 'content' && found === null;
      if (found === null) continue;
      // What was not dropped is what was wrong.
      const goOn = () => seekFrame(reader, reader.position === offset ? 1 : 0);
      const isCut = found.fault === 'truncated' && !(await goOn());
      const fault = isCut ? found : asDamage(found);
      // All frames of a file have the same dictionary: said once. Where others need none it is damage, and a record each.
      const isRefusal = fault.reason === NO_DICTIONARY && !isReadable;
      if (!isRefusal || !isRefused) yield fault;
      isRefused ||= isRefusal;
      if (isCut || (kind === 'dictionary' && fault.fault === 'unsupported')) return;
      if (found.fault !== 'truncated' && !(await goOn())) return;
    }
  } finally {
    await reader.close();
  }
}

interface Opened {
  /** Null until a frame asks for one. */
  decoder: ZstdDecoder | null;
}

/** Reads what stands at the reader; what is wrong with it, if something is. */
async function* readNext(
  reader: ByteReader,
  kind: ReturnType<typeof zstdFrameKind>,
  opened: Opened,
): AsyncGenerator<Piece, Fault | null> {
  const offset = reader.position;
  if (kind === 'content') {
    const decoder = opened.decoder ?? openZstdDecoder(null);
    if (typeof decoder === 'string') return { fault: 'unsupported', offset, reason: decoder };
    opened.decoder = decoder;
    return yield* readFrame(reader, decoder);
  }
  if (kind === 'dictionary' && offset === 0) {
    const decoder = await readDictionaryFrame(reader);
    if ('fault' in decoder) return decoder;
    opened.decoder = decoder;
    return null;
  }
  if (kind !== null) return skipFrame(reader);
  const isCut = reader.bytes.length < ZSTD_MAGIC.length;
  return isCut ? cut(offset) : { fault: 'corrupt', offset, reason: 'what stands here is no Zstandard frame' };
}

async function skipFrame(reader: ByteReader): Promise<Fault | null> {
  const offset = reader.position;
  if (reader.bytes.length < SKIPPABLE_HEADER_BYTES) return cut(offset);
  const length = SKIPPABLE_HEADER_BYTES + reader.bytes.readUInt32LE(4);
  return (await reader.skip(length)) < length ? cut(offset) : null;
}

async function readDictionaryFrame(reader: ByteReader): Promise<ZstdDecoder | Fault> {
  const offset = reader.position;
  if (reader.bytes.length < SKIPPABLE_HEADER_BYTES) return cut(offset);
  const length = reader.bytes.readUInt32LE(4);
  const end = SKIPPABLE_HEADER_BYTES + length;
  if (length > MOST_DICTIONARY_BYTES) return { fault: 'unsupported', offset, reason: 'its dictionary is too large' };
  if (!(await reader.fill(end))) return cut(offset);
  try {
    const content = reader.bytes.subarray(SKIPPABLE_HEADER_BYTES, end);
    const opened = openZstdDecoder(await readDictionary(content, MOST_DICTIONARY_BYTES));
    reader.drop(end);
    return typeof opened === 'string' ? { fault: 'unsupported', offset, reason: opened } : opened;
  } catch (error) {
    // Nothing else can be read without it.
    return { fault: 'unsupported', offset, reason: `its dictionary is damaged (${messageOf(error)})` };
  }
}

/** Goes to the next frame; false where there is none. */
async function seekFrame(reader: ByteReader, start: number): Promise<boolean> {
  for (let from = start; ; from = 0) {
    const at = reader.bytes.indexOf(ZSTD_MAGIC, from);
    if (at >= 0) {
      reader.drop(at);
      return true;
    }
    reader.drop(Math.max(0, reader.bytes.length - ZSTD_MAGIC.length + 1));
    if (!(await reader.fill(READ_BYTES)) && !reader.bytes.includes(ZSTD_MAGIC)) return false;
  }
}
