import type { Exchange } from '../../types.js';
import { formatBytes } from '../unreadable.js';
import { ContentEncodingError, decodeContent } from './content-encoding.js';
import { charsetOf, mediaTypeOf } from './content-type.js';
import { type Headers, headerOf } from './exchange.js';
import { FetchFailure } from './fetch-failure.js';
import { obeyRobots } from './robots.js';
import type { Session } from './session.js';
import { type Steps, startWalk, type Walk } from './walk.js';
import { readAddress } from './web-address.js';
import type { Validators } from './web-options.js';

/** What an address gave. */
export interface FetchedPage {
  /** After all redirects. */
  url: string;
  /** Decompressed. Empty where `unchanged`. */
  body: Uint8Array;
  /** Whether the server said that what is known is still right (304). */
  unchanged: boolean;
  /** Of the `Content-Type`: without parameters, lower case; null where there is none. */
  mediaType: string | null;
  charset: string | null;
  exchanges: readonly Exchange[];
  last: Exchange;
  validators: Validators;
  /** Whether a redirect led from https to http. */
  downgraded: boolean;
}

/** As browsers put it, but for pictures. */
const accept = 'text/html,application/xhtml+xml,application/xml;q=0.9,text/plain;q=0.8,*/*;q=0.5';

/** Headers that go to the origin asked for, and to no other that it redirects to. */
const ownHeader = /^(?:authorization|cookie|proxy-authorization)$/i;

/**
 * Fetches a page as politely and safely as the options say: in its host's turn, if robots.txt allows it, from public
 * addresses, within the limits of size and time, over at most five redirects.
 * @param known validators of the version that is known; with them the answer may be `unchanged`
 * @throws {FetchFailure}
 */
export async function fetchPage(text: string, session: Session, known: Validators | null = null): Promise<FetchedPage> {
  const { options } = session;
  const { url, authorization } = readAddress(text);
  const walk = startWalk(session);
  try {
    const steps = stepsFor(session, walk, authorization, known);
    return await pageOf(await walk.follow(url, steps), options.maxBytes);
  } finally {
    walk.end();
  }
}

export function stepsFor(session: Session, walk: Walk, authorization: string | null, known: Validators | null): Steps {
  const { userAgent, headers, maxBytes, ignoreRobots } = session.options;
  const given = new Set(headers.map(([name]) => name.toLowerCase()));
  const usual: Headers = [
    ['User-Agent', userAgent],
    ['Accept', accept],
    ['Accept-Encoding', session.codings],
  ];
  const steps: Steps = {
    headers: [
      ...usual.filter(([name]) => !given.has(name.toLowerCase())),
      ...headers.filter(([name]) => !ownHeader.test(name)),
    ],
    own: [
      ...(authorization === null || given.has('authorization') ? [] : [['Authorization', authorization] as const]),
      ...headers.filter(([name]) => ownHeader.test(name)),
    ],
    first: conditions(known),
    maxBytes,
    cut: false,
  };
  if (!ignoreRobots) steps.mayVisit = (url) => obeyRobots(url, session, walk, steps);
  return steps;
}

/** Asks for a page only if it changed (RFC 9110, 13.1); an entity tag is enough where there is one. */
function conditions(known: Validators | null): Headers {
  if (known?.etag) return [['If-None-Match', known.etag]];
  return known?.lastModified ? [['If-Modified-Since', known.lastModified]] : [];
}

async function pageOf(
  { exchanges, last, downgraded }: Awaited<ReturnType<Walk['follow']>>,
  maxBytes: number,
): Promise<FetchedPage> {
  const unchanged = last.status === 304 && wasConditional(last);
  if (last.status >= 300 && !unchanged) {
    throw new FetchFailure('http-status', `HTTP ${last.status} ${last.statusText}`.trimEnd());
  }
  const contentType = headerOf(last, 'content-type');
  return {
    url: last.url,
    body: await decode(last, maxBytes),
    unchanged,
    mediaType: mediaTypeOf(contentType),
    charset: charsetOf(contentType),
    exchanges,
    last,
    validators: { etag: headerOf(last, 'etag'), lastModified: headerOf(last, 'last-modified') },
    downgraded,
  };
}

/** Only who names what is known can be told that it still is: to others a 304 says nothing, and gives no page. */
function wasConditional({ requestHeaders }: Exchange): boolean {
  return requestHeaders.some(([name]) => /^if-(?:none-match|modified-since)$/i.test(name));
}

const decodingFailures = {
  'too-large': 'decompressed-too-large',
  truncated: 'incomplete-response',
  corrupt: 'invalid-encoding',
  unsupported: 'invalid-encoding',
} as const;

/** A response's body with its content encodings undone. @throws {FetchFailure} */
export async function decode(response: Exchange, maxBytes: number): Promise<Uint8Array> {
  try {
    return await decodeContent(response.body, headerOf(response, 'content-encoding'), maxBytes);
  } catch (error) {
    if (!(error instanceof ContentEncodingError)) throw error;
    const detail = error.kind === 'too-large' ? `unpacks to more than ${formatBytes(maxBytes)}` : error.message;
    throw new FetchFailure(decodingFailures[error.kind], detail, { passing: error.kind === 'truncated', cause: error });
  }
}
