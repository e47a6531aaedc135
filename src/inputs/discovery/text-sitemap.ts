import { isFullAddress, pageAddress } from './page-address.js';
import type { Sitemap } from './sitemap-types.js';

/**
 * The pages of a text that has a full address a line; null where its first line is none, or half of them are none.
 */
export function parseTextSitemap(text: string): Sitemap | null {
  if (!/^[\ufeff\s]*https?:\/\//i.test(text)) return null;
  const lines = text
    .replace(/^\ufeff/, '')
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const addresses = lines.filter(isFullAddress);
  if (addresses[0] !== lines[0] || addresses.length * 2 <= lines.length) return null;
  const urls = addresses.map((address) => pageAddress(address, address)).filter((url) => url !== null);
  const entries = urls.map((url) => ({ url, title: null, published: null, modified: null, authors: [] }));
  return { entries, children: [] };
}
