import { onePerAddress } from './one-per-address.js';
import type { Sitemap } from './sitemap-types.js';
import { parseTextSitemap } from './text-sitemap.js';
import { parseXmlSitemap } from './xml-sitemap.js';

/**
 * A sitemap (https://www.sitemaps.org/protocol.html) in its order: a set of pages, with what Google's news extension
 * says of them, an index of sitemaps, or plain text with an address a line. Each address stands once, and where the
 * text ends too early what is whole is given. Null where the text is none of these (a feed is not, though sites may use
 * one as a sitemap); never throws.
 *
 * @param baseUrl where the sitemap was found, which relative addresses are meant against
 */
export function parseSitemap(text: string, baseUrl: string): Sitemap | null {
  const sitemap = parseXmlSitemap(text, baseUrl) ?? parseTextSitemap(text);
  return sitemap && { entries: onePerAddress(sitemap.entries), children: onePerAddress(sitemap.children) };
}
