/** A date as it is stated: what is null is not. A part is stated only if those before it are. */
export interface DateParts {
  year: number;
  /** From 1. */
  month: number | null;
  day: number | null;
  hour: number | null;
  minute: number | null;
  second: number | null;
  /** Digits of the second's fraction; '' where none are stated. */
  fraction: string;
  /** `Z`, `+01:00`; '' where none is stated. */
  zone: string;
}

/** Programs write the year 1 (or 0) where they know no date. */
const earliestYear = 1000;

/** Whether there is such a day and time. A leap second is one. */
export function isPossible({ year, month, day, hour, minute, second }: DateParts): boolean {
  if (year < earliestYear || year > 9999) return false;
  if (month !== null && (month < 1 || month > 12)) return false;
  if (day !== null && (day < 1 || day > daysOfMonth(year, month ?? 1))) return false;
  return (hour ?? 0) <= 23 && (minute ?? 0) <= 59 && (second ?? 0) <= 60;
}

function daysOfMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** ISO 8601, exactly as precise as stated. A leap second is left out, since hardly a program reads one. */
export function formatDate({ year, month, day, hour, minute, second, fraction, zone }: DateParts): string {
  const date = [year, month, day].filter((part) => part !== null).map(twoDigits);
  if (hour === null) return date.join('-');
  const clock = [hour, minute, second === 60 ? null : second].filter((part) => part !== null).map(twoDigits);
  const exact = fraction === '' || second === null || second === 60 ? '' : `.${fraction}`;
  return `${date.join('-')}T${clock.join(':')}${exact}${zone}`;
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}
