import { describe, expect, it } from 'vitest';
import type { DayMonthOrder } from '../../../src/fields/dates/numeric-date.js';
import { findDates, mayHoldYear } from '../../../src/fields/dates/parse-date.js';
import { lexiconOf } from '../../../src/lexicons/index.js';

const only = (text: string, order?: DayMonthOrder, language?: string) =>
  findDates(text, order, language === undefined ? undefined : lexiconOf(language)).map(({ iso }) => iso);

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
    ['2022-01-28T15:33:00.000Z', '2022-01-28T15:33:00Z'],
    ['2022-01-28 15:33:10', '2022-01-28T15:33:10'],
    ['2022年1月28日 15時33分', '2022-01-28T15:33'],
    ['2022年1月28日 凌晨3:33', '2022-01-28T03:33'],
    ['2022년 1월 28일 오후 3:33', '2022-01-28T15:33'],
    ['2022. 1. 28. 15:33', '2022-01-28T15:33'],
    ['28-Jan-22', '2022-01-28'],
    ['28.01.22', '2022-01-28'],
    ['28/01/22-15:33', '2022-01-28T15:33'],
    ['28.01.2022/15:33', '2022-01-28T15:33'],
    ['2022-01-28,15:33', '2022-01-28T15:33'],
    ['01/28/2022', '2022-01-28'],
    ['٢٨/٠١/٢٠٢٢', '2022-01-28'],
    ['Datum:28.01.2022', '2022-01-28'],
  ])('reads %s', (text, iso) => {
    expect(only(text)).toEqual([iso]);
  });

  it.each([
    ['28 януари 2022', 'bg'],
    ['২৮ জানুয়ারি ২০২২', 'bn'],
    ['28 de gener de 2022', 'ca'],
    ['28. ledna 2022', 'cs'],
    ['28. januar 2022', 'da'],
    ['28. Jänner 2022', 'de'],
    ['28 Ιανουαρίου 2022', 'el'],
    ['January 28, 2022', 'en'],
    ['28 de enero de 2022', 'es'],
    ['28. jaanuar 2022', 'et'],
    ['28 ژانویه 2022', 'fa'],
    ['28. tammikuuta 2022', 'fi'],
    ['28 janvier 2022', 'fr'],
    ['28 בינואר 2022', 'he'],
    ['२८ जनवरी २०२२', 'hi'],
    ['28. siječnja 2022.', 'hr'],
    ['2022. január 28.', 'hu'],
    ['28 Januari 2022', 'id'],
    ['28 gennaio 2022', 'it'],
    ['2022年1月28日', 'ja'],
    ['2022년 1월 28일', 'ko'],
    ['2022 m. sausio 28 d.', 'lt'],
    ['2022. gada 28. janvāris', 'lv'],
    ['28. januar 2022', 'nb'],
    ['28 januari 2022', 'nl'],
    ['28 stycznia 2022', 'pl'],
    ['28 de janeiro de 2022', 'pt'],
    ['28 ianuarie 2022', 'ro'],
    ['28 января 2022', 'ru'],
    ['28. januára 2022', 'sk'],
    ['28. januarja 2022', 'sl'],
    ['28. јануар 2022.', 'sr'],
    ['28 januari 2022', 'sv'],
    ['28 มกราคม 2565', 'th'],
    ['28 Ocak 2022', 'tr'],
    ['28 січня 2022', 'uk'],
    ['28 tháng 1, 2022', 'vi'],
    ['٢٨ يناير ٢٠٢٢', 'ar'],
    ['28 كانون الثاني 2022', 'ar'],
  ])('reads %s, as pages in %s print it', (text, language) => {
    expect(only(text, 'unknown', language)).toEqual(['2022-01-28']);
    expect(only(text)).toEqual(['2022-01-28']);
  });

  it('takes a month that two languages call by one name for the page’s own', () => {
    expect(only('28. listopada 2022.', 'unknown', 'hr')).toEqual(['2022-10-28']);
    expect(only('28 listopada 2022', 'unknown', 'pl')).toEqual(['2022-11-28']);
  });

  it.each([
    ['1400/11/08', '2022-01-28'],
    ['۱۴۰۰/۱۱/۰۸', '2022-01-28'],
    ['جمعه ۸ بهمن ۱۴۰۰ - ۱۵:۳۳', '2022-01-28T15:33'],
    ['28 فروردین 1401', '2022-04-17'],
    ['令和4年1月28日', '2022-01-28'],
    ['令和元年5月1日', '2019-05-01'],
    ['平成30年1月28日(日)', '2018-01-28'],
    ['令和4.1.28', '2022-01-28'],
    ['更新 R4.1.28', '2022-01-28'],
    ['民國111年1月28日', '2022-01-28'],
    ['中華民國 111 年 1 月 28 日', '2022-01-28'],
    ['28/01/2565', '2022-01-28'],
    ['28 ม.ค. 2565 15:33 น.', '2022-01-28T15:33'],
    ['28 ม.ค. 65', '2022-01-28'],
    ['28มกราคม2565', '2022-01-28'],
    ['วันศุกร์ที่ 28 มกราคม พ.ศ. 2565', '2022-01-28'],
  ])('converts the calendar of %s', (text, iso) => {
    expect(only(text)).toEqual([iso]);
  });

  it('counts years from the founding of the Republic of China where the page does', () => {
    expect(only('111/01/28', 'minguo')).toEqual(['2022-01-28']);
    expect(only('111年1月28日', 'minguo')).toEqual(['2022-01-28']);
    expect(only('2022/01/28', 'minguo')).toEqual(['2022-01-28']);
    expect(findDates('111/01/28')).toMatchObject([{ iso: null, ambiguous: true }]);
    expect(only('111/01/28', 'day-first')).toEqual([]);
  });

  it('does not take the Islamic lunar calendar for the solar one', () => {
    expect(only('1443/06/25')).toEqual([]);
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
    'R4.1.28',
    '28 Jan 22 comments',
    '昭和64年1月7日',
  ])('reads no date in %s', (text) => {
    expect(findDates(text).filter(({ iso }) => iso !== null)).toEqual([]);
  });

  it.each([
    ['28 Jan 22', '2022-01-28'],
    ['28 Jan 22, 15:33', '2022-01-28T15:33'],
    ["Jan 28 '22", '2022-01-28'],
    ['28 Jan 98', null],
  ])('reads the two-digit year of %s where nothing else can be meant', (text, iso) => {
    expect(only(text)).toEqual([iso]);
  });

  it.each([
    ['January 28, 20223:33 PM', '2022-01-28T15:33'],
    ['28.01.202215:33', '2022-01-28T15:33'],
    ['January 28, 20224 min read', '2022-01-28'],
    ['EditorialJanuary 28, 2022', '2022-01-28'],
    ['Original Research7 April 2020', '2020-04-07'],
  ])('reads what a dump glues: %s', (text, iso) => {
    expect(only(text)).toEqual([iso]);
  });

  it('reads two dates that are glued to each other', () => {
    expect(only('July 30, 2019January 18, 2024')).toEqual(['2019-07-30', '2024-01-18']);
    expect(only('2022. január 28.')).toEqual(['2022-01-28']);
  });

  it('reads a date that is glued to itself', () => {
    expect(only('28. Januar 202228. Januar 2022')[0]).toBe('2022-01-28');
    expect(only('28.01.202228.01.2022')[0]).toBe('2022-01-28');
  });

  it('takes the order of day and month from outside, and says where both are possible', () => {
    expect(only('02/01/2022', 'day-first')).toEqual(['2022-01-02']);
    expect(only('02/01/2022', 'month-first')).toEqual(['2022-02-01']);
    expect(findDates('02/01/2022')[0]?.ambiguous).toBe(true);
    expect(findDates('28/01/2022')[0]?.ambiguous).toBe(false);
    expect(findDates('02/01/22')).toMatchObject([{ iso: null, ambiguous: true }]);
    expect(only('02/01/22', 'day-first')).toEqual(['2022-01-02']);
    expect(only('02.01.22')).toEqual(['2022-01-02']);
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
    expect(date?.hasWeekday).toBe(true);
  });
});

describe('mayHoldYear', () => {
  it.each(['28 Jan 2022', '28.1.22', '28 ม.ค. 65', '28 Jan 22', '令和4年', '٢٠٢٢'])('looks through %s', (text) => {
    expect(mayHoldYear.test(text)).toBe(true);
  });

  it.each(['Read more', 'Page 3', '12 comments'])('passes over %s', (text) => {
    expect(mayHoldYear.test(text)).toBe(false);
  });
});
