import type { Exchange } from '../../types.js';
import { headerOf } from './exchange.js';
import { FetchFailure } from './fetch-failure.js';

export const MOST_REDIRECTS = 5;

const redirecting: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * Where a response leads to; null where it leads nowhere else (RFC 9110, 15.4). A fragment of the first address is not
 * kept: it says nothing to a server.
 * @throws {FetchFailure} `bad-redirect`
 */
export function redirectOf(response: Exchange): URL | null {
  if (!redirecting.has(response.status)) return null;
  const location = headerOf(response, 'location');
  if (location === null) throw new FetchFailure('bad-redirect', `a redirect (${response.status}) that leads nowhere`);
  let target: URL;
  try {
    // Bytes as Latin-1: servers write addresses in UTF-8 all the same.
    target = new URL(Buffer.from(location, 'latin1').toString('utf8'), response.url);
  } catch (cause) {
    throw new FetchFailure('bad-redirect', 'a redirect to what is no address', { cause });
  }
  if (target.protocol !== 'http:' && target.protocol !== 'https:') {
    throw new FetchFailure('bad-redirect', `a redirect to ${target.protocol}, which is neither http: nor https:`);
  }
  // Who redirects cannot log its visitors in, and an address with credentials must not be told on.
  target.username = '';
  target.password = '';
  target.hash = '';
  return target;
}

/** Whether a step leads from a secure connection to one that anybody can read. */
export function isDowngrade(from: URL, to: URL): boolean {
  return from.protocol === 'https:' && to.protocol === 'http:';
}
