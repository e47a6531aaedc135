import { mix } from '../text/mix.js';
import type { PageLines } from './page-lines.js';

/** Pages of a site that are remembered at first: enough to see what is on one page in fifty. */
const MOST_OF_SITE = 512;
/** Fewer say too little of a site: where even these are too many, sites are left out. */
const FEWEST_OF_SITE = 8;
/** Pages of all sites: some 100 MB where a page has 200 lines, ten times as much where all have thousands. */
const MOST_PAGES = 65_536;

/**
 * A fair sample of each site's pages in bounded memory: those whose hashes are least (bottom-k sketch; Cohen and Kaplan,
 * 2007). It follows from the set of pages alone: their order does not count, nor how often each comes. Where the sites
 * have too many pages together, fewer of each are kept; where that is not enough, fewer sites, by the hashes of their
 * names.
 */
export class PageSample {
  readonly #sites = new Map<string, PageLines[]>();
  readonly #mostPages: number;
  #mostOfSite: number;
  /** Sites whose hash is not below it are left out. */
  #siteLimit = 2 ** 32;
  #pages = 0;

  constructor(mostPages = MOST_PAGES, mostOfSite = MOST_OF_SITE) {
    this.#mostPages = mostPages;
    this.#mostOfSite = mostOfSite;
  }

  /** The sites with their pages, both in an order of their own. */
  get sites(): [site: string, pages: readonly PageLines[]][] {
    return [...this.#sites].sort(([a], [b]) => (a < b ? -1 : 1));
  }

  /** Whether there were too many sites to remember all. */
  get isPartial(): boolean {
    return this.#siteLimit < 2 ** 32;
  }

  add(site: string, page: PageLines): void {
    if (hashOf(site) >= this.#siteLimit) return;
    const pages = this.#sites.get(site) ?? [];
    if (pages.length === 0) this.#sites.set(site, pages);
    const at = placeOf(page, pages);
    if (pages[at]?.id === page.id || at >= this.#mostOfSite) return;
    pages.splice(at, 0, page);
    this.#pages++;
    this.#cut(pages);
    while (this.#pages > this.#mostPages) this.#forget();
  }

  #cut(pages: PageLines[]): void {
    this.#pages -= pages.splice(this.#mostOfSite).length;
  }

  #forget(): void {
    if (this.#mostOfSite > FEWEST_OF_SITE) {
      this.#mostOfSite = Math.max(FEWEST_OF_SITE, this.#mostOfSite >> 1);
      for (const pages of this.#sites.values()) this.#cut(pages);
      return;
    }
    this.#siteLimit /= 2;
    for (const [site, pages] of this.#sites) {
      if (hashOf(site) < this.#siteLimit) continue;
      this.#sites.delete(site);
      this.#pages -= pages.length;
    }
  }
}

function hashOf(site: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < site.length; i++) hash = Math.imul(hash ^ site.charCodeAt(i), 0x01000193);
  return mix(hash);
}

/** Where a page stands, or would, among pages in the order of their ids. */
function placeOf({ id }: PageLines, pages: readonly PageLines[]): number {
  let from = 0;
  let to = pages.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (pages[middle]!.id < id) from = middle + 1;
    else to = middle;
  }
  return from;
}
