import { type InputOptions, type Inputs, STANDARD_INPUT } from './input-options.js';
import { readStream } from './stream.js';

/** Reads standard input as bytes, as they come. */
export function readStandardInput(options: InputOptions): Inputs {
  return readStream(STANDARD_INPUT, options.stdin, options);
}
