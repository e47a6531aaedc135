import { pattern } from '../pattern.js';
import { type DateParts, isPossible, toIso } from './date-parts.js';
import { monthAt } from './date-words.js';
import { findDates } from './parse-date.js';
import { readTimeZone } from './time-zone.js';

/** ISO 8601 and its broken relatives: `2022-01-28 15:33:00.000+0000`, `2022-1-28T15:33Z`, `2022/01/28`. */
const iso =
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?:(?:\s*T\s*|\s+|\s*-\s*)(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,:]\d+)?)?(?<rest>.*))?/iu;
/** `20220128`, `20220128T153300Z`, `20220128153300`. */
const compact =
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:T?(?<hour>\d{2}):?(?<minute>\d{2})(?::?(?<second>\d{2}))?(?<rest>.*))?$/u;
const monthOnly = /^(?<year>\d{4})-(?<month>\d{2})$/;
/** RFC 2822, `Date.toString()` and asctime: `Fri, 28 Jan 2022 15:33:00 +0100`, `Fri Jan 28 15:33:00 CET 2022`. */
const mail = pattern()`^(?:\p{L}{3,9},?\s+)?(?:(?<day>\d{1,2})[\s-](?<name>\p{L}{3,9})|(?<name2>\p{L}{3,9})\s+(?<day2>\d{1,2}),?)[\s-]+(?:(?<year>\d{4})\s+)?(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}))?\s*(?:[\p{L}/]*\s(?<year2>\d{4})$|(?<rest>.*))`;
const epoch = /^(?<seconds>1\d{9})(?:\d{3})?$/;

/**
 * Reads a date that a page declares for machines (a meta element, JSON-LD, `datetime`), tolerating what publishers
 * get wrong. Anything that is not such a form is read as a printed date.
 * @returns ISO 8601 with exactly the precision stated and the zone as written; null where it is no possible date
 */
export function parseMachineDate(value: string): string | null {
  const text = value.trim().replace(/^["']|["']$/g, '');
  const seconds = epoch.exec(text)?.groups?.seconds;
  if (seconds !== undefined) return `${new Date(Number(seconds) * 1000).toISOString().slice(0, 19)}Z`;
  const match = iso.exec(text) ?? compact.exec(text) ?? monthOnly.exec(text);
  if (match?.groups) return fromGroups(match.groups, Number(match.groups.month));
  const letter = mail.exec(text);
  const name = letter?.groups?.name ?? letter?.groups?.name2;
  const month = name === undefined ? null : monthAt(name, 0, name);
  if (letter?.groups && month) return fromGroups(letter.groups, month.month);
  const printed = text.length > 60 ? undefined : findDates(text)[0];
  return printed && !printed.ambiguous ? printed.iso : null;
}

function fromGroups(groups: Record<string, string | undefined>, month: number): string | null {
  const { year, year2, day, day2, hour, minute, second, rest } = groups;
  const parts: DateParts = {
    year: Number(year ?? year2),
    month,
    day: day === undefined && day2 === undefined ? null : Number(day ?? day2),
    clock:
      hour === undefined || minute === undefined
        ? null
        : {
            hour: Number(hour) + halfDay(rest ?? '', Number(hour)),
            minute: Number(minute),
            second: second === undefined ? null : Number(second),
            zone: readTimeZone(rest ?? '')?.zone ?? null,
          },
  };
  if (isPossible(parts)) return toIso(parts);
  const dayAlone = { ...parts, clock: null };
  return isPossible(dayAlone) ? toIso(dayAlone) : null;
}

/** "2022-01-28 03:33 PM" is broken and common. */
function halfDay(rest: string, hour: number): number {
  if (/^\s*p\.?m/i.test(rest)) return hour < 12 ? 12 : 0;
  return /^\s*a\.?m/i.test(rest) && hour === 12 ? -12 : 0;
}
