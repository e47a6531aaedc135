import { load } from 'cheerio/slim';
import { baseAddress, pageAddress } from './page-address.js';

type Attributes = Readonly<Record<string, string | undefined>>;

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

/** Cheerio takes time by the square of how deep elements nest. What a page links to stands in its head. */
const HEAD_CHARACTERS = 256 * 1024;

/**
 * The addresses of the feeds that a page links to (`<link rel="alternate">`), each once, in page order but for feeds of
 * comments, which come last.
 *
 * @param baseUrl where the page was found; its `<base href>` is respected
 */
export function findFeeds(html: string, baseUrl: string): string[] {
  const $ = load(html.slice(0, HEAD_CHARACTERS));
  const links = $('link[rel~="alternate" i][href]')
    .toArray()
    .map(({ attribs }) => attribs)
    .filter(isFeed);
  const base = $('base[href]').attr('href');
  const isOfComments = ({ href, title }: Attributes) => commentsFeed.test(`${href} ${title}`);
  const ordered = [...links.filter((link) => !isOfComments(link)), ...links.filter(isOfComments)];
  const address = base === undefined ? baseUrl : baseAddress(base, baseUrl);
  const addresses = ordered.map(({ href = '' }) => pageAddress(href, address));
  return [...new Set(addresses.filter((found) => found !== null))];
}

function isFeed({ type = '', title = '', href = '' }: Attributes): boolean {
  const words = feedTypes.get(type.split(';')[0]!.trim().toLowerCase());
  return words === null || (words?.test(`${title} ${href}`) ?? false);
}
