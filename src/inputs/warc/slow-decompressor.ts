import type { Transform } from 'node:stream';

/** What the streams of zlib have beside being streams. */
type ZlibStream = Transform & { readonly bytesWritten: number };

/** Decompresses piece by piece what is too large, or too damaged, to be decompressed at once. */
export class SlowDecompressor {
  readonly #stream: ZlibStream;
  #pieces: Buffer[] = [];
  #fail: (error: Error) => void = () => {};

  constructor(stream: ZlibStream) {
    this.#stream = stream;
    stream.on('error', (error) => this.#fail(error));
    // Where its buffer is full it goes on only when that is read.
    stream.on('readable', () => this.#drain());
  }

  /**
   * What some more bytes give, and how many of them were taken: fewer than there are where the compressed data ends.
   * @throws errors of zlib
   */
  async push(bytes: Uint8Array): Promise<{ pieces: Buffer[]; taken: number }> {
    const before = this.#stream.bytesWritten;
    await new Promise<void>((resolve, reject) => {
      this.#fail = reject;
      this.#stream.write(bytes, (error) => (error ? reject(error) : resolve()));
    });
    this.#drain();
    const pieces = this.#pieces;
    this.#pieces = [];
    return { pieces, taken: this.#stream.bytesWritten - before };
  }

  close(): void {
    this.#fail = () => {};
    this.#stream.destroy();
  }

  #drain(): void {
    for (let piece = this.#stream.read(); piece !== null; piece = this.#stream.read()) this.#pieces.push(piece);
  }
}
