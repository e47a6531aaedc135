import type { FeedEntry } from '../../types.js';
import { feedDate } from './feed-date.js';
import {
  ABOUT,
  AUTHOR_NAME,
  type FeedValue,
  type FeedValues,
  modifiedNames,
  originalLinkNames,
  publishedNames,
} from './feed-values.js';
import { isFullAddress, pageAddress } from './page-address.js';
import { personNames } from './person-name.js';
import { htmlLine, plainLine } from './plain-text.js';
import { readElements } from './xml-elements.js';
import { XmlFeedReader } from './xml-feed-reader.js';

/**
 * The entries of RSS 0.9x, 1.0 (RDF) and 2.0, Atom 0.3 and 1.0 (RFC 4287), in the feed's order, those without an
 * address left out. Null where the text is no such feed.
 */
export function parseXmlFeed(xml: string, baseUrl: string): FeedEntry[] | null {
  const reader = new XmlFeedReader(baseUrl);
  readElements(xml, reader);
  if (!reader.isFeed) return null;
  const isAtom = reader.root === 'feed';
  // An RSS channel's author is its publisher; an Atom feed's wrote the entries that name none (RFC 4287, 4.2.1).
  const feedAuthors = isAtom ? readAuthors(reader.feed) : [];
  return reader.entries
    .map((values) => readEntry(values, isAtom ? atomTitle : rssTitle, feedAuthors))
    .filter((entry) => entry !== null);
}

function readEntry(
  values: FeedValues,
  readTitle: (value: FeedValue) => string | null,
  feedAuthors: readonly string[],
): FeedEntry | null {
  const url = readLink(values);
  if (url === null) return null;
  const authors = readAuthors(values);
  return {
    url,
    title: firstOf(values.get('title') ?? [], readTitle),
    published: readDate(values, publishedNames),
    modified: readDate(values, modifiedNames),
    authors: authors.length > 0 ? authors : feedAuthors,
  };
}

/** RSS does not say whether a title is text or HTML; most write HTML. */
function rssTitle({ text }: FeedValue): string | null {
  return htmlLine(text);
}

/** Atom 1.0 says `type="html"`; 0.3 gives the media type, and says with `mode` whether it is escaped. */
function atomTitle({ text, attributes }: FeedValue): string | null {
  const type = attributes.get('type')?.trim().toLowerCase();
  return type === 'html' || type === 'text/html' ? htmlLine(text) : plainLine(text);
}

/** The page's address: what is stated most plainly first. */
function readLink(values: FeedValues): string | null {
  const links = values.get('link') ?? [];
  const candidates = [
    ...originalLinkNames.flatMap((name) => values.get(name) ?? []),
    ...links.filter(({ attributes }) => !attributes.has('href')),
    ...alternateLinks(links),
    ...(values.get('guid') ?? []).filter(isPermanentLink),
    ...(values.get(ABOUT) ?? []).filter(({ text }) => isFullAddress(text)),
  ];
  return firstOf(candidates, ({ text, base }) => pageAddress(text, base));
}

/** Atom's links to the page itself, those that are said to be HTML first. */
function alternateLinks(links: readonly FeedValue[]): FeedValue[] {
  return links
    .filter(({ attributes }) => attributes.has('href') && isAlternate(attributes.get('rel')))
    .map(({ attributes, base }) => ({ text: attributes.get('href')!, attributes, base }))
    .sort((one, other) => typeRank(one) - typeRank(other));
}

function isAlternate(rel: string | undefined): boolean {
  return (
    rel === undefined || /^\s*(?:|(?:https?:\/\/www\.iana\.org\/assignments\/relation\/)?alternate)\s*$/i.test(rel)
  );
}

function typeRank({ attributes }: FeedValue): number {
  const type = attributes.get('type');
  if (type === undefined) return 1;
  return /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(type) ? 0 : 2;
}

/** A `guid` is the page's address unless it says otherwise; many that forget to are none. */
function isPermanentLink({ text, attributes }: FeedValue): boolean {
  return attributes.get('ispermalink')?.trim().toLowerCase() !== 'false' && isFullAddress(text);
}

function readDate(values: FeedValues, names: readonly string[]): string | null {
  const stated = names.flatMap((name) => values.get(name) ?? []);
  return firstOf(stated, ({ text }) => feedDate(text));
}

/** Dublin Core's names before RSS's and Atom's: RSS's `author` is a mail address first. */
function readAuthors(values: FeedValues): string[] {
  for (const names of [['dc:creator'], [AUTHOR_NAME, 'author']]) {
    const stated = names.flatMap((name) => values.get(name) ?? []);
    const found = personNames(stated.map(({ text }) => htmlLine(text) ?? ''));
    if (found.length > 0) return found;
  }
  return [];
}

/** The first that can be read. */
function firstOf(values: readonly FeedValue[], read: (value: FeedValue) => string | null): string | null {
  for (const value of values) {
    const found = read(value);
    if (found !== null) return found;
  }
  return null;
}
