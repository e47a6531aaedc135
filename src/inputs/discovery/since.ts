import type { FeedEntry } from '../../types.js';
import type { DateParts } from './date-parts.js';
import { zoneOffset } from './date-zone.js';
import { parseDateParts } from './feed-date.js';

const minute = 60_000;

/** How far a clock without a zone may be behind UTC's, in milliseconds. */
const zoneDoubt = 12 * 60 * minute;

/**
 * Whether an entry was published (where that is not stated: modified) at `since` or later. In doubt it was: where it
 * states no date, where its day or minute may still reach `since`, where its zone is unknown. A `since` without a zone
 * is reached by the entry's own clock or by UTC's, so that a day means the entries that state this day.
 *
 * @param since ISO 8601 of any precision; everything is since what is no date
 */
export function isSince({ published, modified }: Pick<FeedEntry, 'published' | 'modified'>, since: string): boolean {
  const stated = parseDateParts(published ?? modified ?? '');
  const limit = parseDateParts(since);
  if (stated === null || limit === null) return true;
  const last = endOf(stated);
  const first = startOf(limit);
  const offset = zoneOffset(stated.zone);
  const limitOffset = zoneOffset(limit.zone);
  if (limitOffset === null) return Math.max(last, last - (offset ?? 0) * minute) >= first;
  const utc = offset === null ? last + zoneDoubt : last - offset * minute;
  return utc >= first - limitOffset * minute;
}

/** Milliseconds of the first moment that a date means, by its own clock. `Date` here is arithmetic on days, no clock. */
function startOf({ year, month, day, hour, minute, second, fraction }: DateParts): number {
  const milliseconds = Math.floor(Number(`0.${fraction || 0}`) * 1000);
  return Date.UTC(year, (month ?? 1) - 1, day ?? 1, hour ?? 0, minute ?? 0, second ?? 0, milliseconds);
}

/** The same of the last moment. */
function endOf(date: DateParts): number {
  if (date.fraction !== '') return startOf(date);
  return startOf(next(date)) - 1;
}

/** The date of the same precision that follows; its last part may be one too large, which `Date.UTC` carries. */
function next(date: DateParts): DateParts {
  for (const part of ['second', 'minute', 'hour', 'day', 'month'] as const) {
    const value = date[part];
    if (value !== null) return { ...date, [part]: value + 1 };
  }
  return { ...date, year: date.year + 1 };
}
