/** A day of the Gregorian calendar. */
export interface GregorianDay {
  year: number;
  month: number;
  day: number;
}

/** First year of a Japanese era, by its name and by the letter that numbers alone are printed with (R4.1.28). */
const eras: Readonly<Record<string, number>> = { 令和: 2019, 平成: 1989, 昭和: 1926, R: 2019, H: 1989, S: 1926 };

/** The Gregorian year of a Japanese era's year (令和4年 is 2022). */
export function yearOfEra(era: string, year: number): number | null {
  const first = eras[era];
  return first === undefined ? null : first + year - 1;
}

/** The Gregorian year of a year of the Republic of China (民國111年 is 2022). */
export function minguoYear(year: number): number {
  return year + 1911;
}

/** The Gregorian year of a Thai Buddhist year (2565 is 2022). */
export function buddhistYear(year: number): number {
  return year - 543;
}

/**
 * Years of the Solar Hijri calendar that a page may have: 1370 is 1991, 1420 is 2041. Above lie the Islamic lunar years
 * of the web (1421 is 2000), which months' lengths by sighting keep from being converted.
 */
const solarHijri = { first: 1370, last: 1420 } as const;

/**
 * A day whose calendar shows in its year: Solar Hijri for 1370–1420, Thai Buddhist for 2533–2642 (which are 1990–2099),
 * Gregorian for the rest. No page of the web has a Gregorian date in those years.
 */
export function toGregorian(year: number, month: number, day: number): GregorianDay {
  if (isSolarHijriYear(year)) return fromSolarHijri(year, month, day);
  if (year >= 2533 && year <= 2642) return { year: buddhistYear(year), month, day };
  return { year, month, day };
}

/** Whether a year is one of the Solar Hijri (Jalali) calendar. */
export function isSolarHijriYear(year: number): boolean {
  return year >= solarHijri.first && year <= solarHijri.last;
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
