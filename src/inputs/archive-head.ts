import { isWarc } from './warc/is-warc.js';
import { beginsZstd } from './warc/zstd-frame.js';

/** Compressed bytes that unpack to the line which an archive begins with, whatever stands in the header of gzip. */
const GZIP_HEAD_BYTES = 512;
const PLAIN_HEAD_BYTES = 16;

const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b;

/** The W of the version line, line ends before it, and what frames of Zstandard begin with. */
const mayBegin = (byte: number): boolean =>
  byte === 0x57 || byte === 0x0d || byte === 0x0a || byte === 0x28 || (byte >= 0x50 && byte <= 0x5f);

/** Whether enough of a stream is there to tell an archive: no more than that, since a pipe may give no more for a while. */
export function isEnoughForArchive(head: Buffer): boolean {
  const [first] = head;
  if (first === undefined) return false;
  if (first === 0x1f) return head.length >= GZIP_HEAD_BYTES;
  return head.length >= PLAIN_HEAD_BYTES || !mayBegin(first);
}

/** Whether a file, as it is, is a WARC or WET: plain, gzip, or Zstandard, in which nothing else is read. */
export async function beginsArchive(head: Buffer): Promise<boolean> {
  if (!isGzip(head)) return isWarc(head) || beginsZstd(head);
  const { constants, gunzipSync } = await import('node:zlib');
  try {
    return isWarc(gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH }));
  } catch {
    return false;
  }
}
