import type { Dispatcher } from 'undici';
import { acceptedCodings } from './content-encoding.js';
import { createDispatcher } from './dispatcher.js';
import type { LookUp } from './guarded-connector.js';
import { type HostTurns, hostTurns } from './host-turns.js';
import type { RobotsRules } from './robots-rules.js';
import type { WebOptions } from './web-options.js';

/** What all fetches of a run share. */
export interface Session {
  options: WebOptions;
  /** What `Accept-Encoding` says. */
  codings: string;
  dispatcher: Dispatcher;
  turns: HostTurns;
  /** By origin, with the time (of `performance.now()`) after which they are stale. */
  robots: Map<string, { rules: RobotsRules; staleAt: number }>;
  /** How many pages in a row could not be reached, by host. */
  unreached: Map<string, number>;
  /** Asked before a proxy is given a host; null where no proxy is used. */
  lookUp: LookUp | undefined;
  /** The address that a host was last reached at; null where a proxy stands between. */
  addressOf: (url: URL) => string | null;
  signal: AbortSignal;
  end(): Promise<void>;
}

/** @param lookUp in place of the system's name service */
export async function openSession(options: WebOptions, lookUp?: LookUp): Promise<Session> {
  const ended = new AbortController();
  const addresses = new Map<string, string>();
  const dispatcher = createDispatcher(options.proxies, {
    allowPrivate: options.allowPrivate,
    timeout: options.timeout,
    ...(lookUp && { lookUp }),
    onConnected: (hostname, address) => addresses.set(hostname, address),
  });
  return {
    options,
    codings: await acceptedCodings(),
    dispatcher,
    turns: hostTurns(options.delay, ended.signal),
    robots: new Map(),
    unreached: new Map(),
    lookUp,
    addressOf: ({ hostname }) => addresses.get(hostname.replace(/^\[|\]$/g, '')) ?? null,
    signal: ended.signal,
    async end() {
      ended.abort();
      await dispatcher.destroy().catch(() => {});
    },
  };
}
