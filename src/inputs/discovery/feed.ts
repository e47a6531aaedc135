import type { FeedEntry } from '../../types.js';
import { parseJsonFeed } from './json-feed.js';
import { onePerAddress } from './one-per-address.js';
import { parseXmlFeed } from './xml-feed.js';

/**
 * The entries of a feed in its order: RSS, Atom or JSON Feed, well-formed or not. Each address stands once, and where
 * the text ends too early the entries that are whole are given. Null where the text is no feed; never throws.
 *
 * @param baseUrl where the feed was found, which relative addresses are meant against
 */
export function parseFeed(text: string, baseUrl: string): FeedEntry[] | null {
  const entries = /^[\ufeff\s]*\{/.test(text) ? parseJsonFeed(text, baseUrl) : parseXmlFeed(text, baseUrl);
  return entries && onePerAddress(entries);
}
