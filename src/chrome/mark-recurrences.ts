import type { Document, LearnedChrome, Recurrence, SiteChrome } from '../types.js';
import { lineKey } from './line-key.js';
import { siteOf } from './site-of.js';

/** From this share of the other pages on a line is the site's. */
const mostShare = 0.5;
/** Of many pages a few share a sentence by chance. */
const leastShare = 0.02;

/** Writes down of each block whether other pages of its site have the same text. */
export function markRecurrences(document: Document, chrome: LearnedChrome): void {
  const site = siteChromeOf(siteOf(document), chrome);
  if (!site) return;
  const keys = document.blocks.map(({ text }) => lineKey(text));
  const printed = new Map<number | null, number>();
  for (const key of keys) printed.set(key, (printed.get(key) ?? 0) + 1);
  document.blocks.forEach((block, i) => {
    const key = keys[i] ?? null;
    const on = key === null ? undefined : site.lines.get(key);
    const extent = on === undefined ? null : extentOf(on, site.pages);
    if (extent !== null) block.recurrence = { on: on!, pages: site.pages, extent, printed: printed.get(key)! };
  });
}

/**
 * The page's own site; else what was learned of pages without an address, which may be of any; a page without an address
 * is taken to be of the only site there is.
 */
function siteChromeOf(site: string, { sites }: LearnedChrome): SiteChrome | undefined {
  const only = site === '' && sites.size === 1 ? [...sites.values()][0] : undefined;
  return sites.get(site) ?? sites.get('') ?? only;
}

/** One of the pages may be the very page that is being read: what counts are the others. */
function extentOf(on: number, pages: number): Recurrence['extent'] | null {
  const others = on - 1;
  const share = others / (pages - 1);
  if (others < 1 || share < leastShare) return null;
  return others > 1 && share >= mostShare ? 'most' : 'some';
}
