import type { ErrorCode } from '../../errors.js';
import type { RawInput, UnreadableInput } from '../../types.js';
import type { Chunks, ReadOptions } from '../input-options.js';
import { unreadable, unreadableBecause } from '../unreadable.js';
import { readPage } from './page.js';
import { type DamagedRecord, readRecords } from './records.js';
import type { FaultKind } from './section.js';
import { openSections } from './sections.js';

export { isWarc } from './is-warc.js';
export type { SkipReason } from './page.js';

/** HTTP headers and chunk sizes stand beside a page of the largest size. */
const MOST_HEADER_BYTES = 64 * 1024;

const faultCodes: Readonly<Record<FaultKind, ErrorCode>> = {
  truncated: 'truncated-archive',
  corrupt: 'corrupt-archive',
  unsupported: 'unsupported-archive',
};

/**
 * The pages of a WARC 1.0 or 1.1 file (ISO 28500), or of a WET, in order: `response` and `resource` records with HTML or
 * text, and `conversion` records. What holds no page is passed over. What is damaged gives an error in its place, and
 * the next whole record is read on: this never throws. Digests are not verified; the checksums of gzip and Zstandard are.
 *
 * A page's `id` is its `WARC-Record-ID` as written, its `source` `path:OFFSET`, as indexes of archives (CDX) have it;
 * where a gzip member holds several records, `path:OFFSET+N`, N bytes into its content.
 *
 * @param source the file's name
 * @param chunks the file as it is: plain, gzip or Zstandard, with a member a record or one for all
 */
export async function* readWarc(
  source: string,
  chunks: Chunks,
  { maxBytes, onSkipped }: Pick<ReadOptions, 'maxBytes' | 'onSkipped'>,
): AsyncGenerator<RawInput | UnreadableInput> {
  let isEmpty = true;
  const file = readUntilFailure(chunks);
  let isReported = false;
  try {
    for await (const section of openSections(file.chunks)) {
      for await (const record of readRecords(section, maxBytes + MOST_HEADER_BYTES)) {
        const name = `${source}:${record.place}`;
        if ('fault' in record) {
          isReported = true;
          // What looks cut off is what could not be read.
          const isFailure = record.fault === 'truncated' && file.failure() !== null;
          yield isFailure ? unreadableBecause(name, file.failure()) : failureOf(name, record);
          continue;
        }
        isReported = false;
        isEmpty = false;
        const page = await readPage(name, record, maxBytes);
        if ('skipped' in page) onSkipped?.(source, page.skipped, page.why);
        else yield page;
      }
    }
    if (file.failure() !== null && !isReported) yield unreadableBecause(source, file.failure());
    else if (isEmpty && !isReported) yield unreadable(source, 'empty-input', 'holds no record');
  } catch (error) {
    yield unreadableBecause(source, error);
  }
}

/** A file as if it ended where it cannot be read any further, so that what was read is given first. */
function readUntilFailure(chunks: Chunks): { chunks: Chunks; failure: () => unknown } {
  let failure: unknown = null;
  async function* read(): AsyncGenerator<Uint8Array> {
    try {
      yield* chunks;
    } catch (error) {
      failure = error;
    }
  }
  return { chunks: read(), failure: () => failure };
}

function failureOf(name: string, { fault, reason, header }: DamagedRecord): UnreadableInput {
  return unreadable(name, faultCodes[fault], reason, header?.get('warc-record-id') ?? null);
}
