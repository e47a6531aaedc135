import type { Dispatcher } from 'undici';
import type { Exchange } from '../../types.js';
import { formatBytes } from '../unreadable.js';
import { FetchFailure, failureOf } from './fetch-failure.js';

export type Headers = readonly (readonly [name: string, value: string])[];

export interface Limits {
  /** Milliseconds from the request to the response's end. */
  timeout: number;
  /** Largest body as it comes, in bytes. */
  maxBytes: number;
  /** Whether of a larger body the beginning is enough; otherwise it is a failure. */
  cut: boolean;
}

/** Headers that are nobody's business but the server's: sent, never kept. */
const secret = /^(?:authorization|cookie|proxy-authorization)$/i;

/**
 * One GET request with its response, redirects and errors included.
 * @param address of the server, once it is connected; null: a proxy's business
 * @throws {FetchFailure}
 */
export async function exchange(
  url: URL,
  headers: Headers,
  { timeout, maxBytes, cut }: Limits,
  {
    dispatcher,
    signal,
    addressOf,
  }: { dispatcher: Dispatcher; signal: AbortSignal; addressOf: (url: URL) => string | null },
): Promise<Exchange> {
  const started = new Date();
  const ended = new AbortController();
  const abort = () => ended.abort(new FetchFailure('timeout', 'the run was ended'));
  const timer = setTimeout(() => {
    ended.abort(new FetchFailure('timeout', `no whole answer within ${timeout / 1000} s`, { passing: true }));
  }, timeout);
  signal.addEventListener('abort', abort, { once: true });
  if (signal.aborted) abort();
  let begun = false;
  try {
    const response = await dispatcher.request({
      origin: url.origin,
      path: url.pathname + url.search,
      method: 'GET',
      headers: headers.flat(),
      signal: ended.signal,
      responseHeaders: 'raw',
    });
    begun = true;
    const body = await collect(response.body, maxBytes, cut);
    return {
      url: url.href,
      requestHeaders: [['Host', url.host], ...headers.filter(([name]) => !secret.test(name))],
      status: response.statusCode,
      statusText: response.statusText ?? '',
      responseHeaders: pairs(response.headers as unknown as string[]),
      body,
      address: addressOf(url),
      started,
    };
  } catch (error) {
    throw failureOf(ended.signal.aborted ? ended.signal.reason : error, begun);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  }
}

/** Leaving the loop ends the connection, and with it a body that has no end. */
async function collect(body: AsyncIterable<Uint8Array>, maxBytes: number, cut: boolean): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of body) {
    length += piece.length;
    pieces.push(piece);
    if (length > maxBytes) {
      if (cut) break;
      throw new FetchFailure('response-too-large', `the response has more than ${formatBytes(maxBytes)}`);
    }
  }
  return Buffer.concat(pieces).subarray(0, maxBytes);
}

function pairs(raw: readonly string[]): [string, string][] {
  const found: [string, string][] = [];
  for (let at = 0; at + 1 < raw.length; at += 2) found.push([raw[at]!, raw[at + 1]!]);
  return found;
}

/** A header's value, all its lines with commas between; null where it is not there. */
export function headerOf({ responseHeaders }: Exchange, name: string): string | null {
  const values = headerLines(responseHeaders, name);
  return values.length === 0 ? null : values.join(', ');
}

export function headerLines(headers: Headers, name: string): string[] {
  return headers.filter(([each]) => each.toLowerCase() === name).map(([, value]) => value);
}
