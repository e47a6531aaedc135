import { describe, expect, it } from 'vitest';
import {
  buddhistYear,
  fromSolarHijri,
  minguoYear,
  toGregorian,
  yearOfEra,
} from '../../../src/fields/dates/calendars.js';

describe('calendars', () => {
  it.each([
    [1400, 1, 1, { year: 2021, month: 3, day: 21 }],
    [1400, 11, 8, { year: 2022, month: 1, day: 28 }],
    [1399, 12, 30, { year: 2021, month: 3, day: 20 }],
    [1403, 7, 1, { year: 2024, month: 9, day: 22 }],
  ])('converts Solar Hijri %i-%i-%i', (year, month, day, gregorian) => {
    expect(fromSolarHijri(year, month, day)).toEqual(gregorian);
  });

  it('knows a calendar by its years', () => {
    expect(toGregorian(2565, 1, 28)).toEqual({ year: 2022, month: 1, day: 28 });
    expect(toGregorian(1400, 11, 8)).toEqual({ year: 2022, month: 1, day: 28 });
    expect(toGregorian(2022, 1, 28)).toEqual({ year: 2022, month: 1, day: 28 });
  });

  it('leaves the Islamic lunar years of the web alone', () => {
    expect(toGregorian(1443, 6, 25)).toEqual({ year: 1443, month: 6, day: 25 });
  });

  it('counts eras', () => {
    expect(yearOfEra('令和', 4)).toBe(2022);
    expect(yearOfEra('R', 4)).toBe(2022);
    expect(yearOfEra('平成', 31)).toBe(2019);
    expect(yearOfEra('昭和', 64)).toBe(1989);
    expect(yearOfEra('X', 4)).toBeNull();
    expect(minguoYear(111)).toBe(2022);
    expect(buddhistYear(2565)).toBe(2022);
  });
});
