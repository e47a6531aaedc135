/** A date as a page states it: what it does not state is null. */
export interface DateParts {
  year: number | null;
  /** 1–12. */
  month: number;
  day: number | null;
  clock: Clock | null;
}

/** A time of day. */
export interface Clock {
  hour: number;
  minute: number;
  second: number | null;
  /** `Z` or `±hh:mm`; null where none is stated or the name is ambiguous. */
  zone: string | null;
}

const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Years that a web page's date may have: earlier and later ones are page numbers, prices and typing errors. */
const earliestYear = 1990;
const latestYear = 2099;

/** Whether a year may be that of a page. */
export function isPageYear(year: number): boolean {
  return year >= earliestYear && year <= latestYear;
}

/** Whether a calendar has such a day. */
export function isPossible({ year, month, day, clock }: DateParts): boolean {
  if (year !== null && !isPageYear(year)) return false;
  if (month < 1 || month > 12) return false;
  if (day !== null && (day < 1 || day > (monthLengths[month - 1] ?? 0))) return false;
  if (month === 2 && day === 29 && year !== null && !isLeapYear(year)) return false;
  return clock === null || (clock.hour < 24 && clock.minute < 60 && (clock.second ?? 0) < 61);
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** ISO 8601 with exactly the precision stated (`2022-01`, `2022-01-28`, `2022-01-28T15:33Z`); null without a year. */
export function toIso({ year, month, day, clock }: DateParts): string | null {
  if (year === null) return null;
  const date = [year, month, ...(day === null ? [] : [day])].map(twoDigits).join('-');
  if (clock === null || day === null) return date;
  const times = [clock.hour, clock.minute, ...(clock.second === null ? [] : [clock.second])];
  return `${date}T${times.map(twoDigits).join(':')}${clock.zone ?? ''}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
