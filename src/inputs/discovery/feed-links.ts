import { type Attributes, readMarkup } from './markup.js';
import { baseAddress, pageAddress } from './page-address.js';

/** What else a link to a feed says of itself, where its type is one that other things have too. */
const saysFeed = /feed|rss|atom/i;

/** The media types of feeds; a pattern where title or address have to say that it is one (`/wp-json/` is none). */
const feedTypes: ReadonlyMap<string, RegExp | null> = new Map(
  Object.entries({
    'application/rss+xml': null,
    'application/atom+xml': null,
    'application/feed+json': null,
    'application/json': /feed/i,
    'application/rdf+xml': saysFeed,
    'application/xml': saysFeed,
    'text/xml': saysFeed,
  }),
);

/** Feeds of what readers wrote, which WordPress links from every page. */
const commentsFeed = /comments/i;

/**
 * The addresses of the feeds that a page links to (`<link rel="alternate">`), each once, in page order but for feeds of
 * comments, which come last.
 *
 * @param baseUrl where the page was found; its `<base href>` is respected
 */
export function findFeeds(html: string, baseUrl: string): string[] {
  const links: Attributes[] = [];
  let baseHref: string | null = null;
  readMarkup(html, 'html', {
    open: (name, attributes) => {
      const tag = name.toLowerCase();
      if (tag === 'base') baseHref ??= attributes.get('href') ?? null;
      if (tag === 'link' && isFeedLink(attributes)) links.push(attributes);
    },
  });
  const base = baseHref === null ? baseUrl : baseAddress(baseHref, baseUrl);
  const isOfComments = (link: Attributes) => commentsFeed.test(`${link.get('href')} ${link.get('title')}`);
  const ordered = [...links.filter((link) => !isOfComments(link)), ...links.filter(isOfComments)];
  const addresses = ordered.map((link) => pageAddress(link.get('href') ?? '', base));
  return [...new Set(addresses.filter((address) => address !== null))];
}

function isFeedLink(link: Attributes): boolean {
  const relations = (link.get('rel') ?? '').toLowerCase().split(/\s+/);
  if (!relations.includes('alternate')) return false;
  const type = (link.get('type') ?? '').split(';')[0]!.trim().toLowerCase();
  const words = feedTypes.get(type);
  return words === null || (words?.test(`${link.get('title') ?? ''} ${link.get('href') ?? ''}`) ?? false);
}
