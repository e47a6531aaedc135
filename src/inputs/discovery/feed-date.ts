import { type DateParts, formatDate, isPossible } from './date-parts.js';
import { isoZone } from './date-zone.js';

/** ISO 8601 as the W3C's note on date and time formats has it, and with a space or a slash where people write one. */
const isoDate =
  /^(?<year>\d{4})(?:[-/](?<month>\d{1,2})(?:[-/](?<day>\d{1,2})(?:(?:T|\s+)(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,](?<fraction>\d+))?)?\s*(?<zone>[a-z+-][a-z\d:+-]*)?)?)?)?$/i;

/** ISO 8601's basic format, to the day or the second. */
const basicDate =
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:T(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})(?<zone>Z|[+-]\d{4})?)?$/i;

/** RFC 822, 850, 2822 and 5322. The weekday is not looked at: where it contradicts the date, it is the one that errs. */
const mailDate =
  /^(?:[a-z]+\.?\s*,?\s*)?(?<day>\d{1,2})[\s-]+(?<monthName>[a-z]{3,9})\.?,?[\s-]+(?<year>\d{2,4})(?:,?\s+(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.(?<fraction>\d+))?)?\s*(?<zone>(?:[a-z+-][a-z\d:+-]*)?(?:\s*\([^()]*\))?))?$/i;

const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

/** No date has more characters. */
const longestDate = 100;

/**
 * A date of a feed or a sitemap (RFC 822 with its successors, ISO 8601) as ISO 8601: exactly as precise as stated, in
 * the zone stated, without a zone where none is. Null where it is none of these or no such day exists.
 */
export function feedDate(text: string): string | null {
  const parts = parseDateParts(text);
  return parts && formatDate(parts);
}

/** The same in parts. */
export function parseDateParts(text: string): DateParts | null {
  const trimmed = text.trim();
  if (trimmed.length > longestDate) return null;
  const groups = (isoDate.exec(trimmed) ?? basicDate.exec(trimmed) ?? mailDate.exec(trimmed))?.groups;
  if (!groups) return null;
  const zone = isoZone(groups.zone ?? '');
  const month = groups.monthName === undefined ? numberOf(groups.month) : monthOf(groups.monthName);
  if (zone === null || month === 0) return null;
  const parts = {
    year: fullYear(groups.year!),
    month,
    day: numberOf(groups.day),
    hour: numberOf(groups.hour),
    minute: numberOf(groups.minute),
    second: numberOf(groups.second),
    fraction: groups.fraction ?? '',
    zone,
  };
  return isPossible(parts) ? parts : null;
}

function numberOf(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

/** From 1, of a name that may be cut after three letters or more; 0: no month's. */
function monthOf(name: string): number {
  const start = name.toLowerCase();
  return monthNames.findIndex((month) => month.startsWith(start)) + 1;
}

/** Years of two and three digits are those of RFC 2822 (4.3). */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 50 && digits.length === 2 ? year + 2000 : year + 1900;
}
