import type { Lexicon } from '../../lexicons/lexicon.js';
import { pattern } from '../pattern.js';
import { readClockAfter, readClockBefore } from './clock.js';
import { type Clock, type DateParts, isPossible, toIso } from './date-parts.js';
import { weekdayBefore } from './date-words.js';
import { foldDigits } from './fold-digits.js';
import { findNamedMonthDates } from './named-month-date.js';
import { type DayMonthOrder, findNumericDates } from './numeric-date.js';

/** A calendar day in a line of text, before a time is looked for beside it. */
export interface FoundDay {
  year: number | null;
  month: number;
  day: number | null;
  start: number;
  end: number;
  /** Whether day and month could as well be the other way round. */
  ambiguous: boolean;
}

/** A date in a line of text: `[start, end)` covers weekday, day and time. */
export interface FoundDate {
  /** ISO 8601 with exactly the precision stated; null where no year is. */
  iso: string | null;
  parts: DateParts;
  hasTime: boolean;
  /** Whether the day of the week is named before it. */
  hasWeekday: boolean;
  start: number;
  end: number;
  ambiguous: boolean;
}

/** A year, or two numbers that may be a day and a year ("28 ม.ค. 65"): a line without holds no date that counts. */
export const mayHoldYear = pattern()`\p{Nd}{4}|\p{Nd}[^0-9]{1,14}\p{Nd}{2}|[年년]`;

/**
 * Finds the dates in a line of text, in any language of the lexicons, in order. There is no clock:
 * relative dates ("3 hours ago") are not dates, and a date without a year has a null `iso`.
 *
 * @param order   which of day and month stands first in `01/02/2022`, as far as the page shows it
 * @param lexicon of the page: its own names of months come before other languages'
 */
export function findDates(text: string, order: DayMonthOrder = 'unknown', lexicon?: Lexicon): FoundDate[] {
  if (!pattern()`\p{Nd}`.test(text)) return [];
  const folded = foldDigits(text);
  const found = [...findNumericDates(folded, order, lexicon), ...findNamedMonthDates(folded, lexicon)];
  const days = withoutOverlaps(found);
  const dates: FoundDate[] = [];
  let floor = 0;
  for (const [index, day] of days.entries()) {
    const ceiling = days[index + 1]?.start ?? folded.length;
    const date = withTime(folded.slice(0, ceiling), day, floor);
    if (!isPossible(date.parts)) continue;
    dates.push(date);
    floor = date.end;
  }
  return dates;
}

function withTime(text: string, found: FoundDay, floor: number): FoundDate {
  const whole = found.day !== null;
  const clock = whole ? (readClockAfter(text, found.end) ?? readClockBefore(text, found.start, floor)) : null;
  const weekday = weekdayBefore(text.slice(floor, found.start));
  const parts = partsOf(found, clock?.clock ?? null);
  return {
    iso: toIso(parts),
    parts,
    hasTime: parts.clock !== null,
    hasWeekday: weekday > 0,
    start: Math.min(found.start - weekday, clock?.start ?? found.start),
    end: Math.max(found.end, clock?.end ?? 0),
    ambiguous: found.ambiguous,
  };
}

function partsOf({ year, month, day }: FoundDay, clock: Clock | null): DateParts {
  return { year, month, day, clock };
}

/** The days in order; of two that share text the longer one stands ("28 January 2022" over "January 2022"). */
function withoutOverlaps(days: FoundDay[]): FoundDay[] {
  const kept: FoundDay[] = [];
  for (const day of days.sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (kept.every((other) => day.end <= other.start || day.start >= other.end)) kept.push(day);
  }
  return kept.sort((a, b) => a.start - b.start);
}
