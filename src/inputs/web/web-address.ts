import { FetchFailure } from './fetch-failure.js';

/** An address to fetch and the credentials that stood in it. */
export interface WebAddress {
  /** Without credentials and fragment. */
  url: URL;
  /** A header's value (RFC 7617); null where the address had none. */
  authorization: string | null;
}

/** @throws {FetchFailure} `invalid-url` */
export function readAddress(text: string): WebAddress {
  let url: URL;
  try {
    url = new URL(text.trim());
  } catch (cause) {
    throw new FetchFailure('invalid-url', 'is no address', { cause });
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new FetchFailure('invalid-url', `${url.protocol} is neither http: nor https:`);
  }
  const authorization = authorizationOf(url);
  url.username = '';
  url.password = '';
  url.hash = '';
  return { url, authorization };
}

function authorizationOf({ username, password }: URL): string | null {
  if (username === '' && password === '') return null;
  const credentials = `${decode(username)}:${decode(password)}`;
  return `Basic ${Buffer.from(credentials, 'utf8').toString('base64')}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** An address as it may be printed, without credentials; what is no address loses what looks like them. */
export function printableAddress(text: string): string {
  // The platform takes any number of slashes, back slashes too.
  return text.replace(/^(\s*[a-z][a-z0-9+.-]*:[/\\]+)[^/?#]*@/i, '$1');
}
