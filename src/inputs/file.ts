import { createReadStream } from 'node:fs';
import type { Chunks, Inputs, ReadOptions } from './input-options.js';
import { readSavedPage } from './saved-page.js';
import { readStream } from './stream.js';

const CHUNK_BYTES = 256 * 1024;

/** Reads a file, or a pipe that has a path, as it comes; of a page that was fetched and saved, with how that was. */
export async function* readFile(path: string, options: ReadOptions): Inputs {
  const saved = await readSavedPage(path);
  const chunks = createReadStream(path, { highWaterMark: CHUNK_BYTES });
  for await (const input of readStream(path, told(chunks, options.onRead), options)) {
    yield saved && 'content' in input && input.url === null ? { ...input, ...saved } : input;
  }
}

async function* told(chunks: Chunks, onRead: ReadOptions['onRead']): Chunks {
  for await (const chunk of chunks) {
    onRead?.(chunk.length);
    yield chunk;
  }
}
