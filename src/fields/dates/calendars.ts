/** A day of the Gregorian calendar. */
export interface GregorianDay {
  year: number;
  month: number;
  day: number;
}

/** First year of a Japanese era. */
const eras: Readonly<Record<string, number>> = { 令和: 2019, 平成: 1989 };

/** The Gregorian year of a Japanese era's year (令和4年 is 2022). */
export function yearOfEra(era: string, year: number): number | null {
  const first = eras[era];
  return first === undefined ? null : first + year - 1;
}

/** The Gregorian year of a year of the Republic of China (民國111年 is 2022). */
export function minguoYear(year: number): number {
  return year + 1911;
}

/**
 * A day whose calendar shows in its year: Solar Hijri for 1370–1478 (which are 1991–2099), Thai Buddhist for 2533–2642,
 * Gregorian for the rest. No page of the web has a Gregorian date in those years.
 */
export function toGregorian(year: number, month: number, day: number): GregorianDay {
  if (year >= 1370 && year <= 1478) return fromSolarHijri(year, month, day);
  if (year >= 2533 && year <= 2642) return { year: year - 543, month, day };
  return { year, month, day };
}

/**
 * Solar Hijri (Jalali) to Gregorian by the 33-year rule of leap years, which agrees with the astronomical calendar for
 * the years that the web has (Borkowski, "The Persian calendar for 3000 years", 1996).
 */
export function fromSolarHijri(year: number, month: number, day: number): GregorianDay {
  const sinceEpoch = year - 979;
  const dayOfYear = month <= 6 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  const leapDays = Math.floor(sinceEpoch / 33) * 8 + Math.floor(((sinceEpoch % 33) + 3) / 4);
  const days = 365 * sinceEpoch + leapDays + dayOfYear + day - 1;
  // 1 Farvardin 979 is 20 March 1600 (Gregorian). `Date` here is arithmetic on days, not a clock.
  const date = new Date(Date.UTC(1600, 2, 20 + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
