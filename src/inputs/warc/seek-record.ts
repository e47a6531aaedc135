import type { ByteReader } from './byte-reader.js';

const READ_BYTES = 64 * 1024;

/** What a record begins with. */
const NAME = Buffer.from('WARC/');

/** An empty line before it. */
const CONTEXT_BYTES = 3;

/** The version, and one of the fields that every record has. */
const beginning = /^WARC\/[01]\.\d+[ \t]*\r?\n(?:WARC|Content)-[a-z-]+:/i;

/** The same with the fields that no page that only shows a record is likely to show together. */
const wholeHeader =
  /^WARC\/[01]\.\d+[ \t]*\r?\n(?=(?:[^\n]+\n)*?WARC-Record-ID:)(?=(?:[^\n]+\n)*?Content-Length: *\d)(?:[\w-]+:[^\n]*\n|[ \t][^\n]*\n)+\r?\n/i;

const HEADER_BYTES = 4096;

/**
 * Goes to the next record: the line of a version behind an empty line, or behind zeros, as a hole in a file leaves them.
 * Elsewhere, as where a crawler was killed and went on behind what it had written, it takes a whole header. The first
 * byte is taken to stand behind an empty line. False where there is none.
 */
export async function seekRecord(reader: ByteReader): Promise<boolean> {
  let from = 0;
  for (;;) {
    const at = reader.bytes.indexOf(NAME, from);
    if (at >= 0) {
      await reader.fill(at + HEADER_BYTES);
      if (isBeginning(reader.bytes, at)) {
        reader.drop(at);
        return true;
      }
      from = at + 1;
      continue;
    }
    // The name, or the line before it, may stand across the end of what is there.
    const kept = Math.min(reader.bytes.length, NAME.length - 1 + CONTEXT_BYTES);
    reader.drop(reader.bytes.length - kept);
    from = kept < NAME.length - 1 + CONTEXT_BYTES ? 0 : CONTEXT_BYTES;
    if (!(await reader.fill(kept + 1))) {
      reader.drop(reader.bytes.length);
      return false;
    }
    await reader.fill(READ_BYTES);
  }
}

function isBeginning(bytes: Buffer, at: number): boolean {
  const before = bytes.toString('latin1', Math.max(0, at - CONTEXT_BYTES), at);
  const isAlone = before === '' || /(?:\n\r?\n|\0)$/.test(before);
  return (isAlone ? beginning : wholeHeader).test(bytes.toString('latin1', at, at + HEADER_BYTES));
}
