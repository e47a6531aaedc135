/** What another extractor found on a page, in the terms of the corpus's scorer. */
import { lexicons } from '../../src/lexicons/index.js';

/** A peer's fields as it names and prints them; '' or null where it has none. */
export interface PeerFields {
  title: string | null;
  byline: string | null;
  published: string | null;
  description: string | null;
}

/** The part of a record that is scored without the body. */
export interface ScoredFields {
  title: string | null;
  authors: string[];
  datePublished: string | null;
  deck: string | null;
}

/** The scorer's names for a peer's fields. Readability and Defuddle give a byline as one line, so its names are parted. */
export function toScoredFields({ title, byline, published, description }: PeerFields): ScoredFields {
  return {
    title: title || null,
    authors: splitByline(byline ?? ''),
    datePublished: published || null,
    deck: description || null,
  };
}

/**
 * The names of a byline: what commas and the words for "and" part, without an opening "By". It knows no roles, agencies
 * or places: what a peer leaves in its byline is its own doing.
 */
export function splitByline(byline: string): string[] {
  return byline
    .replace(opening, '')
    .split(separator)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** Longest first, so that a phrase is not cut at its first word. */
const oneOf = (words: readonly string[]): string =>
  [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|');

const opening = new RegExp(
  `^\\s*(?:${oneOf(lexicons.flatMap(({ bylineOpeners }) => bylineOpeners))})(?::\\s*|\\s+)`,
  'iu',
);
const joiners = oneOf(lexicons.flatMap(({ authorJoiners }) => authorJoiners));
const separator = new RegExp(`[,;、&\\n]|\\s(?:${joiners})\\s`, 'iu');
