import type { Exchange } from '../../types.js';

/** What is known of a page beside its exchanges. */
export interface CaptureMetadata {
  /** The input as the record names it. */
  source: string;
  /** When the page's last byte was there. */
  fetched: Date;
}

/** Where fetched pages are kept as they came, so that they can be read again. */
export interface Capture {
  /**
   * Keeps a page whole or not at all; may be called for several pages at a time.
   * @param exchanges redirects in order, then the page itself; none: nothing is kept
   * @throws {CleancopyError} `unwritable-output`; `state-in-use` where another run does not let go of the file
   */
  keep(exchanges: readonly Exchange[], metadata: CaptureMetadata): Promise<void>;
  /** Waits for what is being kept. */
  close(): Promise<void>;
}
