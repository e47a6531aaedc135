import type { Lexicon } from '../../lexicons/lexicon.js';
import { matchPhrases } from '../../lexicons/phrases.js';
import { findLabel } from '../dates/date-labels.js';
import { foldText } from '../page.js';
import { pattern } from '../pattern.js';
import { isRole } from './byline-words.js';

/** What a site calls itself: its name and the words of its domain, folded. */
export interface SiteNames {
  names: readonly string[];
}

export function siteNames(site: string | null, host: string | null): SiteNames {
  const label = host?.split('.').at(-2) ?? '';
  const names = [...(site ?? '').split(/\s[|–—-]\s/), site ?? '', host ?? '']
    .map((name) => foldText(name))
    .filter(Boolean);
  return { names: label.length > 2 ? [...names, foldText(label)] : names };
}

/** Accounts of content systems, in the words of every language that systems ship with. */
const accounts =
  /^(?:(?:super|web)?-?admin(?:istrator|istrateur|istrador)?|root|user|guest|author|editor|staff|webmaster|null|undefined|unknown|none|anonymous|default|test)\d*$/i;

/** Whether a name may be an author's: no content system's account, no role, label or menu item alone. */
export function isAuthor(name: string, lexicon: Lexicon): boolean {
  if (accounts.test(name.trim()) || isRole(name) || foldText(name).length < 2) return false;
  return findLabel(name, lexicon) === null && !matchPhrases(name, lexicon).chromeLine;
}

/** Whether a name is written as the accounts of content systems are: "annlee", "a.lee", "Lee99". */
export const looksLikeAccount = (name: string): boolean =>
  pattern()`^\p{Ll}|\d|[_.-]\p{Ll}`.test(name) && !/\s/.test(name);

/** Letters of an article before a site's name, or of a domain behind it: "Die Furche", "NTV.com.tr". */
const mostExtra = 5;
const leastOwn = 4;

/** Whether a name is the site's own. A page that declares it has named nobody; one that prints "By" before it has. */
export function isSite(name: string, { names }: SiteNames): boolean {
  const folded = squash(name);
  return names.some((given) => {
    const own = squash(given);
    const extra = folded.length - own.length;
    if (extra === 0 || own.length < leastOwn) return folded === own;
    return extra > 0 && extra < mostExtra && folded.endsWith(own) && /\s/.test(name);
  });
}

const squash = (text: string): string => foldText(text).replace(/\s/g, '');

/** Whether a text begins or ends with the site's name: "Planet Staff", "Redaktion planet.example". */
export function startsOrEndsWithSite(text: string, { names }: SiteNames): boolean {
  const folded = foldText(text);
  return names.some((own) => own.length > 1 && (folded.startsWith(`${own} `) || folded.endsWith(` ${own}`)));
}
