import type { Exchange } from '../../types.js';
import { LONGEST_RETRY_AFTER, withRetries } from './attempts.js';
import { chainCookies } from './chain-cookies.js';
import { exchange, type Headers, headerLines } from './exchange.js';
import { FetchFailure } from './fetch-failure.js';
import { checkHost, checkProxiedHost } from './guarded-connector.js';
import type { Turn } from './host-turns.js';
import { isDowngrade, MOST_REDIRECTS, redirectOf } from './redirect.js';
import type { Session } from './session.js';

/** Where a chain of redirects led. */
export interface Chain {
  /** In order; the last one is no redirect. */
  exchanges: readonly [Exchange, ...Exchange[]];
  last: Exchange;
  /** Whether a step led from https to http. */
  downgraded: boolean;
}

export interface Steps {
  /** Sent to every host. */
  headers: Headers;
  /** Sent to the first origin only: credentials, cookies. */
  own: Headers;
  /** Sent with the first request only: conditions. */
  first: Headers;
  /** Largest body; of a larger one the beginning, or a failure. */
  maxBytes: number;
  cut: boolean;
  /** Asked before each request, in the host's turn. @throws {FetchFailure} where it must not be sent */
  mayVisit?: (url: URL) => Promise<void>;
}

/** Goes from host to host, in the turn of at most one at a time, so that two walks never wait for each other. */
export interface Walk {
  follow(start: URL, steps: Steps): Promise<Chain>;
  /** Leaves the turn. */
  end(): void;
}

export function startWalk(session: Session): Walk {
  const { options, dispatcher, addressOf, signal } = session;
  let turn: Turn | null = null;

  const end = () => {
    turn?.leave();
    turn = null;
  };
  const goTo = async (host: string) => {
    if (turn?.host === host) return;
    end();
    turn = await session.turns.enter(host);
  };

  const ask = async (url: URL, headers: Headers, { maxBytes, cut, mayVisit }: Steps): Promise<Exchange> => {
    if (!options.allowPrivate) await checkTarget(url, session);
    await goTo(url.host);
    await mayVisit?.(url);
    // Asking may have led to another host.
    await goTo(url.host);
    const limits = { timeout: options.timeout, maxBytes, cut };
    const send = () => exchange(url, headers, limits, { dispatcher, signal, addressOf });
    return withRetries(send, options.retries, signal).catch((error: unknown) => {
      throw noteFailure(session, url.host, error);
    });
  };

  return {
    end,
    async follow(start, steps) {
      const cookies = chainCookies();
      const exchanges: Exchange[] = [];
      let url = start;
      let downgraded = false;
      for (;;) {
        const own = url.origin === start.origin ? steps.own : [];
        const conditions = exchanges.length === 0 ? steps.first : [];
        const headers = withCookies([...steps.headers, ...own, ...conditions], cookies.header(url));
        const response = await ask(url, headers, steps);
        session.unreached.delete(url.host);
        exchanges.push(response);
        cookies.note(url, headerLines(response.responseHeaders, 'set-cookie'));
        const next = redirectOf(response);
        if (next === null) return { exchanges: exchanges as [Exchange, ...Exchange[]], last: response, downgraded };
        if (exchanges.length > MOST_REDIRECTS) {
          throw new FetchFailure('too-many-redirects', `more than ${MOST_REDIRECTS} redirects`);
        }
        downgraded ||= isDowngrade(url, next);
        url = next;
      }
    },
  };
}

/** Before a name is looked up by anybody. */
async function checkTarget({ hostname }: URL, { options, lookUp }: Session): Promise<void> {
  const { http, https } = options.proxies;
  if (http === null && https === null) checkHost(hostname);
  else await checkProxiedHost(hostname, lookUp);
}

function withCookies(headers: Headers, cookies: string | null): Headers {
  if (cookies === null) return headers;
  const given = headerLines(headers, 'cookie');
  const others = headers.filter(([name]) => name.toLowerCase() !== 'cookie');
  return [...others, ['Cookie', [...given, cookies].join('; ')]];
}

/** After as many pages in a row without an answer a host is taken to be down. */
const MOST_UNREACHED = 3;
const LEFT_ALONE = 10 * 60_000;

const unreachedCodes: ReadonlySet<string> = new Set(['connection-failed', 'timeout', 'name-not-resolved']);

/** Keeps further requests from a host that asked for it or that does not answer: a list may hold thousands of its pages. */
function noteFailure({ turns, unreached }: Session, host: string, error: unknown): unknown {
  if (!(error instanceof FetchFailure)) return error;
  // An answer that is of no use is one all the same.
  if (!unreachedCodes.has(error.code)) unreached.delete(host);
  if (!error.passing) return error;
  if (error.retryAfter !== null) {
    if (error.retryAfter > LONGEST_RETRY_AFTER) turns.close(host, error.retryAfter * 1000, error);
    else turns.rest(host, error.retryAfter * 1000);
  } else if (unreachedCodes.has(error.code)) {
    const times = (unreached.get(host) ?? 0) + 1;
    unreached.set(host, times);
    if (times >= MOST_UNREACHED) {
      const detail = `${error.message}; given up on ${host} after ${times} pages in a row`;
      turns.close(host, LEFT_ALONE, new FetchFailure(error.code, detail, { passing: true, cause: error }));
    }
  }
  return error;
}
