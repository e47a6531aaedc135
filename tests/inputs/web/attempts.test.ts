import { describe, expect, it } from 'vitest';
import { statusFailure, withRetries } from '../../../src/inputs/web/attempts.js';
import { FetchFailure } from '../../../src/inputs/web/fetch-failure.js';
import type { Exchange } from '../../../src/types.js';

function answer(status: number, retryAfter: string | null = null, statusText = ''): Exchange {
  return {
    url: 'https://example.org/',
    requestHeaders: [],
    status,
    statusText,
    responseHeaders: retryAfter === null ? [] : [['Retry-After', retryAfter]],
    body: Buffer.alloc(0),
    address: null,
    started: new Date(0),
  };
}

describe('statusFailure', () => {
  it.each([200, 204, 301, 304, 399])('is none of %d', (status) => {
    expect(statusFailure(answer(status))).toBeNull();
  });

  it.each([
    [400, false],
    [401, false],
    [403, false],
    [404, false],
    [408, true],
    [410, false],
    [425, true],
    [429, true],
    [451, false],
    [500, true],
    [503, true],
    [599, true],
  ])('of %d may pass: %s', (status, passing) => {
    expect(statusFailure(answer(status))).toMatchObject({ code: 'http-status', passing, retryAfter: null });
  });

  it.each([
    [answer(503, '30', 'Service Unavailable'), 30, 'HTTP 503 Service Unavailable'],
    [answer(503, '60'), 60, 'HTTP 503'],
    [answer(429, '61'), 61, 'HTTP 429; asks to be left alone for 61 s'],
    [answer(429, 'soon'), null, 'HTTP 429'],
    // Not worth a wait, since it stays.
    [answer(404, '3600', 'Not Found'), null, 'HTTP 404 Not Found'],
  ])('says how long to wait: %#', (response, retryAfter, message) => {
    expect(statusFailure(response)).toMatchObject({ retryAfter, message });
  });
});

describe('withRetries', () => {
  const never = new AbortController().signal;

  /** What comes of asking until the answers are used up, and how often it was asked. */
  async function asking(retries: number, answers: (Exchange | Error)[], signal = never) {
    let asked = 0;
    const ask = async (): Promise<Exchange> => {
      const next = answers[asked++];
      if (next === undefined) throw new Error('asked too often');
      if (next instanceof Error) throw next;
      return next;
    };
    const outcome = await withRetries(ask, retries, signal).then(
      ({ status }) => status,
      (error: Error) => error.message,
    );
    return { outcome, asked };
  }

  const passing = new FetchFailure('connection-failed', 'no answer', { passing: true });
  const lasting = new FetchFailure('tls-failed', 'no secure connection');

  it.each([
    [0, [answer(200)], { outcome: 200, asked: 1 }],
    [1, [passing, answer(200)], { outcome: 200, asked: 2 }],
    [1, [answer(503), answer(404)], { outcome: 'HTTP 404', asked: 2 }],
    [1, [passing, answer(500)], { outcome: 'HTTP 500', asked: 2 }],
    [0, [passing], { outcome: 'no answer', asked: 1 }],
    [5, [lasting], { outcome: 'no secure connection', asked: 1 }],
    [5, [answer(404)], { outcome: 'HTTP 404', asked: 1 }],
    [5, [answer(503, '61')], { outcome: 'HTTP 503; asks to be left alone for 61 s', asked: 1 }],
    [5, [new Error('a mistake of ours')], { outcome: 'a mistake of ours', asked: 1 }],
  ])('%d retries: %#', async (retries, answers, expected) => {
    expect(await asking(retries, answers)).toEqual(expected);
  });

  it('ends with the run, also while it waits', async () => {
    const ended = new AbortController();
    setTimeout(() => ended.abort(), 20);
    const { asked } = await asking(1, [answer(503, '60'), answer(200)], ended.signal);
    expect(asked).toBe(1);
    expect(await asking(5, [passing], AbortSignal.abort())).toEqual({ outcome: 'no answer', asked: 1 });
  });
});
