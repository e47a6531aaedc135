import type { FeedEntry } from '../../types.js';
import { feedDate } from './feed-date.js';
import { pageAddress } from './page-address.js';
import { htmlLine } from './plain-text.js';
import type { Sitemap } from './sitemap-types.js';
import { type ElementEvents, readElements } from './xml-elements.js';

/** The root elements, and what their entries are called. */
const entryNames: ReadonlyMap<string, string> = new Map([
  ['urlset', 'url'],
  ['sitemapindex', 'sitemap'],
]);

const valueNames: ReadonlySet<string> = new Set(['loc', 'lastmod', 'news:title', 'news:publication_date']);

/** No address or title has more characters. */
const longestText = 65_536;

/** Collects what a sitemap lists as the elements come; nothing but the entries is kept. */
class SitemapReader implements ElementEvents {
  root: string | null = null;
  readonly found: Sitemap = { entries: [], children: [] };

  private entryName = '';
  private readonly values = new Map<string, string>();
  /** The name of the element whose text is read; null: none. */
  private reading: string | null = null;
  private depth = 0;

  constructor(private readonly baseUrl: string) {}

  get isSitemap(): boolean {
    return this.entryName !== '';
  }

  isDone(): boolean {
    return !this.isSitemap;
  }

  open(name: string, _attributes: unknown, depth: number): void {
    if (this.root === null) {
      this.root = name;
      this.entryName = entryNames.get(name) ?? '';
    } else if (name === this.entryName) {
      // An entry that no end tag ends is ended by the next.
      this.endEntry();
    } else if (valueNames.has(name)) {
      this.reading = name;
      this.depth = depth;
      // The first of a name stands: what follows it belongs to a picture or a video.
      if (this.values.has(name)) this.reading = null;
      else this.values.set(name, '');
    }
  }

  text(text: string): void {
    if (this.reading === null) return;
    const before = this.values.get(this.reading) ?? '';
    if (before.length < longestText) this.values.set(this.reading, before + text.slice(0, longestText));
  }

  close(name: string, depth: number): void {
    if (this.reading !== null && depth <= this.depth) this.reading = null;
    if (name === this.entryName) this.endEntry();
  }

  private endEntry(): void {
    const url = pageAddress(this.values.get('loc') ?? '', this.baseUrl);
    const modified = feedDate(this.values.get('lastmod') ?? '');
    if (url !== null && this.root === 'sitemapindex') this.found.children.push({ url, modified });
    else if (url !== null) this.found.entries.push(this.readPage(url, modified));
    this.values.clear();
    this.reading = null;
  }

  private readPage(url: string, modified: string | null): FeedEntry {
    return {
      url,
      title: htmlLine(this.values.get('news:title') ?? ''),
      published: feedDate(this.values.get('news:publication_date') ?? ''),
      modified,
      authors: [],
    };
  }
}

/** What an XML sitemap lists; null where the text is none. */
export function parseXmlSitemap(xml: string, baseUrl: string): Sitemap | null {
  const reader = new SitemapReader(baseUrl);
  readElements(xml, reader);
  return reader.isSitemap ? reader.found : null;
}
