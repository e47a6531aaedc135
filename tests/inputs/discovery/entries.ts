import type { FeedEntry } from '../../../src/types.js';

/** Where the tests' feeds are found. */
export const feedUrl = 'https://example.org/feed/';

/** An entry with what it is to have; the rest is not known. */
export function entry(url: string, more: Partial<Omit<FeedEntry, 'url'>> = {}): FeedEntry {
  return { url, title: null, published: null, modified: null, authors: [], ...more };
}
