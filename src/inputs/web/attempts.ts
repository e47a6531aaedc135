import { setTimeout as sleep } from 'node:timers/promises';
import type { Exchange } from '../../types.js';
import { headerOf } from './exchange.js';
import { FetchFailure } from './fetch-failure.js';
import { retryAfter } from './retry-after.js';

/** Asked too slowly, too early or too often. */
const passingClientErrors: ReadonlySet<number> = new Set([408, 425, 429]);

const FIRST_WAIT = 500;
const LONGEST_WAIT = 30_000;

/** A server that wants to be left alone for longer is left alone for the rest of the run. */
export const LONGEST_RETRY_AFTER = 60;

/** What a response that is no page says; null where it is a page, a redirect or the answer that nothing changed. */
export function statusFailure(response: Exchange): FetchFailure | null {
  const { status, statusText } = response;
  if (status < 400) return null;
  const passing = status >= 500 || passingClientErrors.has(status);
  const wait = passing ? retryAfter(headerOf(response, 'retry-after'), new Date()) : null;
  const asks = wait !== null && wait > LONGEST_RETRY_AFTER ? `; asks to be left alone for ${wait} s` : '';
  const named = `HTTP ${status}${statusText === '' ? '' : ` ${statusText}`}`;
  return new FetchFailure('http-status', `${named}${asks}`, { passing, retryAfter: wait });
}

/**
 * Tries until it works, the failure is one that stays, or it was tried often enough. Between two tries as long as the
 * server asks for, or else twice as long each time, give or take: many clients of one server must not come back at once.
 * @param retries after the first try
 * @throws {FetchFailure} the last one
 */
export async function withRetries(
  request: () => Promise<Exchange>,
  retries: number,
  signal: AbortSignal,
): Promise<Exchange> {
  for (let tries = 0; ; tries++) {
    const { response, failure } = await attempt(request);
    if (response) return response;
    const asked = failure.retryAfter ?? 0;
    if (!failure.passing || tries >= retries || asked > LONGEST_RETRY_AFTER || signal.aborted) throw failure;
    await sleep(Math.max(asked * 1000, waitBefore(tries)), undefined, { signal });
  }
}

type Attempt = { response: Exchange; failure: null } | { response: null; failure: FetchFailure };

async function attempt(request: () => Promise<Exchange>): Promise<Attempt> {
  try {
    const response = await request();
    const failure = statusFailure(response);
    return failure ? { response: null, failure } : { response, failure: null };
  } catch (error) {
    if (error instanceof FetchFailure) return { response: null, failure: error };
    throw error;
  }
}

/** Milliseconds: between half and all of a time that doubles ("equal jitter"). */
function waitBefore(tries: number): number {
  const whole = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** tries);
  return whole / 2 + (Math.random() * whole) / 2;
}
