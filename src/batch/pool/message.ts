import type { CleanOptions, OutputFormat, RawInput } from '../../types.js';
import type { Result } from '../result.js';

/** What a thread of the pool is started with. */
export interface ThreadTask {
  options: CleanOptions;
  /** How it writes articles. */
  output: OutputFormat;
}

/** What a thread is sent: a page at a time, in order. How it was fetched stays behind. */
export type PageMessage = Omit<RawInput, 'visit'>;

/** What a thread sends: that it is ready for its first page, then a result for each page, in order. */
export type ThreadMessage = 'ready' | Result;
