import { createReadStream } from 'node:fs';
import type { InputOptions, Inputs } from './input-options.js';
import { readStream } from './stream.js';

const CHUNK_BYTES = 256 * 1024;

/** Reads a file, or a pipe that has a path, as it comes. */
export function readFile(path: string, options: Pick<InputOptions, 'from' | 'maxBytes'>): Inputs {
  return readStream(path, createReadStream(path, { highWaterMark: CHUNK_BYTES }), options);
}
