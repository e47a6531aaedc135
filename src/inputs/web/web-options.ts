/** How pages are fetched. Times are milliseconds. */
export interface WebOptions {
  userAgent: string;
  /** Sent with every request, after our own of the same names were taken out. */
  headers: readonly (readonly [name: string, value: string])[];
  /** For one request and its whole response. */
  timeout: number;
  /** How often a request that failed for a reason which may pass is sent again. */
  retries: number;
  /** The least time between two pages of one host. */
  delay: number;
  /** How many hosts are asked at the same time. */
  jobs: number;
  allowPrivate: boolean;
  ignoreRobots: boolean;
  proxies: Proxies;
  /** Largest body in bytes, as it comes and again after decompression. */
  maxBytes: number;
  /** Whether exchanges are wanted afterwards, for an archive. */
  keepExchanges: boolean;
  /** What earlier runs did; null: nothing is known. */
  memory: VisitMemory | null;
}

/** Addresses of proxies, as the variables of the same names have them; null: none. */
export interface Proxies {
  http: string | null;
  https: string | null;
  /** Hosts that are asked directly, with commas between. */
  except: string;
}

/** What is known of addresses from earlier runs. */
export interface VisitMemory {
  /** Whether an address needs no visit any more. */
  isDone(url: string): boolean;
  /** For asking whether it changed; null: ask for it whole. */
  validators(url: string): Validators | null;
}

export interface Validators {
  etag: string | null;
  lastModified: string | null;
}
