import type { Attributes } from './markup.js';

/** What an element of an entry holds, as the feed writes it. */
export interface FeedValue {
  text: string;
  attributes: Attributes;
  /** What relative addresses in it are meant against. */
  base: string;
}

/** An entry's elements of interest by their names (`ElementNames`), in the order of the feed. */
export type FeedValues = ReadonlyMap<string, readonly FeedValue[]>;

/** A person's name that stands in an element of its own, as Atom has it. */
export const AUTHOR_NAME = 'author/name';

/** An RSS 1.0 item's identifier, which is an attribute. */
export const ABOUT = 'rdf:about';

/** Elements that state when an entry was published; the closest to that first. */
export const publishedNames = [
  'pubdate',
  'published',
  'issued',
  'dcterms:issued',
  'dc:date',
  'created',
  'dcterms:created',
] as const;

export const modifiedNames = ['updated', 'modified', 'dcterms:modified'] as const;

/** Elements that a proxy of feeds keeps the page's own address in; `link` then leads through the proxy. */
export const originalLinkNames = ['feedburner:origlink', 'pheedo:origlink'] as const;

/** The elements that are read; of an entry's others, all that they hold is read over. */
export const valueNames: ReadonlySet<string> = new Set([
  'title',
  'link',
  'guid',
  'author',
  'dc:creator',
  ...originalLinkNames,
  ...publishedNames,
  ...modifiedNames,
]);
