import { Agent, type Dispatcher, EnvHttpProxyAgent } from 'undici';
import { type Guard, guardedConnector } from './guarded-connector.js';
import type { Proxies } from './web-options.js';

/** More than any browser or server takes. */
const MOST_HEADER_BYTES = 64 * 1024;

/**
 * What sends requests: one connection a host, kept for the next page, HTTP/2 where the server offers it, through the
 * proxies named. Only our own timeout counts, which is for the whole exchange.
 */
export function createDispatcher(proxies: Proxies, guard: Guard): Dispatcher {
  const options: Agent.Options = {
    allowH2: true,
    bodyTimeout: 0,
    connect: guardedConnector(guard),
    connections: 1,
    headersTimeout: 0,
    maxHeaderSize: MOST_HEADER_BYTES,
    pipelining: 1,
  };
  if (proxies.http === null && proxies.https === null) return new Agent(options);
  // Texts, also empty ones: what is not given undici would read from the environment by itself.
  return new EnvHttpProxyAgent({
    ...options,
    httpProxy: proxies.http ?? '',
    httpsProxy: proxies.https ?? '',
    noProxy: proxies.except,
    // Plain requests as every proxy takes them: many allow a tunnel to port 443 only.
    proxyTunnel: false,
  } as EnvHttpProxyAgent.Options);
}
