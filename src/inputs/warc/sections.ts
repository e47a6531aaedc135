import type { Chunks } from '../input-options.js';
import { peek } from '../peek.js';
import { beginsGzip } from './gzip-header.js';
import { readGzipPieces } from './gzip-pieces.js';
import { type Section, sectionsOf } from './section.js';
import { beginsZstd } from './zstd-frame.js';
import { readZstdPieces } from './zstd-pieces.js';

/** The sections of an archive: gzip or Zstandard by its first bytes, else plain, which is a section as a whole. */
export async function* openSections(chunks: Chunks): AsyncGenerator<Section> {
  const { head, whole } = await peek(chunks, (bytes) => bytes.length >= 4);
  if (beginsGzip(head)) yield* sectionsOf(readGzipPieces(whole));
  else if (beginsZstd(head)) yield* sectionsOf(readZstdPieces(whole));
  else yield { offset: 0, isCompressed: false, chunks: whole, ending: () => 'end' };
}
