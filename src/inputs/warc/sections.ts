import type { Chunks } from '../input-options.js';
import { peek } from '../peek.js';
import { beginsGzip } from './gzip-header.js';
import { readGzipPieces } from './gzip-pieces.js';
import { isWarc } from './is-warc.js';
import { type Section, sectionsOf } from './section.js';
import { beginsZstd } from './zstd-frame.js';
import { readZstdPieces } from './zstd-pieces.js';

type Compression = 'gzip' | 'zstd' | 'none';

/**
 * The sections of an archive: gzip, Zstandard, or plain, which is a section as a whole.
 * @param name tells how a file is compressed that is damaged where it begins
 */
export async function* openSections(chunks: Chunks, name: string): AsyncGenerator<Section> {
  const { head, whole } = await peek(chunks, (bytes) => bytes.length >= HEAD_BYTES);
  const compression = compressionOf(head) ?? compressionByName(name);
  if (compression === 'gzip') yield* sectionsOf(readGzipPieces(whole));
  else if (compression === 'zstd') yield* sectionsOf(readZstdPieces(whole));
  else yield { offset: 0, isCompressed: false, chunks: whole, ending: () => 'end' };
}

const HEAD_BYTES = 16;

function compressionOf(head: Buffer): Compression | null {
  if (beginsGzip(head)) return 'gzip';
  if (beginsZstd(head)) return 'zstd';
  return isWarc(head) ? 'none' : null;
}

function compressionByName(name: string): Compression {
  if (/\.gz$/i.test(name)) return 'gzip';
  return /\.zst$/i.test(name) ? 'zstd' : 'none';
}
