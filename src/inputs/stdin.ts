import type { InputOptions, Inputs } from './input-options.js';
import { readStream } from './stream.js';

/** The name of standard input among the inputs. */
export const STANDARD_INPUT = '-';

/** Reads standard input as bytes, as they come. */
export function readStandardInput(options: InputOptions): Inputs {
  return readStream(STANDARD_INPUT, options.stdin, options);
}
