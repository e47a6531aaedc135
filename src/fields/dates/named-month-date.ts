import { pattern } from '../pattern.js';
import { toGregorian } from './calendars.js';
import { monthAt } from './date-words.js';
import type { FoundDay } from './parse-date.js';

/**
 * What stands around a month's name. A dump may glue the minutes of reading to the year ("20224 min"). Ordinals ("28th", "1er", "28-го", "28.") and short joining words ("de", "of", "d'")
 * are known by their shape, since every language has its own.
 */
const dayBefore = pattern()`(?<![\d:.,/\-$€£])(?<day>\d{1,2})(?:[.º°ª]|-?\p{L}{1,3}\.?(?![\p{L}]))?[\s\-/.,]*(?:(?<![\p{L}])\p{L}{1,4}\.?\s+|[dD]['’])?$`;
const yearAfter = pattern()`^[\s.,\-/]*(?:(?<![\p{L}])\p{L}{1,4}\.?[\s.,]+)?(?<year>\d{4})(?!\d(?!\d?\s?min))`;
const shortYearAfter = /^(?:[-.]|\.?\s?['’])(?<year>\d{2})(?![\d:.h])/u;
const yearBefore = pattern()`(?<!\d)(?<year>\d{4})(?:\.|[\s-]?\p{L}{1,5}\.?)?[\s,\-/]*$`;
const dayAfter = pattern()`^[\s.\-/]*(?<day>\d{1,2})(?:\p{L}{2}(?!\p{L})|\.|[ºª])?(?![\d:]|\p{L}\d|\.\d)`;
const yearAfterDay = pattern()`^[\s,.\-/]*(?:\p{L}{1,3}\s)?(?<year>\d{4})(?!:|\d(?!\d?\s?min))`;

const word = pattern('g')`\p{L}[\p{L}\p{M}]*`;
const reach = 24;

/** Finds dates with a month's name: "28 Jan, 2022", "January 28th 2022", "28 de enero de 2022", "2022. január 28." */
export function findNamedMonthDates(text: string): FoundDay[] {
  const found: FoundDay[] = [];
  for (const match of text.matchAll(word)) {
    const name = monthAt(text, match.index, match[0]);
    if (!name) continue;
    const day = readAround(text, match.index, name.end, name.month);
    if (day) found.push(day);
  }
  return found;
}

function readAround(text: string, start: number, end: number, month: number): FoundDay | null {
  const behind = text.slice(Math.max(0, start - reach), start);
  const ahead = text.slice(end, end + reach);
  return (
    readDayFirst(behind, ahead, start, end, month) ??
    readDayAfterMonth(behind, ahead, start, end, month) ??
    readMonthAlone(ahead, start, end, month)
  );
}

/** "28 January 2022", "28-Jan-22", "2022. gada 28. janvāris", "28 January". */
function readDayFirst(behind: string, ahead: string, start: number, end: number, month: number): FoundDay | null {
  const before = dayBefore.exec(behind);
  if (!before?.groups?.day) return null;
  const after = yearAfter.exec(ahead) ?? shortYearAfter.exec(ahead);
  const head = behind.slice(0, before.index);
  const preceding = after ? null : yearBefore.exec(head);
  const year = Number(after?.groups?.year ?? preceding?.groups?.year ?? Number.NaN);
  const from = start - behind.length + (preceding ? preceding.index : before.index);
  return dayOf(year, month, Number(before.groups.day), from, end + (after ? after[0].length : 0));
}

/** "January 28, 2022", "2022. január 28.", "Jan 28". */
function readDayAfterMonth(behind: string, ahead: string, start: number, end: number, month: number): FoundDay | null {
  const day = dayAfter.exec(ahead);
  if (!day?.groups?.day) return null;
  const preceding = yearBefore.exec(behind);
  if (preceding?.groups?.year) {
    const from = start - behind.length + preceding.index;
    return dayOf(Number(preceding.groups.year), month, Number(day.groups.day), from, end + day[0].length);
  }
  const year = yearAfterDay.exec(ahead.slice(day[0].length));
  const to = end + day[0].length + (year ? year[0].length : 0);
  return dayOf(Number(year?.groups?.year ?? Number.NaN), month, Number(day.groups.day), start, to);
}

/** "January 2022". */
function readMonthAlone(ahead: string, start: number, end: number, month: number): FoundDay | null {
  const after = yearAfter.exec(ahead);
  if (!after?.groups?.year) return null;
  return { year: Number(after.groups.year), month, day: null, start, end: end + after[0].length, ambiguous: false };
}

function dayOf(year: number, month: number, day: number, start: number, end: number): FoundDay | null {
  if (Number.isNaN(year)) return { year: null, month, day, start, end, ambiguous: false };
  const full = year < 40 ? 2000 + year : year < 100 ? 1900 + year : year;
  // A month's name is Gregorian whatever the year's calendar, save for the Buddhist year of Thai pages.
  const gregorian = full > 2500 ? toGregorian(full, month, day) : { year: full, month, day };
  return { ...gregorian, start, end, ambiguous: false };
}
