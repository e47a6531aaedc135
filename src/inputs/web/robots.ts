import { decodeContent } from './content-encoding.js';
import { headerOf } from './exchange.js';
import { FetchFailure } from './fetch-failure.js';
import { parseRobots, productToken, type RobotsRules } from './robots-rules.js';
import type { Session } from './session.js';
import type { Steps, Walk } from './walk.js';

/** No longer, says RFC 9309 (2.4). */
const FRESH = 24 * 60 * 60_000;
/** Where a server could not say: long enough not to ask for every page. */
const UNREACHABLE_FRESH = 10 * 60_000;

/** As much as RFC 9309 (2.5) wants to be read at least; of a longer file the beginning counts. */
const MOST_BYTES = 512_000;

/** A Crawl-delay is respected up to this many seconds: one of an hour means "go away", which Disallow says better. */
const LONGEST_CRAWL_DELAY = 60;

/** Failures that the page itself would have as well: they say more than that robots.txt cannot be read. */
const ofTheHost: ReadonlySet<string> = new Set([
  'connection-failed',
  'name-not-resolved',
  'private-address',
  'tls-failed',
]);

const everything: RobotsRules = { allows: () => true, crawlDelay: null, sitemaps: [] };

/**
 * Lets a page's request go on only where the site's robots.txt allows it (RFC 9309), which is asked for once.
 * @throws {FetchFailure} `robots-disallowed`, `robots-unreachable`
 */
export async function obeyRobots(url: URL, session: Session, walk: Walk, steps: Steps): Promise<void> {
  const rules = await robotsOf(url, session, walk, steps);
  if (rules.crawlDelay !== null) {
    session.turns.widen(url.host, Math.min(rules.crawlDelay, LONGEST_CRAWL_DELAY) * 1000);
  }
  if (!rules.allows(url.href)) {
    throw new FetchFailure('robots-disallowed', `${url.origin}/robots.txt does not allow ${url.pathname}`);
  }
}

/** A site's rules, from the run's memory or from the site. */
export async function robotsOf(url: URL, session: Session, walk: Walk, steps: Steps): Promise<RobotsRules> {
  const known = session.robots.get(url.origin);
  if (known && known.staleAt > performance.now()) return known.rules;
  const { rules, fresh } = await read(url, session, walk, steps);
  session.robots.set(url.origin, { rules, staleAt: performance.now() + fresh });
  return rules;
}

async function read(url: URL, { options }: Session, walk: Walk, steps: Steps) {
  const address = new URL('/robots.txt', url);
  const { mayVisit: _, ...free } = steps;
  try {
    const { last } = await walk.follow(address, { ...free, first: [], maxBytes: MOST_BYTES, cut: true });
    const encodings = headerOf(last, 'content-encoding');
    const bytes = await decodeContent(last.body, encodings, MOST_BYTES * 8);
    const rules = last.status < 300 ? parseRobots(bytes, productToken(options.userAgent)) : everything;
    return { rules, fresh: FRESH };
  } catch (error) {
    if (meansEverything(error)) return { rules: everything, fresh: FRESH };
    if (error instanceof FetchFailure && ofTheHost.has(error.code)) throw error;
    return { rules: unreachable(address, error), fresh: UNREACHABLE_FRESH };
  }
}

/** No such file, or none that a few redirects lead to: the site states no rules (RFC 9309, 2.3.1.3). */
function meansEverything(error: unknown): boolean {
  if (!(error instanceof FetchFailure)) return false;
  const { code, passing } = error;
  return code === 'too-many-redirects' || code === 'bad-redirect' || (code === 'http-status' && !passing);
}

/** Nobody knows what the site allows, so nothing is (RFC 9309, 2.3.1.4). */
function unreachable(address: URL, error: unknown): RobotsRules {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    crawlDelay: null,
    sitemaps: [],
    allows() {
      throw new FetchFailure('robots-unreachable', `${address.href}: ${reason}`, { passing: true, cause: error });
    },
  };
}
