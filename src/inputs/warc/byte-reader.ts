import type { Chunks } from '../input-options.js';

/** A stream's bytes, as many at a time as are asked for. Each byte is copied a few times at most, however it comes. */
export class ByteReader {
  /** What is there and not yet dropped. */
  bytes: Buffer = Buffer.alloc(0);
  /** Of the first of `bytes`, from the beginning of the stream. */
  position = 0;
  readonly #chunks: AsyncIterator<Uint8Array>;
  #ended = false;

  constructor(chunks: Chunks) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** Reads until so many bytes are there; false where the stream ends before. */
  async fill(size: number): Promise<boolean> {
    if (this.bytes.length >= size) return true;
    const pieces: Uint8Array[] = [this.bytes];
    let length = this.bytes.length;
    while (length < size && !this.#ended) {
      const chunk = await this.#next();
      pieces.push(chunk);
      length += chunk.length;
    }
    const first = pieces.length === 2 && this.bytes.length === 0 ? pieces[1]! : null;
    this.bytes = first ? asBuffer(first) : Buffer.concat(pieces, length);
    return length >= size;
  }

  /** Leaves out bytes that are there. */
  drop(size: number): void {
    this.bytes = this.bytes.subarray(size);
    this.position += size;
  }

  /** Leaves out bytes without keeping them; how many there were. */
  async skip(size: number): Promise<number> {
    let left = size;
    while (left > this.bytes.length && !this.#ended) {
      left -= this.bytes.length;
      this.drop(this.bytes.length);
      this.bytes = asBuffer(await this.#next());
    }
    const last = Math.min(left, this.bytes.length);
    this.drop(last);
    return size - left + last;
  }

  /** Lets go of what is read from. */
  async close(): Promise<void> {
    await this.#chunks.return?.();
  }

  async #next(): Promise<Uint8Array> {
    const next = await this.#chunks.next();
    if (next.done !== true) return next.value;
    this.#ended = true;
    return Buffer.alloc(0);
  }
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}
