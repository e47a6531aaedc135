import type { Lexicon } from '../../lexicons/lexicon.js';
import { pattern } from '../pattern.js';
import { buddhistYear, isSolarHijriYear, toGregorian } from './calendars.js';
import { monthAt } from './date-words.js';
import type { FoundDay } from './parse-date.js';

/**
 * What stands around a month's name. Ordinals ("28th", "1er", "28-го", "28.") and short joining words ("de", "of",
 * "d'") are known by their shape, since every language has its own. A dump may glue the time or the minutes of reading
 * to the year ("202215:33", "20224 min"), or the same date again ("28. Januar 202228. Januar 2022").
 */
const dayBefore = pattern()`(?<![\d:.,/\-$€£])(?<day>\d{1,2})(?:[.º°ª]|-?\p{L}{1,3}\.?(?![\p{L}]))?[\s\-/.,]*(?:(?<![\p{L}])\p{L}{1,4}\.?\s+|[dD]['’])?$`;
const yearAfter = pattern()`^[\s.,\-/]*(?:(?<![\p{L}])\p{L}{1,4}\.?[\s.,]+|[พค]\.?ศ\.?\s?)?(?<year>\d{4})(?!\d(?!\d?(?:\s?min|:\d\d|\.\s?\p{L})))`;
const shortYearAfter = /^(?:[-.]|\.?\s?['’])(?<year>\d{2})(?![\d:.h])/;
/** "28 Jan 22": what follows must not make a number of something else of it ("22 comments", "22:30"). */
const bareYearAfter = /^\.?\s(?<year>[0-3]\d)(?=$|\s*[|·•,;)\]]|\s+[-–—]|\s+\d{1,2}:\d\d)/;
const yearBefore = pattern()`(?<!\d)(?<year>\d{4})(?:\.?[\s-]?\p{L}{1,5}\.?|\.)?[\s.,\-/]+$`;
const dayAfter = pattern()`^[\s.\-/]*(?<day>\d{1,2})(?:\p{L}{2}(?!\p{L})|\.|[ºª])?(?![\d:]|\p{L}\d|\.\d)`;
const yearAfterDay = pattern()`^[\s,.\-/]*(?:\p{L}{1,3}\s)?(?:(?<year>\d{4})(?!:|\d(?!\d?(?:\s?min|:\d\d|\.\s?\p{L})))|['’](?<short>\d{2})(?!\d))`;
/** "28 ม.ค. 65": Thai pages count from the Buddha, in two digits too. */
const thaiYearAfter = /^\s?(?<year>\d{2})(?![\d:])/;
const thai = /^[\u0e01-\u0e4e]/;

const word = pattern('g')`[\u0e01-\u0e4e]{1,3}\.[\u0e01-\u0e4e]\.?(?![\u0e01-\u0e4e])|\p{L}[\p{L}\p{M}]*`;
const number = /\d+/g;
const reach = 24;
const letter = pattern()`[\p{L}\p{M}.]`;

/** Finds dates with a month's name: "28 Jan, 2022", "January 28th 2022", "28 de enero de 2022", "2022. január 28." */
export function findNamedMonthDates(text: string, lexicon?: Lexicon): FoundDay[] {
  const found: FoundDay[] = [];
  for (const [from, to] of aroundNumbers(text)) {
    const part = text.slice(from, to);
    const mayBeGlued = pattern()`\p{Ll}\p{Lu}\p{Ll}`.test(part);
    for (const match of part.matchAll(word)) {
      const index = from + match.index;
      const day =
        readAt(text, index, match[0], lexicon) ?? (mayBeGlued ? readGlued(text, index, match[0], lexicon) : null);
      if (day) found.push(day);
    }
  }
  return found;
}

function readAt(text: string, index: number, name: string, lexicon?: Lexicon): FoundDay | null {
  const month = monthAt(text, index, name, lexicon);
  return month ? readAround(text, index, month.end, month.month) : null;
}

/** "EditorialNovember 22, 2018": what a page parts by its looks alone is glued together in its text. */
function readGlued(text: string, index: number, words: string, lexicon?: Lexicon): FoundDay | null {
  const inner = pattern()`\p{Ll}(?=\p{Lu}\p{Ll}+$)`.exec(words);
  if (!inner) return null;
  const from = inner.index + 1;
  return readAt(text, index + from, words.slice(from), lexicon);
}

