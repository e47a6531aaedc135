import type { Document } from '../../types.js';
import { isPossible, toIso } from './date-parts.js';
import { monthAt } from './date-words.js';

/** How an address names a day, which says how far to trust it. */
export type UrlDateKind = 'urlPath' | 'urlDashed' | 'urlCompact' | 'urlDayFirst';

/** A day that a page's address names. */
export interface UrlDate {
  kind: UrlDateKind;
  /** ISO 8601. */
  iso: string;
}

/** `/2022/01/28/`, `/2022/jan/28/`, `/2022-01-28-`, `/20220128`, `/28-01-2022`; no article number that only looks like one. */
const shapes: readonly { pattern: RegExp; kind: UrlDateKind }[] = [
  { pattern: /[/_-](?<year>(?:19|20)\d{2})\/(?<month>[01]?\d)\/(?<day>[0-3]?\d)(?=[/_.-]|$)/, kind: 'urlPath' },
  { pattern: /\/(?<year>20\d{2})\/(?<name>[a-z]{3,9})\/(?<day>[0-3]?\d)(?=\/|$)/i, kind: 'urlPath' },
  { pattern: /\/(?<year>20\d{2})[-/](?<month>[01]\d)[-/](?<day>[0-3]\d)(?!\d)/, kind: 'urlPath' },
  { pattern: /[/_-](?<year>20\d{2})[-_.](?<month>[01]\d)[-_.](?<day>[0-3]\d)(?!\d)/, kind: 'urlDashed' },
  { pattern: /[/_-](?:[a-z]{0,4})(?<year>20\d{2})(?<month>[01]\d)(?<day>[0-3]\d)(?=[/_.-]|$)/, kind: 'urlCompact' },
  { pattern: /[/_~-](?<day>[0-3]\d)[-_.](?<month>[01]\d)[-_.](?<year>20\d{2})(?!\d)/, kind: 'urlDayFirst' },
];
const monthShape = /[/_-](?<year>20\d{2})[-/](?<month>[01]\d)(?=\/)/;

/** The day that a page's address names. */
export function dateInUrl(document: Document): UrlDate | null {
  const path = pathOf(document);
  for (const { pattern, kind } of shapes) {
    const { year, month, name, day } = pattern.exec(path)?.groups ?? {};
    if (year === undefined) continue;
    const number = name === undefined ? Number(month) : (monthAt(name, 0, name)?.month ?? 0);
    const parts = { year: Number(year), month: number, day: Number(day), clock: null };
    const iso = isPossible(parts) ? toIso(parts) : null;
    if (iso !== null) return { kind, iso };
  }
  return null;
}

/** The months (`2022-01`) that the addresses of the page and of its picture name: publishing systems file both by month. */
export function monthsInUrls(document: Document): { page: string | null; picture: string | null } {
  return { page: monthIn(pathOf(document)), picture: monthIn(document.declared.meta.get('og:image')?.[0] ?? '') };
}

function monthIn(path: string): string | null {
  const { year, month } = monthShape.exec(path)?.groups ?? {};
  const parts = { year: Number(year), month: Number(month), day: null, clock: null };
  return year !== undefined && isPossible(parts) ? toIso(parts) : null;
}

/** The path of the page's address, as given or declared. */
export function pathOf(document: Document): string {
  const { links, meta } = document.declared;
  const address = document.url ?? links.get('canonical')?.[0] ?? meta.get('og:url')?.[0] ?? '';
  return address.replace(/[?#].*$/, '').replace(/^https?:\/\/[^/]*/, '');
}
