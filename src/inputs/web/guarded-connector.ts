import { type LookupAddress, type LookupOptions, lookup as lookUpName } from 'node:dns';
import { buildConnector } from 'undici';
import { FetchFailure } from './fetch-failure.js';
import { hostAddress, isLocalName, nonPublicReason } from './public-address.js';

type Found = (error: Error | null, address: string | LookupAddress[], family?: number) => void;

/** As `dns.lookup`, asked for every address. */
export type LookUp = (
  hostname: string,
  options: LookupOptions & { all: true },
  found: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

export interface Guard {
  allowPrivate: boolean;
  /** How long a connection may take to come about, in milliseconds. */
  timeout: number;
  lookUp?: LookUp;
  /** Told the address that a host was reached at. */
  onConnected?: (hostname: string, address: string) => void;
}

/** @throws {FetchFailure} `private-address` where a host is one by its spelling alone */
export function checkHost(hostname: string): void {
  const address = hostAddress(hostname);
  const reason = address === null ? (isLocalName(hostname) ? 'a local name' : null) : nonPublicReason(address);
  if (reason !== null) throw refusal(hostname, reason);
}

/** @throws {FetchFailure} `private-address` where one of a name's addresses is not public */
function checkAddresses(hostname: string, addresses: readonly LookupAddress[]): void {
  for (const { address } of addresses) {
    const reason = nonPublicReason(address);
    if (reason !== null) throw refusal(hostname, `${address}, ${reason}`);
  }
}

function refusal(hostname: string, reason: string): FetchFailure {
  return new FetchFailure('private-address', `${hostname} is no public address (${reason})`);
}

/**
 * Connects to public addresses only, and to none but those that were checked: a name is looked up once, and every
 * address it has must be public, so that a name which changes between two lookups gains nothing. A `lookup` is never
 * asked about an IP literal, which is why those are checked before.
 */
export function guardedConnector({
  allowPrivate,
  timeout,
  lookUp = lookUpAll,
  onConnected,
}: Guard): buildConnector.connector {
  const lookup = (hostname: string, options: LookupOptions, found: Found): void => {
    lookUp(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return found(error, []);
      try {
        if (!allowPrivate) checkAddresses(hostname, addresses);
      } catch (refused) {
        return found(refused as Error, []);
      }
      const [first] = addresses;
      if (!first) found(new FetchFailure('name-not-resolved', `${hostname} has no address`), []);
      else if (options.all) found(null, addresses);
      else found(null, first.address, first.family);
    });
  };
  const connect = buildConnector({ allowH2: true, timeout, lookup } as buildConnector.BuildOptions);
  return (options, callback) => {
    try {
      if (!allowPrivate) checkHost(options.hostname);
    } catch (refused) {
      callback(refused as Error, null);
      return;
    }
    connect(options, (...result) => {
      const [, socket] = result;
      if (socket?.remoteAddress) onConnected?.(options.hostname, socket.remoteAddress);
      callback(...result);
    });
  };
}

const lookUpAll: LookUp = (hostname, options, found) => lookUpName(hostname, options, found);

/**
 * The same check for a host that a proxy will connect to. The proxy looks names up for itself, so this cannot hold
 * against one that wants to be deceived: it refuses what is local by its spelling or by this machine's name service.
 */
export async function checkProxiedHost(hostname: string, lookUp: LookUp = lookUpAll): Promise<void> {
  checkHost(hostname);
  if (hostAddress(hostname) !== null) return;
  const addresses = await new Promise<LookupAddress[]>((resolve) => {
    // A name that is unknown here may be known to the proxy.
    lookUp(hostname, { all: true }, (error, found) => resolve(error ? [] : found));
  });
  checkAddresses(hostname, addresses);
}
