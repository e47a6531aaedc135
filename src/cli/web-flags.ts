import { CleancopyError } from '../errors.js';
import { type InputSpec, isOfTheWeb, type VisitMemory, type Wanted, type WebOptions } from '../inputs/index.js';
import { type Config, parseFlag } from './config.js';
import type { LooseFlags } from './flags.js';
import type { Io } from './io.js';
import { proxiesOf } from './proxies.js';
import { header, momentOrAge, webUrl, wholeNumber } from './values.js';

/** Hosts that are fetched from at the same time where nobody says how many. */
const HOSTS = 8;

/** Feeds and sitemaps that the flags name. @throws {CleancopyError} `usage` */
export function announcementsOf({ feed = [], sitemap = [] }: LooseFlags): InputSpec[] {
  return [
    ...feed.map((url) => ({ kind: 'feed', url: parseFlag('--feed', webUrl, url) }) as const),
    ...sitemap.map((url) => ({ kind: 'sitemap', url: parseFlag('--sitemap', webUrl, url) }) as const),
  ];
}

/** @throws {CleancopyError} `usage`, also where a flag has nothing to choose from */
export function wantedOf({ feed, sitemap, since, match = [], limit }: LooseFlags): Wanted {
  const idle = [since !== undefined && '--since', match.length > 0 && '--match', limit !== undefined && '--limit'];
  const first = idle.find((flag) => flag !== false);
  if (first && !feed && !sitemap)
    throw new CleancopyError('usage', `${first} is about --feed or --sitemap, which are missing`);
  return {
    since: since === undefined ? null : parseFlag('--since', momentOrAge, since),
    match,
    limit: limit === undefined ? null : parseFlag('--limit', wholeNumber(1), limit),
  };
}

/** Whether anything is to be fetched. */
export function needsWeb(inputs: readonly InputSpec[]): boolean {
  return inputs.some(isOfTheWeb);
}

/**
 * How the run fetches its inputs; null where none is fetched.
 * @throws {CleancopyError} `usage`, for a bad value also where nothing is fetched
 */
export function webOptionsOf(
  inputs: readonly InputSpec[],
  config: Config,
  flags: LooseFlags,
  io: Io,
  memory: VisitMemory | null,
): WebOptions | null {
  const headers = (flags.header ?? []).map((line) => parseFlag('--header', header, line));
  if (!needsWeb(inputs)) return null;
  const { userAgent, timeout, retries, delay, jobs, allowPrivate, ignoreRobots, maxBytes } = config;
  return {
    userAgent,
    headers,
    timeout,
    retries,
    delay,
    jobs: jobs ?? HOSTS,
    allowPrivate,
    ignoreRobots,
    maxBytes,
    proxies: proxiesOf(io.env),
    keepExchanges: flags.warc !== undefined || flags.saveRaw !== undefined,
    memory,
  };
}