/** How far a month's name may stand from the day or year beside it: "28 de enero", "28th day of January". */
const gap = 10;

/** The parts of a line in which a month's name would have a day or a year beside it. Most of a line has no number near. */
function aroundNumbers(text: string): [number, number][] {
  const parts: [number, number][] = [];
  for (const { index, 0: digits } of text.matchAll(number)) {
    // A day, a year, or a year with the time or another day glued to it.
    if (digits.length === 3 || digits.length > 6) continue;
    let from = Math.max(0, index - gap);
    // Not in the midst of a word: the end of "Lamar" is no month, and the name may begin before.
    while (from > 0 && from > index - 2 * reach && letter.test(text[from - 1]!)) from--;
    const to = endOfWord(text, Math.min(text.length, index + digits.length + gap));
    const last = parts.at(-1);
    if (last && from <= last[1]) last[1] = to;
    else parts.push([from, to]);
  }
  return parts;
}

function endOfWord(text: string, at: number): number {
  let end = at;
  while (end < text.length && end < at + reach && letter.test(text[end]!)) end++;
  return end;
}

function readAround(text: string, start: number, end: number, month: number): FoundDay | null {
  const behind = text.slice(Math.max(0, start - reach), start);
  const ahead = text.slice(end, end + reach);
  const isThai = thai.test(text.slice(start, end));
  return (
    readDayFirst(behind, ahead, start, end, month, isThai) ??
    readDayAfterMonth(behind, ahead, start, end, month) ??
    readMonthAlone(ahead, start, end, month)
  );
}

/** "28 January 2022", "28-Jan-22", "2022. gada 28. janvāris", "28 January". */
function readDayFirst(
  behind: string,
  ahead: string,
  start: number,
  end: number,
  month: number,
  isThai: boolean,
): FoundDay | null {
  const before = dayBefore.exec(behind);
  if (!before?.groups?.day) return null;
  const after =
    yearAfter.exec(ahead) ?? (isThai ? thaiYearAfter : shortYearAfter).exec(ahead) ?? bareYearAfter.exec(ahead);
  const head = behind.slice(0, before.index);
  const preceding = after ? null : yearBefore.exec(head);
  const stated = Number(after?.groups?.year ?? preceding?.groups?.year ?? Number.NaN);
  const year = isThai && stated >= firstShortBuddhist && stated < 100 ? buddhistYear(2500 + stated) : stated;
  const from = start - behind.length + (preceding ? preceding.index : before.index);
  return dayOf(year, month, Number(before.groups.day), from, end + (after ? after[0].length : 0));
}

/** Two digits on a Thai page: 2533 is 1990, below it is a Gregorian year. */
const firstShortBuddhist = 33;

/** "January 28, 2022", "2022. január 28.", "Jan 28". */
function readDayAfterMonth(behind: string, ahead: string, start: number, end: number, month: number): FoundDay | null {
  const day = dayAfter.exec(ahead);
  if (!day?.groups?.day) return null;
  const preceding = yearBefore.exec(behind);
  if (preceding?.groups?.year) {
    const from = start - behind.length + preceding.index;
    return dayOf(Number(preceding.groups.year), month, Number(day.groups.day), from, end + day[0].length);
  }
  const after = yearAfterDay.exec(ahead.slice(day[0].length));
  const year = Number(after?.groups?.year ?? after?.groups?.short ?? Number.NaN);
  const to = end + day[0].length + (after ? after[0].length : 0);
  return dayOf(year, month, Number(day.groups.day), start, to);
}

/** "January 2022". */
function readMonthAlone(ahead: string, start: number, end: number, month: number): FoundDay | null {
  const after = yearAfter.exec(ahead);
  if (!after?.groups?.year) return null;
  const year = Number(after.groups.year);
  // A month of another calendar lies in two of ours.
  if (isSolarHijriYear(year)) return null;
  const stated = toGregorian(year, month, 1).year;
  return { year: stated, month, day: null, start, end: end + after[0].length, ambiguous: false };
}

function dayOf(year: number, month: number, day: number, start: number, end: number): FoundDay | null {
  if (Number.isNaN(year)) return { year: null, month, day, start, end, ambiguous: false };
  const full = year < 40 ? 2000 + year : year < 100 ? 1900 + year : year;
  // Persian lexicons have both calendars' months, Farvardin beside January: the year tells which.
  return { ...toGregorian(full, month, day), start, end, ambiguous: false };
}
