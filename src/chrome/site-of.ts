import type { Document } from '../types.js';

/** The host of a page's address, or of the one that it declares as its own; '' where there is neither. */
export function siteOf({ url, declared }: Document): string {
  const address = url ?? declared.links.get('canonical')?.[0] ?? declared.meta.get('og:url')?.[0];
  if (address === undefined || !URL.canParse(address)) return '';
  return new URL(address).hostname.replace(/^www\./, '');
}
