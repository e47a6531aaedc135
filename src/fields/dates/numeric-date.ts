import type { Lexicon } from '../../lexicons/lexicon.js';
import { minguoYear, toGregorian, yearOfEra } from './calendars.js';
import { isPageYear, isPossible } from './date-parts.js';
import type { FoundDay } from './parse-date.js';

/**
 * How a page writes dates in numbers: which of day and month stands first in `01/02/2022`, or that years are counted
 * from the founding of the Republic of China (`111/01/28`, `111年1月28日`).
 */
export type DayMonthOrder = 'day-first' | 'month-first' | 'minguo' | 'unknown';

/** `28.01.2022`, `1/28/22`, `2022-01-28`, `28. 1. 2022`; no version numbers, addresses or decimal runs; a time or the same date again may be glued on, a time also by a sign: `28/01/22-15:33`. */
const numeric =
  /(?<![\d.,/\-–#$€£]|\d:)(?<a>\d{1,4})(?<s1>\s?[./-]\s?)(?<b>\d{1,2})(?<s2>\s?[./-]\s?)(?<c>\d{1,4})(?:(?=[-/,]\d{1,2}:\d\d)|(?!(?!\d{1,2}(?::\d\d|[./-]\d{1,2}[./-]\d))[\d/%]|[.,:-]\d))/g;

/** `2022-01-28T15:33`: the time is read by whoever reads the time; the letter is stepped over here. */
const isoTimeMark = /^T(?=\d{2}:\d{2})/;

/** `2022年1月28日`, `2022년 1월 28일`, `令和4年1月28日`, `民國111年1月28日`, with a weekday in brackets after it. */
const withUnits =
  /(?:(?<![\d.])(?<year>\d{4})|(?<era>令和|平成|昭和)\s?(?<eraYear>\d{1,2}|元)|(?:民國|民国|中華民國)\s?(?<minguo>\d{2,3})|(?<!\d)(?<bare>\d{2,3}))\s?[年년]\s?(?<month>\d{1,2})\s?[月월]\s?(?:(?<day>\d{1,2})\s?[日일号號])?(?:\s?\([月火水木金土日一二三四五六일월화수목금토]\))?/g;

/** `1月28日` without a year. */
const withoutYear = /(?<![年년\d]\s?)(?<!\d)(?<month>\d{1,2})\s?[月월]\s?(?<day>\d{1,2})\s?[日일号號]/g;
const unit = /[월月]/;

/** `令和4.1.28`, `R4.1.28`. */
const eraNumbers =
  /(?<era>令和|平成|昭和|(?<![A-Za-z\d])[RHS])\s?(?<eraYear>\d{1,2}|元)[./](?<month>\d{1,2})[./](?<day>\d{1,2})(?![\d./])/g;
const japanese = /[\u3041-\u30ff\u4e00-\u9fff]/;

/** Finds dates written in numbers alone, or in numbers with the units of Chinese, Japanese and Korean. */
export function findNumericDates(text: string, order: DayMonthOrder, lexicon?: Lexicon): FoundDay[] {
  const found: FoundDay[] = [];
  for (const match of text.matchAll(numeric)) {
    const day = readNumeric(match, order);
    if (!day) continue;
    if (isoTimeMark.test(text.slice(day.end))) day.end += 1;
    found.push(day);
  }
  if (unit.test(text)) {
    for (const match of text.matchAll(withUnits)) found.push(readUnits(match, order));
    for (const match of text.matchAll(withoutYear)) found.push(readUnits(match, order));
  }
  // Letters stand for eras only where they cannot be a version's ("R4.1.28").
  if (lexicon?.language === 'ja' || japanese.test(text)) {
    for (const match of text.matchAll(eraNumbers)) found.push(readUnits(match, order));
  }
  return found;
}

function readUnits(match: RegExpExecArray, order: DayMonthOrder): FoundDay {
  const { year, era, eraYear, minguo, bare, month, day } = match.groups ?? {};
  const republican = minguo ?? (bare && order === 'minguo' ? bare : undefined);
  const stated = year
    ? Number(year)
    : era && eraYear
      ? yearOfEra(era, eraYear === '元' ? 1 : Number(eraYear))
      : republican
        ? minguoYear(Number(republican))
        : null;
  return {
    year: stated,
    month: Number(month),
    day: day ? Number(day) : null,
    start: match.index,
    end: match.index + match[0].length,
    // A page of Taiwan may say which year the number means.
    ambiguous: bare !== undefined && order === 'unknown',
  };
}

/** A year of the Republic that a page may have: 80 is 1991. */
const republicanYear = /^(?:[89]\d|1[0-2]\d)$/;

function readNumeric(match: RegExpExecArray, order: DayMonthOrder): FoundDay | null {
  const { a = '', b = '', c = '', s1 = '', s2 = '' } = match.groups ?? {};
  if (s1.trim() !== s2.trim()) return null;
  const start = match.index;
  const end = start + match[0].length;
  if (a.length === 4 && c.length <= 2) {
    const day = toGregorian(Number(a), Number(b), Number(c));
    return { ...day, start, end, ambiguous: false };
  }
  if (republicanYear.test(a) && c.length <= 2 && (a.length === 3 || order === 'minguo')) {
    const known = order === 'minguo';
    if (!known && order !== 'unknown') return null;
    const year = known ? minguoYear(Number(a)) : null;
    return { year, month: Number(b), day: Number(c), start, end, ambiguous: !known };
  }
  if (a.length > 2) return null;
  if (c.length === 4) return inOrder(Number(a), Number(b), Number(c), order, start, end);
  const year = twoDigitYear(c);
  // "1.2.10" is a version or a chapter, "12-10-19" a score or a telephone number.
  if (year === null || a.length + b.length < 4 || s1.trim() === '-') return null;
  const day = inOrder(Number(a), Number(b), year, order, start, end);
  // Read again when the page's order is known; without, too little speaks for a date that has strokes.
  return day?.ambiguous && order === 'unknown' && s1.trim() !== '.' ? { ...day, year: null } : day;
}

/** `22` is 2022, `98` 1998; what stands between could be a day or anything else. */
function twoDigitYear(text: string): number | null {
  if (text.length !== 2) return null;
  const value = Number(text);
  if (value < 40) return 2000 + value;
  return value >= 90 ? 1900 + value : null;
}

function inOrder(
  a: number,
  b: number,
  year: number,
  order: DayMonthOrder,
  start: number,
  end: number,
): FoundDay | null {
  const stated = toGregorian(year, 1, 1).year === year ? year : null;
  if (stated === null) {
    const converted = toGregorian(year, b, a);
    return isPageYear(converted.year) ? { ...converted, start, end, ambiguous: false } : null;
  }
  const dayFirst = isPossible({ year, month: b, day: a, clock: null });
  const monthFirst = isPossible({ year, month: a, day: b, clock: null });
  if (!dayFirst && !monthFirst) return null;
  const takeMonthFirst = monthFirst && (!dayFirst || order === 'month-first');
  return {
    year,
    month: takeMonthFirst ? a : b,
    day: takeMonthFirst ? b : a,
    start,
    end,
    ambiguous: dayFirst && monthFirst && a !== b,
  };
}
