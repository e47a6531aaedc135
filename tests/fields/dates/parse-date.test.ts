import { describe, expect, it } from 'vitest';
import type { DayMonthOrder } from '../../../src/fields/dates/numeric-date.js';
import { findDates } from '../../../src/fields/dates/parse-date.js';

const only = (text: string, order?: DayMonthOrder) => findDates(text, order).map(({ iso }) => iso);

describe('findDates', () => {
  it.each([
    ['28 Jan, 2022 15:33', '2022-01-28T15:33'],
    ['January 28, 2022 at 3:33 p.m. ET', '2022-01-28T15:33'],
    ['Jan. 28, 2022, 3:33 PM UTC', '2022-01-28T15:33Z'],
    ['8:00 am EST January 28, 2022', '2022-01-28T08:00-05:00'],
    ['12:05 a.m., January 28, 2022', '2022-01-28T00:05'],
    ['Friday 28th January 2022', '2022-01-28'],
    ['Friday 28 January 2022 15:33 GMT', '2022-01-28T15:33Z'],
    ['28.01.2022, 15:33 Uhr', '2022-01-28T15:33'],
    ['15.33 Uhr, 28.01.2022', '2022-01-28T15:33'],
    ['28. Januar 2022', '2022-01-28'],
    ['28/01/2022 15h33', '2022-01-28T15:33'],
    ['vendredi 28 janvier 2022 à 15:33', '2022-01-28T15:33'],
    ['1er février 2022', '2022-02-01'],
    ['28 de enero de 2022 a las 15:33', '2022-01-28T15:33'],
    ['28 января 2022, 15:33', '2022-01-28T15:33'],
    ['28 января 2022 г. в 15:33', '2022-01-28T15:33'],
    ['2022-01-28T15:33:00+01:00', '2022-01-28T15:33:00+01:00'],
    ['2022-01-28 15:33:10', '2022-01-28T15:33:10'],
    ['2022年1月28日 15時33分', '2022-01-28T15:33'],
    ['2022년 1월 28일 오후 3:33', '2022-01-28T15:33'],
    ['2022. 1. 28. 15:33', '2022-01-28T15:33'],
    ['28-Jan-22', '2022-01-28'],
    ['28.01.22', '2022-01-28'],
    ['01/28/2022', '2022-01-28'],
    ['٢٨/٠١/٢٠٢٢', '2022-01-28'],
  ])('reads %s', (text, iso) => {
    expect(only(text)).toEqual([iso]);
  });

  it.each([
    ['1400/11/08', '2022-01-28'],
    ['令和4年1月28日', '2022-01-28'],
    ['民國111年1月28日', '2022-01-28'],
    ['28/01/2565', '2022-01-28'],
  ])('converts the calendar of %s', (text, iso) => {
    expect(only(text)).toEqual([iso]);
  });

  it('invents nothing: a month stays a month, a day without a year has no date', () => {
    expect(only('January 2022')).toEqual(['2022-01']);
    expect(only('Jan 28')).toEqual([null]);
    expect(only('28 Jan 2022, updated 15:33')).toEqual(['2022-01-28']);
  });

  it.each([
    '3 hours ago',
    'version 1.2.10',
    '31.02.2022',
    'v1.2.2022.3',
    'yesterday at 15:33',
    '15:33',
    '2022',
    '$10.12.99',
  ])('reads no date in %s', (text) => {
    expect(findDates(text).filter(({ iso }) => iso !== null)).toEqual([]);
  });

  it('takes the order of day and month from outside, and says where both are possible', () => {
    expect(only('02/01/2022', 'day-first')).toEqual(['2022-01-02']);
    expect(only('02/01/2022', 'month-first')).toEqual(['2022-02-01']);
    expect(findDates('02/01/2022')[0]?.ambiguous).toBe(true);
    expect(findDates('28/01/2022')[0]?.ambiguous).toBe(false);
  });

  it('gives each of two dates its own time', () => {
    expect(only('Updated 28 Jan 2022 15:33 | Published 27 Jan 2022 10:00 CET')).toEqual([
      '2022-01-28T15:33',
      '2022-01-27T10:00+01:00',
    ]);
  });

  it('covers weekday, day and time', () => {
    const text = 'Posted Friday, 28 Jan 2022 15:33 by Ann Lee';
    const [date] = findDates(text);
    expect(text.slice(date?.start, date?.end)).toBe('Friday, 28 Jan 2022 15:33');
  });
});
