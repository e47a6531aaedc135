import type { Block } from '../../types.js';

/**
 * Whether a line is the site's, its name or a section's, and no headline: most pages of the site have it. Must not take
 * the headline of a page that the menu lists on every page ("Running shoes"): there the page prints it twice. A line that
 * only some pages have may be the headline, which stands in their lists of what is new.
 */
export function isSiteLine({ recurrence }: Block): boolean {
  return recurrence?.extent === 'most' && recurrence.printed === 1;
}
