import type { ArticleView } from '../page.js';
import { pattern } from '../pattern.js';
import { hostOf } from '../site.js';
import { toIso } from './date-parts.js';
import { declaredDates } from './declared-dates.js';
import { findNamedMonthDates } from './named-month-date.js';
import type { DayMonthOrder } from './numeric-date.js';
import { dateInUrl } from './url-date.js';

const monthFirstRegions = /[-_](?:US|PH|PW|FM|MH|GU|AS)\b/i;
const dayFirstRegions = /[-_](?:GB|UK|IE|AU|NZ|IN|ZA|NG|KE|PK|SG|HK|MT)\b/i;
const monthFirstHosts = /\.(?:us|gov|mil|edu)$/;
const dayFirstHosts = /\.(?:uk|ie|au|nz|in|za|ng|ke|pk|sg|hk|mt|eu)$/;
const taiwan = /^zh(?:[-_]hant)?[-_](?:tw|hant)/i;
const taiwanHost = /\.tw$/;
/** "January 28, 2022" on the page, with a time such as "3:33 p.m.": the habits of the United States. */
const monthFirstHabit = pattern()`\p{Lu}\p{L}{2,8}\.?\s\d{1,2},\s\d{4}`;
const numericDate = /(?<![\d.,/])(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?!\d)/g;
const looksAt = 400;
const longestLine = 300;

/**
 * Which of day and month stands first in the page's numeric dates: shown by one that can only be read one way, or that
 * names in one way a day that the page states elsewhere; by the declared region, or by the habits of the country. All
 * languages but English put the day first. Pages of Taiwan may count years from the founding of the Republic.
 */
export function dayMonthOrder(page: ArticleView, language: string | null): DayMonthOrder {
  const { declared } = page.document;
  const tags = [declared.language, declared.meta.get('og:locale')?.[0]].filter((tag) => typeof tag === 'string');
  const host = hostOf(page.document) ?? '';
  if (taiwanHost.test(host) || [language ?? '', ...tags].some((tag) => taiwan.test(tag))) return 'minguo';
  const shown = orderShown(page);
  if (shown !== 'unknown') return shown;
  if (tags.some((tag) => monthFirstRegions.test(tag)) || monthFirstHosts.test(host)) return 'month-first';
  if (tags.some((tag) => dayFirstRegions.test(tag)) || dayFirstHosts.test(host)) return 'day-first';
  const primary = language ?? tags[0]?.slice(0, 2).toLowerCase() ?? null;
  if (primary === null) return 'unknown';
  if (!primary.startsWith('en')) return 'day-first';
  return linesOf(page).some((text) => monthFirstHabit.test(text)) ? 'month-first' : 'unknown';
}

function linesOf(page: ArticleView): string[] {
  return page.blocks
    .slice(0, looksAt)
    .map(({ text }) => text)
    .filter((text) => text.length <= longestLine);
}

function orderShown(page: ArticleView): DayMonthOrder {
  const either = new Set<string>();
  const lines = linesOf(page);
  for (const text of lines) {
    for (const [, first = '', second = '', year = ''] of text.matchAll(numericDate)) {
      if (Number(first) > 12) return 'day-first';
      if (Number(second) > 12) return 'month-first';
      if (first !== second) either.add([year, Number(first), Number(second)].join('/'));
    }
  }
  return either.size > 0 ? orderByAgreement(page, lines, either) : 'unknown';
}

/** The order in which more of the ambiguous dates name days that the page states in words, declares or has in its address. */
function orderByAgreement(page: ArticleView, lines: readonly string[], either: ReadonlySet<string>): DayMonthOrder {
  const inWords = lines.flatMap((text) => (/\d{4}/.test(text) ? findNamedMonthDates(text) : []));
  const stated = new Set([
    ...declaredDates(page.document).map(({ iso }) => iso.slice(0, 10)),
    ...inWords.map((found) => toIso({ ...found, clock: null })),
    dateInUrl(page.document)?.iso,
  ]);
  let dayFirst = 0;
  let monthFirst = 0;
  for (const date of either) {
    const [year = 0, first = 0, second = 0] = date.split('/').map(Number);
    if (stated.has(toIso({ year, month: second, day: first, clock: null }))) dayFirst++;
    if (stated.has(toIso({ year, month: first, day: second, clock: null }))) monthFirst++;
  }
  return dayFirst > monthFirst ? 'day-first' : monthFirst > dayFirst ? 'month-first' : 'unknown';
}
