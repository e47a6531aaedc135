import { isWarc } from './warc/is-warc.js';
import { looksLikeHtml } from './warc/media-type.js';
import { beginsZstd } from './warc/zstd-frame.js';

/** Compressed bytes that unpack to the line which an archive begins with, whatever stands in the header of gzip. */
const GZIP_HEAD_BYTES = 512;
const LEAST_GZIP_BYTES = 64;
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

/** What archives are called, in a path or an address. */
const archiveName = /\.warc(?:\.(?:wet|wat))?(?:\.(?:gz|zst))?$/i;

/**
 * Whether a file, as it is, is a WARC or WET: plain, gzip, or Zstandard, in which nothing else is read. One that is
 * called so may be damaged where it begins, which is no reason to take it for a page.
 */
export async function beginsArchive(head: Buffer, source: string): Promise<boolean> {
  if (isWarc(head) || beginsZstd(head)) return true;
  const content = isGzip(head) ? await glanceInto(head) : null;
  if (content && isWarc(content)) return true;
  // What is compressed twice is looked at when it is compressed no more.
  if (content && isGzip(content)) return false;
  return archiveName.test(source) && !looksLikeHtml(head);
}

/** The first bytes of what gzip members hold; damage behind them does not matter. */
async function glanceInto(head: Buffer): Promise<Buffer> {
  const { constants, gunzipSync } = await import('node:zlib');
  for (let size = GZIP_HEAD_BYTES; size >= LEAST_GZIP_BYTES; size /= 2) {
    try {
      return gunzipSync(head.subarray(0, size), { finishFlush: constants.Z_SYNC_FLUSH });
    } catch {
      // Damaged there: less may do.
    }
  }
  return Buffer.alloc(0);
}
