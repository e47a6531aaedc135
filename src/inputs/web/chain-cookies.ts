import { isIP } from 'node:net';
import { parseSetCookie, type SetCookie } from './set-cookie.js';

/** Cookies that servers set and want back within one chain of redirects. */
export interface ChainCookies {
  /** @param setCookie the `Set-Cookie` headers of the response from `url` */
  note(url: URL, setCookie: readonly string[]): void;
  /** The `Cookie` header of a request to `url`; null where there is nothing to send. */
  header(url: URL): string | null;
}

interface Cookie {
  name: string;
  value: string;
  domain: string;
  isHostOnly: boolean;
  path: string;
  isSecure: boolean;
}

const MOST_COOKIES = 50;

/**
 * An empty store (RFC 6265, section 5.3 and 5.4, with the name prefixes of its successor). It lives as short as its
 * chain, so a cookie expires only by being deleted. It holds no list of public suffixes: a server under `co.uk` may set a
 * cookie that another one under it sees, if the chain leads there.
 */
export function chainCookies(): ChainCookies {
  // In the order of their creation; setting anew what is there keeps its place.
  const cookies = new Map<string, Cookie>();
  return {
    note: (url, setCookie) => {
      for (const line of setCookie) store(cookies, url, parseSetCookie(line));
    },
    header: (url) => {
      const sent = [...cookies.values()].filter((cookie) => isSentTo(cookie, url));
      // Sorting is stable: of equals the oldest first.
      sent.sort((a, b) => b.path.length - a.path.length);
      return sent.length === 0 ? null : sent.map(({ name, value }) => `${name}=${value}`).join('; ');
    },
  };
}

function store(cookies: Map<string, Cookie>, url: URL, line: SetCookie | null): void {
  const cookie = line === null ? null : cookieOf(line, url);
  if (line === null || cookie === null || !keepsPromise(line, cookie)) return;
  const key = JSON.stringify([cookie.name, cookie.domain, cookie.isHostOnly, cookie.path]);
  if (line.isDeletion) {
    cookies.delete(key);
    return;
  }
  cookies.set(key, cookie);
  const [oldest] = cookies.keys();
  if (cookies.size > MOST_COOKIES && oldest !== undefined) cookies.delete(oldest);
}

/** Null for a cookie that this server may not set. */
function cookieOf({ name, value, domain, path, isSecure }: SetCookie, url: URL): Cookie | null {
  const host = url.hostname;
  if (isSecure && url.protocol !== 'https:') return null;
  if (domain !== null && !domainMatches(host, domain)) {
    // A whole top-level domain is nobody's; what was meant is most likely the host.
    if (domain.includes('.') || !host.endsWith(`.${domain}`)) return null;
  }
  const isHostOnly = domain === null || !domain.includes('.') || isAddress(domain);
  return { name, value, domain: isHostOnly ? host : domain, isHostOnly, path: path ?? defaultPath(url), isSecure };
}

/** What a name beginning with `__Secure-` or `__Host-` promises. */
function keepsPromise({ name, domain, path }: SetCookie, { isSecure }: Cookie): boolean {
  const prefix = name.toLowerCase();
  if (prefix.startsWith('__secure-')) return isSecure;
  if (prefix.startsWith('__host-')) return isSecure && domain === null && path === '/';
  return true;
}

function isSentTo({ domain, isHostOnly, path, isSecure }: Cookie, url: URL): boolean {
  if (isSecure && url.protocol !== 'https:') return false;
  return (
    (isHostOnly ? url.hostname === domain : domainMatches(url.hostname, domain)) && pathMatches(url.pathname, path)
  );
}

/** RFC 6265, section 5.1.3. */
function domainMatches(host: string, domain: string): boolean {
  return host === domain || (domain.includes('.') && host.endsWith(`.${domain}`) && !isAddress(host));
}

/** RFC 6265, section 5.1.4. */
function pathMatches(requested: string, path: string): boolean {
  return requested === path || (requested.startsWith(path) && (path.endsWith('/') || requested[path.length] === '/'));
}

/** RFC 6265, section 5.1.4: the directory of the address. */
function defaultPath({ pathname }: URL): string {
  return pathname.slice(0, Math.max(1, pathname.lastIndexOf('/')));
}

function isAddress(host: string): boolean {
  return host.startsWith('[') || isIP(host) !== 0;
}
