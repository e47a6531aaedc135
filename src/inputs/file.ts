import { close, constants, open, read, stat } from 'node:fs';
import { promisify } from 'node:util';
import { type FilePath, sourceOf } from './file-path.js';
import type { Chunks, Inputs, ReadOptions } from './input-options.js';
import { readSavedPage } from './saved-page.js';
import { readStream } from './stream.js';
import { streamOver } from './waited-for.js';

const CHUNK_BYTES = 256 * 1024;

/** Reads a file, or a pipe that has a path, as it comes; of a page that was fetched and saved, with how that was. */
export async function* readFile(path: FilePath, options: ReadOptions): Inputs {
  const saved = await readSavedPage(path);
  for await (const input of readStream(sourceOf(path), chunksOf(path, options.onRead), options)) {
    yield saved && 'content' in input && input.url === null ? { ...input, ...saved } : input;
  }
}

/** What is in a file, or comes through a pipe that has a path. */
export async function* chunksOf(path: FilePath, onRead?: ReadOptions['onRead']): Chunks {
  const found = await promisify(stat)(path);
  // The opening of a pipe would wait for who writes it; its stream does that.
  const flags = found.isFIFO() ? constants.O_RDONLY | constants.O_NONBLOCK : constants.O_RDONLY;
  const fd = await promisify(open)(path, flags);
  for await (const chunk of (await streamOver(fd, found)) ?? readWhole(fd)) {
    onRead?.(chunk.length);
    yield chunk;
  }
}

/** By Node's plainest means: its streams and promised files take a start 5 ms longer to load. */
async function* readWhole(fd: number): Chunks {
  try {
    let room = Buffer.allocUnsafe(CHUNK_BYTES);
    for (;;) {
      const { bytesRead } = await promisify(read)(fd, room, 0, room.length, null);
      if (bytesRead === 0) return;
      yield room.subarray(0, bytesRead);
      room = bytesRead < room.length ? room.subarray(bytesRead) : Buffer.allocUnsafe(CHUNK_BYTES);
    }
  } finally {
    await promisify(close)(fd);
  }
}
