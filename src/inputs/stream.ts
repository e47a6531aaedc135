import type { RawInput, UnreadableInput, Warning } from '../types.js';
import { beginsArchive, isEnoughForArchive } from './archive-head.js';
import { BINARY_HEAD_BYTES, describeBinary } from './binary.js';
import { gunzipWhereNeeded } from './gunzip.js';
import type { Chunks, ReadOptions } from './input-options.js';
import { looksLikeMhtml } from './mhtml/looks-like-mhtml.js';
import { isEnoughToTell, looksLikeNdjson, readNdjson } from './ndjson.js';
import { peek } from './peek.js';
import { readSingleFileComment, SINGLE_FILE_HEAD_BYTES } from './single-file.js';
import { formatBytes, unreadable, unreadableBecause } from './unreadable.js';

/** Reads what a stream of bytes holds, compressed or not: an archive's pages, an NDJSON stream's records, or one page. */
export async function* readStream(
  source: string,
  chunks: Chunks,
  options: ReadOptions,
): AsyncGenerator<RawInput | UnreadableInput> {
  try {
    if (options.from === 'auto') yield* readWhatItIs(source, chunks, options);
    else if (options.from === 'ndjson') yield* readLines(source, gunzipWhereNeeded(source, chunks), options);
    else yield await readPage(source, gunzipWhereNeeded(source, chunks), options);
  } catch (error) {
    yield unreadableBecause(source, error);
  }
}

async function* readWhatItIs(source: string, chunks: Chunks, options: ReadOptions) {
  const file = await peek(chunks, isEnoughForArchive);
  if (await beginsArchive(file.head)) {
    const { readWarc } = await import('./warc/index.js');
    yield* readWarc(source, file.whole, options);
    return;
  }
  const { head, whole } = await peek(gunzipWhereNeeded(source, file.whole), isEnoughToTell);
  if (looksLikeNdjson(head)) yield* readNdjson(source, whole, options);
  else yield await readPage(source, whole, options);
}

/** A picture or an archive is told as such, unless the beginning says nothing of what comes after it. */
async function* readLines(source: string, plain: Chunks, options: ReadOptions) {
  if (options.isShare) {
    yield* readNdjson(source, plain, options);
    return;
  }
  const { head, whole } = await peek(plain, isEnoughToTell);
  if (describeBinary(head) === null) yield* readNdjson(source, whole, options);
  else yield await readPage(source, whole, options);
}

async function readPage(
  source: string,
  chunks: Chunks,
  { from, maxBytes }: ReadOptions,
): Promise<RawInput | UnreadableInput> {
  const { head, whole } = await peek(chunks, (bytes) => bytes.length >= BINARY_HEAD_BYTES);
  const binary = describeBinary(head);
  const content = binary === null ? await collect(whole, maxBytes) : null;
  if (binary !== null) {
    await whole.return(undefined);
    return unreadable(source, 'binary-input', `looks like ${binary}`);
  }
  if (content === null) return unreadable(source, 'too-large', `holds more than ${formatBytes(maxBytes)}`);
  if (isBlank(content)) return unreadable(source, 'empty-input', 'holds no text');
  if (from === 'auto' && looksLikeMhtml(head)) return readSavedMessage(source, content);
  const format = from === 'auto' || from === 'ndjson' ? null : from;
  const saved = readSingleFileComment(content.toString('latin1', 0, SINGLE_FILE_HEAD_BYTES));
  const page = { id: null, source, content, format, charset: null, url: saved?.url ?? null };
  return saved?.saved ? { ...page, fetched: saved.saved } : page;
}

async function readSavedMessage(source: string, bytes: Uint8Array): Promise<RawInput> {
  const { readMhtml } = await import('./mhtml/index.js');
  const { content, format, charset, url, fetched, isTruncated } = readMhtml(source, bytes);
  return { id: null, source, content, format, charset, url, fetched, warnings: isTruncated ? [truncatedPage] : [] };
}

const truncatedPage: Warning = {
  code: 'truncated-page',
  message: 'the file ends within the page: what there is of it was read',
};

/** All bytes; null as soon as they are more than allowed. */
async function collect(chunks: Chunks, maxBytes: number): Promise<Buffer | null> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > maxBytes) return null;
    pieces.push(chunk);
  }
  return pieces.length === 1 ? Buffer.from(pieces[0]!.buffer, pieces[0]!.byteOffset, length) : Buffer.concat(pieces);
}

/** White space in ASCII or UTF-16, with or without a byte order mark, and nothing else. */
function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d) || blankBytes.has(byte));
}

/** Zero bytes and those of the byte order marks. */
const blankBytes = new Set([0x00, 0xef, 0xbb, 0xbf, 0xfe, 0xff]);
