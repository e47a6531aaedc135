export { parseFeed } from './feed.js';
export { feedDate } from './feed-date.js';
export { findFeeds } from './feed-links.js';
export { globMatcher } from './glob.js';
export { isSince } from './since.js';
export { parseSitemap } from './sitemap.js';
export type { Sitemap, SitemapReference } from './sitemap-types.js';
