import type { WebOptions } from '../../../src/inputs/index.js';

/** Options as the command line gives them, but quick: no delay, no retries, short limits. */
export function webOptions(given: Partial<WebOptions> = {}): WebOptions {
  return {
    userAgent: 'cleancopy/0.0.0',
    headers: [],
    timeout: 5000,
    retries: 0,
    delay: 0,
    jobs: 8,
    allowPrivate: false,
    ignoreRobots: false,
    proxies: { http: null, https: null, except: '' },
    maxBytes: 1_000_000,
    keepExchanges: false,
    memory: null,
    ...given,
  };
}
