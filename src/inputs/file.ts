import { createReadStream } from 'node:fs';
import type { Inputs, ReadOptions } from './input-options.js';
import { readSavedPage } from './saved-page.js';
import { readStream } from './stream.js';

const CHUNK_BYTES = 256 * 1024;

/** Reads a file, or a pipe that has a path, as it comes; of a page that was fetched and saved, with how that was. */
export async function* readFile(path: string, options: ReadOptions): Inputs {
  const saved = await readSavedPage(path);
  for await (const input of readStream(path, createReadStream(path, { highWaterMark: CHUNK_BYTES }), options)) {
    yield saved && 'content' in input && input.url === null ? { ...input, ...saved } : input;
  }
}
