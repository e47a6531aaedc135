import { STATUS_CODES } from 'node:http';
import type { Exchange } from '../../types.js';
import { keepableHeaders, publicAddress } from './credentials.js';

type Header = readonly [name: string, value: string];

/** RFC 9110, 5.1: what a header may be called. Leaves out HTTP/2's pseudo headers (`:status`). */
const headerName = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

/** Answers that have no body, whatever length they state (RFC 9112, 6.3). */
const bodiless = (status: number) => status === 204 || status === 304 || status < 200;

/**
 * A request as HTTP/1.1 (RFC 9112) writes it, which is how crawlers also keep what went over HTTP/2. It has no body.
 */
export function requestMessage(exchange: Exchange): Buffer {
  const { host, pathname, search } = new URL(publicAddress(exchange.url));
  const headers = keepableHeaders(exchange.requestHeaders);
  // HTTP/2 says it in a pseudo header, and undici adds it by itself.
  if (!headers.some(([name]) => name.toLowerCase() === 'host')) headers.unshift(['Host', host]);
  return messageHead(`GET ${pathname}${search} HTTP/1.1`, headers);
}

/**
 * The head of a response, its body being the exchange's. Headers are those received, but the body stands there without
 * its transfer encoding: what states one, or a length that is not the body's, gets `X-Crawler-` before its name, as
 * Common Crawl and Heritrix write it.
 */
export function responseHead(exchange: Exchange): Buffer {
  // HTTP/2 has no reason phrase.
  const reason = exchange.statusText || (STATUS_CODES[exchange.status] ?? '');
  const line = `HTTP/1.1 ${exchange.status} ${reason}`;
  const length = String(exchange.body.length);
  const headers = keepableHeaders(exchange.responseHeaders).map(([name, value]): Header => {
    const key = name.toLowerCase();
    if (key === 'transfer-encoding') return ['X-Crawler-Transfer-Encoding', value];
    if (key === 'content-length' && value.trim() !== length) return ['X-Crawler-Content-Length', value];
    return [name, value];
  });
  const has = (wanted: string) => headers.some(([name]) => name.toLowerCase() === wanted);
  const wasWrong = has('x-crawler-content-length') && !has('content-length');
  if (wasWrong && !bodiless(exchange.status)) headers.push(['Content-Length', length]);
  return messageHead(line, headers);
}

function messageHead(line: string, headers: readonly Header[]): Buffer {
  const fields = headers.filter(([name]) => headerName.test(name)).map(([name, value]) => `${name}: ${value}`);
  return Buffer.from(`${[line, ...fields].map(onOneLine).join('\r\n')}\r\n\r\n`, 'latin1');
}

/**
 * A line that stays one (RFC 9110, 5.5). What is not Latin-1 goes too: written as Latin-1, U+010A is a line feed.
 */
function onOneLine(text: string): string {
  return text.replace(/[\0\r\n]+/g, ' ').replace(/[^\0-\xff]/g, '?');
}
