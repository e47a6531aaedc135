import type { Lexicon } from '../../lexicons/lexicon.js';
import { foldText } from '../page.js';
import { splitDeclared } from './declared-authors.js';
import { isAuthor, isSite, looksLikeAccount, type SiteNames } from './is-author.js';

/** Points, on the scale of the learned weights (log odds), that names gain where a feed gives them too. */
const points = {
  /** The same names: two sources that seldom err in the same way. */
  same: 3,
  /** Some of the names: feeds name the first author, or the desk beside the persons. */
  some: 1,
} as const;

/** How sure names are that only a feed gives, of a page that names nobody. */
export const announcedCertainty = 0.6;

/** "ann@planet.example (Ann Lee)", as RSS 2.0 asks, and "Ann Lee <ann@planet.example>", as in a letter's head. */
const mailForms: readonly RegExp[] = [/^[^\s@()]+@[^\s@()]+\s*\(([^()]+)\)$/, /^([^<>@]+?)\s*<[^<>]*>$/];

/** Characters of an author's statement: names, perhaps with an address. */
const longest = 200;

/** The names that a feed gives for the authors, without what is no name: the site's own, accounts, addresses. */
export function announcedAuthors(authors: readonly string[], lexicon: Lexicon, site: SiteNames): string[] {
  const names = authors
    .filter(({ length }) => length <= longest)
    .flatMap((author) => splitDeclared(nameOf(author.trim())));
  return [...new Set(names)].filter((name) => isAuthor(name, lexicon) && !isSite(name, site));
}

function nameOf(author: string): string {
  for (const form of mailForms) {
    const name = form.exec(author)?.[1];
    if (name !== undefined) return name.trim();
  }
  return author;
}

/** The names that may stand for authors by the feed's word alone: one that looks like an account may not. */
export const namesAlone = (names: readonly string[]): string[] => names.filter((name) => !looksLikeAccount(name));

/** What names gain by those that a feed gives, as points. */
export function supportOf(names: readonly string[], announced: readonly string[]): number {
  const given = new Set(announced.map(foldText));
  const shared = names.filter((name) => given.has(foldText(name))).length;
  if (shared === 0) return 0;
  return shared === names.length && shared === given.size ? points.same : points.some;
}
