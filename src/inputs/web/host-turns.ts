import { setTimeout as sleep } from 'node:timers/promises';
import type { FetchFailure } from './fetch-failure.js';

/** One host's turns: whoever holds it may send requests there, nobody else. */
export interface Turn {
  readonly host: string;
  /** Gives the turn to the next in line. */
  leave(): void;
}

interface Host {
  /** Resolves when the last in line has left. */
  last: Promise<void>;
  /** When the last request ended, in milliseconds of `performance.now()`. */
  leftAt: number;
  /** The least time between two turns, in milliseconds. */
  gap: number;
  /** When it may be asked again at the earliest. */
  restsUntil: number;
  /** Why nothing more is sent there, and until when. */
  closed: { until: number; failure: FetchFailure } | null;
}

export interface HostTurns {
  /**
   * Waits for the host to be free, and until its last turn lies far enough back.
   * @param host as in a URL: name and port
   * @throws {FetchFailure} what the host was closed with
   */
  enter(host: string): Promise<Turn>;
  /** Asks for more time between a host's turns than others have. */
  widen(host: string, milliseconds: number): void;
  /** Nobody gets a host's turn for some time. */
  rest(host: string, milliseconds: number): void;
  /** Nothing is sent to a host for some time: whoever asks for a turn gets the failure. */
  close(host: string, milliseconds: number, failure: FetchFailure): void;
}

/** One request at a time for each host, first come first served. @param delay milliseconds between two turns */
export function hostTurns(delay: number, signal: AbortSignal): HostTurns {
  const hosts = new Map<string, Host>();
  const hostOf = (name: string): Host => {
    let host = hosts.get(name);
    if (!host) {
      host = { last: Promise.resolve(), leftAt: Number.NEGATIVE_INFINITY, gap: delay, restsUntil: 0, closed: null };
      hosts.set(name, host);
    }
    return host;
  };
  return {
    async enter(name) {
      const host = hostOf(name);
      const before = host.last;
      let leave = () => {};
      host.last = new Promise((resolve) => {
        leave = () => {
          host.leftAt = performance.now();
          resolve();
        };
      });
      try {
        await before;
        if (host.closed && host.closed.until > performance.now()) throw host.closed.failure;
        const wait = Math.max(host.leftAt + host.gap, host.restsUntil) - performance.now();
        if (wait > 0) await sleep(wait, undefined, { signal });
      } catch (error) {
        // Sends nothing, so the next in line need not wait on its account.
        const { leftAt } = host;
        leave();
        host.leftAt = leftAt;
        throw error;
      }
      return { host: name, leave };
    },
    widen(name, milliseconds) {
      const host = hostOf(name);
      host.gap = Math.max(host.gap, milliseconds);
    },
    rest(name, milliseconds) {
      hostOf(name).restsUntil = performance.now() + milliseconds;
    },
    close(name, milliseconds, failure) {
      hostOf(name).closed = { until: performance.now() + milliseconds, failure };
    },
  };
}
