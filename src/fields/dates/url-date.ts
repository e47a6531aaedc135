import type { Candidate, Document } from '../../types.js';
import { isPossible, toIso } from './date-parts.js';

/** `/2022/01/28/`, `/2022-01-28-`, `/20220128`; no article number that only looks like one. */
const shapes: readonly { pattern: RegExp; certainty: number }[] = [
  { pattern: /[/_-](?<year>(?:19|20)\d{2})[/](?<month>[01]?\d)[/](?<day>[0-3]?\d)(?=[/_.-]|$)/, certainty: 0.8 },
  { pattern: /[/_-](?<year>20\d{2})-(?<month>[01]\d)-(?<day>[0-3]\d)(?!\d)/, certainty: 0.78 },
  { pattern: /[/_-](?<year>20\d{2})(?<month>[01]\d)(?<day>[0-3]\d)(?=[/_.-]|$)/, certainty: 0.7 },
];

/** The day that a page's address names. */
export function dateInUrl(document: Document): Candidate | null {
  const { links, meta } = document.declared;
  const address = document.url ?? links.get('canonical')?.[0] ?? meta.get('og:url')?.[0] ?? '';
  const path = address.replace(/[?#].*$/, '').replace(/^https?:\/\/[^/]*/, '');
  for (const { pattern, certainty } of shapes) {
    const groups = pattern.exec(path)?.groups;
    if (!groups) continue;
    const parts = { year: Number(groups.year), month: Number(groups.month), day: Number(groups.day), clock: null };
    const value = isPossible(parts) ? toIso(parts) : null;
    if (value) return { value, source: 'url', certainty, span: null };
  }
  return null;
}
