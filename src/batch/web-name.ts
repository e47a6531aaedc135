import { createHash } from 'node:crypto';
import { safeName } from './safe-name.js';

/** The ending of a file's name; not the `.2` of `version-1.2`. */
const extension = /\.[a-z][a-z0-9]{0,5}$/i;

/** What servers call the page of a directory: the directory's name says more. */
const directoryPage = /^(?:index|default)(?:\.[a-z]{1,5})?$/i;

/**
 * A file's name, without extension, for an address: what the address ends in and 8 hex digits of its SHA-256, so that
 * `https://example.org/news/quay-reopens.html?x=1` is `quay-reopens-1849d404` whenever it is fetched, and with `?x=2` is
 * another. A home page has its host's name. Fragments and user info do not count.
 * @param url full address
 */
export function webName(url: string): string {
  const address = new URL(url);
  address.username = '';
  address.password = '';
  address.hash = '';
  const digest = createHash('sha256').update(address.href).digest('hex').slice(0, 8);
  const segments = address.pathname.split('/').filter((segment) => segment !== '' && !directoryPage.test(segment));
  const named = safeName(decode(segments.at(-1) ?? '').replace(extension, ''));
  return `${named || safeName(address.hostname) || 'page'}-${digest}`;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
