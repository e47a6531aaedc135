import { CleancopyError } from '../../errors.js';
import { decodeBytes } from '../../text/decode-bytes.js';
import type { FeedEnd, FeedEntry, UnchangedInput, UnreadableInput } from '../../types.js';
import { findFeeds, globMatcher, isSince, parseFeed, parseSitemap } from '../discovery/index.js';
import { gunzipWhereNeeded } from '../gunzip.js';
import type { Announcement } from '../input-options.js';
import { once } from '../once.js';
import { FetchFailure } from './fetch-failure.js';
import { type FetchedPage, fetchPage, stepsFor } from './fetch-page.js';
import { unfetched } from './read-page.js';
import { robotsOf } from './robots.js';
import type { Session } from './session.js';
import { startWalk } from './walk.js';
import { printableAddress, readAddress } from './web-address.js';
import type { Validators } from './web-options.js';

/** Which of the announced pages are wanted. */
export interface Wanted {
  /** ISO 8601; null: of any age. */
  since: string | null;
  /** Globs over addresses, any of which must match; none: all. */
  match: readonly string[];
  /** At most so many that are not known yet; null: all. */
  limit: number | null;
}

/** A page to be read, what became of the announcement itself, or its end. */
export type Announced = { page: FeedEntry } | UnreadableInput | UnchangedInput | FeedEnd;

/** A list of pages as it was fetched. */
interface Listing {
  entries: readonly FeedEntry[];
  /** Other listings that this one consists of. */
  children: readonly { url: string; modified: string | null }[];
  validators: Validators;
}

/** An index of indexes of indexes is a mistake or a trap. */
const DEEPEST = 3;

/** The new pages that a feed or sitemap announces, each once, in its order. Never throws. */
export async function* discover(
  { kind, url }: Announcement,
  wanted: Wanted,
  session: Session,
): AsyncGenerator<Announced> {
  const source = printableAddress(url);
  const { memory } = session.options;
  const pages = new Set<string>();
  let left = wanted.limit ?? Number.POSITIVE_INFINITY;
  let isWhole = true;
  try {
    const top = await (kind === 'feed' ? fetchFeed : fetchSitemap)(url, session, memory?.validators(source) ?? null);
    if (top === null) {
      yield { source, unchanged: true };
      return;
    }
    const matches = globMatcher(wanted.match);
    const listings = new Set([readAddress(url).url.href]);
    for await (const entry of entriesOf(top, wanted.since, session, listings)) {
      if ('error' in entry) {
        yield entry;
        continue;
      }
      const isWanted = matches(entry.url) && (wanted.since === null || isSince(entry, wanted.since));
      isWhole &&= isWanted;
      if (!isWanted || pages.has(entry.url)) continue;
      pages.add(entry.url);
      if (memory?.isDone(entry.url)) continue;
      if (left-- <= 0) break;
      yield { page: entry };
    }
    // An index does not change when its parts do, and what was left out now may be wanted of the same list later.
    const saysAll = isWhole && top.children.length === 0;
    const { etag, lastModified } = saysAll ? top.validators : { etag: null, lastModified: null };
    yield { feed: source, pages: [...pages], etag, lastModified };
  } catch (error) {
    yield unlisted(source, error);
  }
}

/** As no visit, which would be remembered and told once: while a list is gone, every run has nothing but this to say. */
function unlisted(source: string, error: unknown): UnreadableInput {
  const { visit: _, ...failure } = unfetched(source, error);
  return failure;
}

/** @param listings those that were gone through: an index may name itself, or one that names it */
async function* entriesOf(
  { entries, children }: Listing,
  since: string | null,
  session: Session,
  listings: Set<string>,
  depth = DEEPEST,
): AsyncGenerator<FeedEntry | UnreadableInput> {
  yield* entries;
  for (const { url, modified } of children) {
    const dated: FeedEntry = { url, title: null, published: null, modified, authors: [] };
    if (listings.has(url) || (since !== null && !isSince(dated, since))) continue;
    listings.add(url);
    try {
      if (depth === 0) throw new FetchFailure('invalid-feed', 'is too deep in an index of indexes');
      const child = await fetchSitemap(url, session, null);
      if (child) yield* entriesOf(child, since, session, listings, depth - 1);
    } catch (error) {
      yield unlisted(url, error);
    }
  }
}

/** A feed, or the first one that a page links to; null: unchanged. @throws {FetchFailure} */
async function fetchFeed(url: string, session: Session, known: Validators | null): Promise<Listing | null> {
  const page = await fetchPage(url, session, known);
  if (page.unchanged) return null;
  const found = await feedOf(page);
  if (found) return found;
  const [linked] = findFeeds(await textOf(page, session), page.url);
  const feed = linked === undefined ? null : await feedOf(await fetchPage(linked, session));
  if (!feed)
    throw new FetchFailure(
      'invalid-feed',
      linked === undefined ? 'neither is a feed nor links to one' : `links to ${linked}, which is no feed`,
    );
  // What the page says of itself is not about the feed.
  return { ...feed, validators: { etag: null, lastModified: null } };

  async function feedOf(fetched: FetchedPage): Promise<Listing | null> {
    const entries = parseFeed(await textOf(fetched, session), fetched.url);
    return entries && { entries, children: [], validators: fetched.validators };
  }
}

/** A sitemap; for a site's home page those that its robots.txt names; null: unchanged. @throws {FetchFailure} */
async function fetchSitemap(url: string, session: Session, known: Validators | null): Promise<Listing | null> {
  const address = readAddress(url);
  if (address.url.pathname === '/' && address.url.search === '') return sitemapsOfSite(address.url, session);
  const page = await fetchPage(url, session, known);
  if (page.unchanged) return null;
  const found = parseSitemap(await textOf(page, session), page.url);
  if (!found) throw new FetchFailure('invalid-feed', 'is no sitemap');
  return { ...found, validators: page.validators };
}

async function sitemapsOfSite(home: URL, session: Session): Promise<Listing> {
  const walk = startWalk(session);
  try {
    const { sitemaps } = await robotsOf(home, session, walk, stepsFor(session, walk, null, null));
    const urls = sitemaps.length > 0 ? sitemaps : [new URL('/sitemap.xml', home).href];
    const children = urls.map((each) => ({ url: new URL(each, home).href, modified: null }));
    return { entries: [], children, validators: { etag: null, lastModified: null } };
  } finally {
    walk.end();
  }
}

/** A listing's text; sitemaps often are gzip files. @throws {FetchFailure} */
async function textOf({ url, body, charset }: FetchedPage, { options }: Session): Promise<string> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const piece of gunzipWhereNeeded(url, once(body))) {
      length += piece.length;
      if (length > options.maxBytes)
        throw new FetchFailure('decompressed-too-large', 'unpacks to more than --max-bytes');
      pieces.push(piece);
    }
  } catch (cause) {
    if (!(cause instanceof CleancopyError)) throw cause;
    throw new FetchFailure('invalid-encoding', 'its compressed data is damaged', { cause });
  }
  return decodeBytes(Buffer.concat(pieces), charset).text;
}
