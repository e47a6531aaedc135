import type { Exchange } from '../../../src/types.js';

/** An exchange as a server with one plain page gives it. */
export function exchange(known: Partial<Exchange> = {}): Exchange {
  return {
    url: 'https://example.org/news/quay-reopens.html?x=1',
    requestHeaders: [
      ['host', 'example.org'],
      ['user-agent', 'cleancopy/0.0.0'],
    ],
    status: 200,
    statusText: 'OK',
    responseHeaders: [['Content-Type', 'text/html; charset=utf-8']],
    body: Buffer.from('<h1>The quay reopens</h1>'),
    address: '192.0.2.7',
    started: new Date('2026-01-28T15:33:07.089Z'),
    ...known,
  };
}

/** A page's metadata, fetched 1500 ms after its only exchange began. */
export const metadata = {
  source: 'https://example.org/news/quay-reopens.html?x=1',
  fetched: new Date('2026-01-28T15:33:08.589Z'),
};

export const info = { software: 'cleancopy/0.0.0', userAgent: 'cleancopy/0.0.0 (+https://example.org/bot)' };
