import type { ArticleView } from '../page.js';
import { pattern } from '../pattern.js';
import { hostOf } from '../site.js';
import type { DayMonthOrder } from './numeric-date.js';

const monthFirstRegions = /[-_](?:US|PH|PW|FM|MH|GU|AS)\b/i;
const monthFirstHosts = /\.(?:us|gov|mil|edu)$/;
/** "January 28, 2022" on the page, with a time such as "3:33 p.m.": the habits of the United States. */
const monthFirstHabit = pattern()`\p{Lu}\p{L}{2,8}\.?\s\d{1,2},\s\d{4}`;
const numericDate = /(?<![\d.,/])(\d{1,2})[./-](\d{1,2})[./-]\d{4}(?!\d)/g;
const looksAt = 400;

/**
 * Which of day and month stands first in the page's numeric dates: shown by one that can only be read one way, by the
 * declared region, or by the habits of the country. All languages but English put the day first.
 */
export function dayMonthOrder(page: ArticleView, language: string | null): DayMonthOrder {
  const { declared } = page.document;
  for (const block of page.blocks.slice(0, looksAt)) {
    if (block.text.length > 300) continue;
    for (const [, first = '', second = ''] of block.text.matchAll(numericDate)) {
      if (Number(first) > 12) return 'day-first';
      if (Number(second) > 12) return 'month-first';
    }
  }
  const tags = [declared.language, declared.meta.get('og:locale')?.[0]].filter((tag) => typeof tag === 'string');
  if (tags.some((tag) => monthFirstRegions.test(tag))) return 'month-first';
  if (monthFirstHosts.test(hostOf(page.document) ?? '')) return 'month-first';
  const primary = language ?? tags[0]?.slice(0, 2).toLowerCase() ?? null;
  if (primary === null) return 'unknown';
  if (!primary.startsWith('en')) return 'day-first';
  const habit = page.blocks
    .slice(0, looksAt)
    .some((block) => block.text.length < 300 && monthFirstHabit.test(block.text));
  return habit ? 'month-first' : 'unknown';
}
