import type { ByteReader } from './byte-reader.js';
import {
  endOfHeader,
  type HeaderFields,
  isSpliced,
  MOST_HEADER_BYTES,
  readRecordHeader,
  statedLengths,
  versionLine,
} from './record-header.js';

/** A record's parts. */
export interface WholeRecord {
  header: HeaderFields;
  /** The length of its block. */
  length: number;
  /** Its block; of one that is too long only the beginning. */
  block: Buffer;
}

/** What is wrong with a record. Its beginning is dropped then, and the next one may stand in the rest. */
export interface Problem {
  reason: string;
  /** Whether the archive, or its member, ends within it. */
  isShort: boolean;
  header: HeaderFields | null;
}

/** How much of a block that is too long is kept: HTTP headers and the beginning of a page. */
const BEGINNING_BYTES = 64 * 1024;

const READ_BYTES = 4096;

/** Behind a block: two line ends, or fewer where a record or nothing follows, as careless writers have it. */
const trailer = /^(?:(?:\r?\n){2}|(?:\r?\n)?WARC\/)/;
const TRAILER_BYTES = 7;

/**
 * The record at the reader, which goes on behind it.
 * @param mostBytes longest block that is given whole
 */
export async function readRecord(reader: ByteReader, mostBytes: number): Promise<WholeRecord | Problem> {
  const start = await readStart(reader);
  if (start.end < 0) {
    reader.drop(1);
    return { ...start, header: null };
  }
  const bytes = reader.bytes.subarray(0, start.end);
  const header = readRecordHeader(bytes);
  if (isSpliced(bytes, header)) {
    // Where the header of another record begins in it, that one may be whole.
    reader.drop(1);
    return { header, isShort: false, reason: 'the record’s header is damaged' };
  }
  const lengths = statedLengths(header);
  for (const length of lengths) {
    const end = start.end + length;
    // No need to know what follows a record that cannot be held: the first length is believed.
    if (length > mostBytes) return skipBlock(reader, header, start.end, length);
    if (await isEndOfRecord(reader, end)) {
      const block = reader.bytes.subarray(start.end, end);
      reader.drop(end);
      return { header, length, block };
    }
  }
  const isShort = lengths.some((length) => start.end + length > reader.bytes.length);
  reader.drop(start.end);
  if (lengths.length === 0) return { header, isShort: false, reason: 'the record does not state its length' };
  const reason = isShort
    ? `the record states ${lengths[0]} bytes, of which ${reader.bytes.length} are there`
    : `the record states ${lengths[0]} bytes, but does not end there`;
  return { header, isShort, reason };
}

/** Where the header at the reader ends; -1 and why where there is none. */
async function readStart(reader: ByteReader): Promise<{ end: number; isShort: boolean; reason: string }> {
  let isMore = await reader.fill(READ_BYTES);
  const line = reader.bytes.toString('latin1', 0, 64);
  if (!versionLine.test(line)) {
    const isShort = !isMore && /^(?:W|WA|WAR|WARC|WARC\/[\d.]{0,3}\r?)$/.test(line);
    return { end: -1, isShort, reason: isShort ? CUT_HEADER : 'what stands here is no WARC record' };
  }
  let end = endOfHeader(reader.bytes.subarray(0, MOST_HEADER_BYTES));
  for (let size = READ_BYTES * 2; end < 0 && isMore && size <= MOST_HEADER_BYTES; size *= 2) {
    isMore = await reader.fill(size);
    end = endOfHeader(reader.bytes.subarray(0, MOST_HEADER_BYTES));
  }
  return { end, isShort: end < 0 && !isMore, reason: isMore ? 'the record’s header has no end' : CUT_HEADER };
}

const CUT_HEADER = 'the record ends within its header';

/** Whether what stands there may follow a block. */
async function isEndOfRecord(reader: ByteReader, end: number): Promise<boolean> {
  const isMore = await reader.fill(end + TRAILER_BYTES);
  if (reader.bytes.length < end) return false;
  const rest = reader.bytes.toString('latin1', end, end + TRAILER_BYTES);
  return trailer.test(rest) || (!isMore && /^[\r\n]*$/.test(rest));
}

/** Passes over a block that is too long to hold, whatever stands in it. */
async function skipBlock(
  reader: ByteReader,
  header: HeaderFields,
  start: number,
  length: number,
): Promise<WholeRecord | Problem> {
  await reader.fill(start + BEGINNING_BYTES);
  const block = Buffer.from(reader.bytes.subarray(start, start + Math.min(BEGINNING_BYTES, length)));
  const there = (await reader.skip(start + length)) - start;
  if (there < length) {
    return { header, isShort: true, reason: `the record states ${length} bytes, of which ${there} are there` };
  }
  if (await isEndOfRecord(reader, 0)) return { header, length, block };
  return { header, isShort: false, reason: `the record states ${length} bytes, but does not end there` };
}
