import { countPages } from './count-pages.js';
import type { PageLines } from './page-lines.js';

/** Two pages of one day may share a hundred teasers, and each has its article besides: versions differ in a few lines. */
const mostOther = 4;
const otherShare = 0.15;
/** A page with less prose of its own says nothing by it. */
const fewestOwn = 3;

/**
 * The pages without those that hold the text of another: a version of an article, its print page. Else the article's
 * own lines would recur. Prose that half of the pages have is the site's (its legal notice), not a text's.
 *
 * @param pages in an order of their own, of which the first version stays
 */
export function leaveOutVersions(pages: readonly PageLines[]): PageLines[] {
  const counts = countPages(pages.map(({ prose }) => prose));
  // Of three pages, what is on two may be two versions of one text: only what is on all is the site's.
  const most = Math.max(2, Math.ceil(pages.length / 2) - 1);
  /** Kept pages by each line of their own. */
  const holders = new Map<number, number[]>();
  const kept: PageLines[] = [];
  const sizes: number[] = [];
  for (const page of pages) {
    const own = page.prose.filter((key) => counts.get(key)! <= most);
    const shared = new Map<number, number>();
    for (const key of own) for (const at of holders.get(key) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    const isVersion = [...shared].some(([at, lines]) => {
      const shorter = Math.min(own.length, sizes[at]!);
      return shorter >= fewestOwn && shorter - lines <= Math.min(mostOther, shorter * otherShare);
    });
    if (isVersion) continue;
    for (const key of own) holders.set(key, [...(holders.get(key) ?? []), kept.length]);
    kept.push(page);
    sizes.push(own.length);
  }
  return kept;
}
