import type { FeedEntry } from '../../types.js';

/** What a sitemap lists. */
export interface Sitemap {
  entries: FeedEntry[];
  /** The sitemaps of an index; `modified` in ISO 8601, no more precise than stated. */
  children: SitemapReference[];
}

export interface SitemapReference {
  url: string;
  modified: string | null;
}
