import { type PathPattern, parsePattern, pathOf } from './robots-rules/path-pattern.js';
import { type RobotsRecord, readRecords } from './robots-rules/records.js';

export { productToken } from './robots-rules/product-token.js';

/** What a robots.txt says to one crawler. */
export interface RobotsRules {
  /** Whether an absolute address of the site may be fetched; not one that cannot be parsed. */
  allows(url: string): boolean;
  /** Seconds between requests; null where nothing sensible is asked. */
  readonly crawlDelay: number | null;
  /** As written; by the sitemaps protocol absolute addresses. */
  readonly sitemaps: readonly string[];
}

interface Rule {
  allow: boolean;
  pattern: PathPattern;
}

/** All groups for one product token, merged. */
interface Group {
  isNamed: boolean;
  rules: Rule[];
  crawlDelay: number | null;
}

/**
 * Reads a robots.txt by RFC 9309, with `Crawl-delay` as it is in common use: it ends no group, belongs to the tokens
 * named above it, and the longest of several counts.
 *
 * @param bytes   UTF-8, with or without a byte order mark; what is no robots.txt holds no rules and so allows everything
 * @param product our product token, without a version
 */
export function parseRobots(bytes: Uint8Array, product: string): RobotsRules {
  const records = readRecords(bytes);
  const { crawlDelay, rules } = groupFor(product.toLowerCase(), records);
  // The longest match wins, and of equals the one that allows: sorted so, the first match decides.
  rules.sort((a, b) => b.pattern.length - a.pattern.length || Number(b.allow) - Number(a.allow));
  return {
    allows: (url) => isAllowed(url, rules),
    crawlDelay,
    sitemaps: records.filter(({ key, value }) => key === 'sitemap' && value !== '').map(({ value }) => utf8(value)),
  };
}

function isAllowed(url: string, rules: readonly Rule[]): boolean {
  const path = pathOf(url);
  if (path === null) return false;
  if (path === '/robots.txt') return true;
  return rules.find(({ pattern }) => pattern.matches(path))?.allow ?? true;
}

/** Our own group, or everybody's where none names us. */
function groupFor(product: string, records: readonly RobotsRecord[]): Group {
  const own: Group = { isNamed: false, rules: [], crawlDelay: null };
  const everybody: Group = { isNamed: false, rules: [], crawlDelay: null };
  let open = new Set<Group>();
  let hasRules = false;
  for (const { key, value } of records) {
    if (key === 'user-agent') {
      if (hasRules) open = new Set();
      hasRules = false;
      const group = /^\*(?:\s|$)/.test(value) ? everybody : agentToken(value) === product ? own : null;
      if (group === null) continue;
      group.isNamed = true;
      open.add(group);
    } else if (key === 'allow' || key === 'disallow') {
      hasRules = true;
      // An empty pattern matches nothing.
      if (value === '' || open.size === 0) continue;
      const rule = { allow: key === 'allow', pattern: parsePattern(value) };
      for (const group of open) group.rules.push(rule);
    } else if (key === 'crawl-delay') {
      const delay = parseDelay(value);
      if (delay !== null) for (const group of open) group.crawlDelay = Math.max(delay, group.crawlDelay ?? 0);
    }
  }
  return own.isNamed ? own : everybody;
}

/** `ExampleBot/1.0` and `ExampleBot (all)` are written for `ExampleBot`; null where the line names nobody. */
function agentToken(value: string): string | null {
  return /^[\w-]+/.exec(value)?.[0].toLowerCase() ?? null;
}

function parseDelay(value: string): number | null {
  const delay = /^(?:\d+\.?\d*|\.\d+)$/.test(value) ? Number(value) : Number.NaN;
  return Number.isFinite(delay) ? delay : null;
}

function utf8(octets: string): string {
  return Buffer.from(octets, 'latin1').toString('utf8');
}
