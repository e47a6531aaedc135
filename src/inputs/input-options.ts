import type { RawInput, SourceFormat, UnreadableInput } from '../types.js';

export interface InputOptions {
  /** What the inputs hold; `auto` looks. */
  from: SourceFormat;
  /** Largest page, in bytes after decompression; of an NDJSON stream the largest line. */
  maxBytes: number;
  stdin: AsyncIterable<Uint8Array>;
}

/** Pieces of an input in order, of any size. */
export type Chunks = AsyncIterable<Uint8Array>;

export type Inputs = AsyncGenerator<RawInput | UnreadableInput>;
