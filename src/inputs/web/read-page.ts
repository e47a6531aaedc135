import { CleancopyError } from '../../errors.js';
import { decodeBytes } from '../../text/decode-bytes.js';
import type { FeedEntry, InputItem, RawInput, UnreadableInput, Visit, Warning } from '../../types.js';
import { parseFeed, parseSitemap } from '../discovery/index.js';
import type { ReadOptions } from '../input-options.js';
import { once } from '../once.js';
import { readStream } from '../stream.js';
import { headerOf } from './exchange.js';
import { FetchFailure } from './fetch-failure.js';
import { type FetchedPage, fetchPage } from './fetch-page.js';
import { httpDate } from './http-date.js';
import type { Session } from './session.js';
import { printableAddress } from './web-address.js';

/** Fetches an address and reads what it holds, most often one page. @param announced what a feed said of it */
export async function* readPage(
  address: string,
  announced: FeedEntry | null,
  session: Session,
  options: ReadOptions,
): AsyncGenerator<InputItem> {
  const source = printableAddress(address);
  let page: FetchedPage;
  try {
    page = await fetchPage(address, session, session.options.memory?.validators(source) ?? null);
  } catch (error) {
    yield unfetched(source, error);
    return;
  }
  if (page.unchanged) {
    yield { source, unchanged: true };
    return;
  }
  const visit: Visit = {
    requested: source,
    exchanges: session.options.keepExchanges ? page.exchanges : [],
    ended: new Date(),
    ...page.validators,
  };
  if (looksLikeFeed(page)) {
    const error = new CleancopyError('feed-input', `${source}: is a feed or a sitemap, not a page`);
    yield { id: null, source, error, visit };
    return;
  }
  for await (const input of readStream(source, once(page.body), options)) {
    yield 'error' in input ? { ...input, visit } : withVisit(input, page, announced, visit);
  }
}

function withVisit(input: RawInput, page: FetchedPage, announced: FeedEntry | null, visit: Visit): RawInput {
  return {
    ...input,
    url: input.url ?? page.url,
    // A line of NDJSON is decoded already.
    charset: typeof input.content === 'string' ? null : page.charset,
    fetched: timeOf(page),
    announced,
    visit,
    warnings: page.downgraded ? [insecureRedirect] : [],
  };
}

const insecureRedirect: Warning = {
  code: 'insecure-redirect',
  message: 'a redirect led from https to http: anybody on the way could have changed the page',
};

/** The failure of an address as an input's. */
export function unfetched(source: string, error: unknown): UnreadableInput {
  const failure = error instanceof FetchFailure ? error : null;
  const reason = error instanceof Error ? error.message : String(error);
  const coded = new CleancopyError(failure?.code ?? 'internal', `${source}: ${reason}`, { cause: error });
  const visit: Visit = { requested: source, exchanges: [], ended: null, etag: null, lastModified: null };
  return { id: null, source, error: coded, passing: failure?.passing ?? true, visit };
}

const DAY = 24 * 60 * 60_000;

/** When the server gave the page out, to the second: its own time where that can be, which a cache on the way keeps. */
function timeOf({ last }: FetchedPage): string {
  const stated = httpDate(headerOf(last, 'date'));
  const known = stated && stated.getTime() <= last.started.getTime() + DAY ? stated : last.started;
  return `${known.toISOString().slice(0, 19)}Z`;
}

/** Whether what came is a list of pages. XHTML is XML as well, and a page. */
function looksLikeFeed({ mediaType, body, charset, url }: FetchedPage): boolean {
  if (!/xml|feed\+json/.test(mediaType ?? '') || mediaType === 'application/xhtml+xml') return false;
  const { text } = decodeBytes(body, charset);
  return parseFeed(text, url) !== null || parseSitemap(text, url) !== null;
}
