import type { Chunks } from './input-options.js';

export interface Line {
  /** From 1. */
  number: number;
  /** Without the line feed; of a line that is longer than allowed its beginning. */
  bytes: Buffer;
  /** Its length in bytes. */
  length: number;
}

export const LINE_FEED = 0x0a;

/** The lines of a stream as they come. Memory is bounded by the longest line allowed: of a longer one no more is kept. */
export async function* linesOf(chunks: Chunks, maxBytes: number): AsyncGenerator<Line> {
  let number = 1;
  let pieces: Uint8Array[] = [];
  let length = 0;
  const add = (piece: Uint8Array) => {
    if (length < maxBytes) pieces.push(piece.subarray(0, maxBytes - length));
    length += piece.length;
  };
  const take = (): Line => {
    const line = { number, bytes: Buffer.concat(pieces), length };
    number++;
    pieces = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      add(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    add(chunk.subarray(start));
  }
  if (length > 0) yield take();
}
