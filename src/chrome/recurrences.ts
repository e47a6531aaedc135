import type { Document, LearnedChrome, Recurrence, SiteChrome } from '../types.js';
import { lineKey } from './line-key.js';
import { siteOf } from './site-of.js';

/** What is known of each block's text across the pages of its site; null where nothing is known of the site. */
export function recurrencesIn(document: Document, chrome: LearnedChrome): (Recurrence | null)[] | null {
  const site = siteChromeOf(siteOf(document), chrome);
  if (!site) return null;
  const { pages, lines } = site;
  return document.blocks.map(({ text }) => {
    const key = lineKey(text);
    const on = key === null ? undefined : lines.get(key);
    return on === undefined ? null : { on, pages };
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
