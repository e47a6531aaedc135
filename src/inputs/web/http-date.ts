const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The three forms that a recipient must read. The day of the week says nothing new and is not checked. */
const forms: readonly RegExp[] = [
  // IMF-fixdate: Sun, 06 Nov 1994 08:49:37 GMT
  /^[a-z]{3}, (?<day>\d{1,2}) (?<month>[a-z]{3}) (?<year>\d{4}) (?<time>\d\d:\d\d:\d\d) (?:GMT|UTC)$/i,
  // RFC 850: Sunday, 06-Nov-94 08:49:37 GMT
  /^[a-z]{6,9}, (?<day>\d\d)-(?<month>[a-z]{3})-(?<year>\d\d) (?<time>\d\d:\d\d:\d\d) (?:GMT|UTC)$/i,
  // asctime: Sun Nov  6 08:49:37 1994
  /^[a-z]{3} (?<month>[a-z]{3}) (?<day>[ \d]\d) (?<time>\d\d:\d\d:\d\d) (?<year>\d{4})$/i,
];

/**
 * The instant of an HTTP date (RFC 9110, section 5.6.7) in any of its three forms; null for anything else, also for a
 * day that does not exist. `Date.parse` would take local times and guesses as well.
 *
 * @param now tells the century of a year of two digits, which is never more than 50 years ahead
 */
export function httpDate(value: string | null, now: Date = new Date()): Date | null {
  const text = value?.trim() ?? '';
  for (const form of forms) {
    const groups = form.exec(text)?.groups;
    if (groups !== undefined) return instantOf(groups, now);
  }
  return null;
}

function instantOf(groups: Record<string, string | undefined>, now: Date): Date | null {
  const month = months.indexOf((groups.month ?? '').toLowerCase());
  const day = Number(groups.day);
  const year = fullYear(groups.year ?? '', now);
  const [hour = 0, minute = 0, second = 0] = (groups.time ?? '').split(':').map(Number);
  // 60 is a leap second.
  if (month < 0 || hour > 23 || minute > 59 || second > 60) return null;
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  if (date.getUTCMonth() !== month || date.getUTCDate() !== day) return null;
  date.setUTCHours(hour, minute, second);
  return date;
}

function fullYear(digits: string, now: Date): number {
  if (digits.length > 2) return Number(digits);
  const thisYear = now.getUTCFullYear();
  const year = thisYear - (thisYear % 100) + Number(digits);
  return year > thisYear + 50 ? year - 100 : year;
}
