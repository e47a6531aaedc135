import { type Chunks, type InputOptions, type Inputs, STANDARD_INPUT } from './input-options.js';
import { readStream } from './stream.js';

/** Reads standard input as bytes, as they come. */
export function readStandardInput(options: InputOptions): Inputs {
  return readStream(STANDARD_INPUT, told(options.stdin, options.onRead), options);
}

async function* told(chunks: Chunks, onRead: InputOptions['onRead']): Chunks {
  for await (const chunk of chunks) {
    onRead?.(chunk.length);
    yield chunk;
  }
}
