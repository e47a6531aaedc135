import type { RawInput } from '../types.js';
import type { Result } from './result.js';

/** Cleans pages, in this thread or in others. */
export interface Cleaner {
  /** How many pages it can be given before the first is done, so that no thread waits for work; 1 or more. */
  readonly pages: number;
  /** Never rejects. */
  clean(page: RawInput): Promise<Result>;
  /** Ends it, and what it is doing. */
  close(): Promise<void>;
}

/** Cleans one page after another in this thread: where there is one page, no other thread need be started. */
export function cleanHere(clean: (page: RawInput) => Promise<Result>): Cleaner {
  return { pages: 1, clean, async close() {} };
}

/** Opens a cleaner when the first page is there, which says what kind is needed. @param pages of whichever is opened */
export function openLater(pages: number, open: (first: RawInput) => Promise<Cleaner>): Cleaner {
  let opened: Promise<Cleaner> | null = null;
  return {
    pages,
    async clean(page) {
      opened ??= open(page);
      return (await opened).clean(page);
    },
    async close() {
      await (await opened)?.close();
    },
  };
}
