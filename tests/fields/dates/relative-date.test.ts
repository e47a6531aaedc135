import { describe, expect, it } from 'vitest';
import { findRelativeDate, resolveRelativeDate } from '../../../src/fields/dates/relative-date.js';
import { lexiconOf } from '../../../src/lexicons/index.js';

const reference = '2022-01-28T15:33:20+01:00';
const find = (text: string, language: string | null) => findRelativeDate(text, lexiconOf(language));
const resolve = (text: string, language: string | null, from = reference) => {
  const found = find(text, language);
  return found && resolveRelativeDate(found, from);
};

describe('findRelativeDate', () => {
  it.each([
    ['3 hours ago', 'en', '2022-01-28'],
    ['16 hours ago', 'en', '2022-01-27'],
    ['an hour ago', 'en', '2022-01-28'],
    ['1 hour 20 minutes ago', 'en', '2022-01-28'],
    ['5 mins ago', 'en', '2022-01-28T15:28+01:00'],
    ['2 days ago', 'en', '2022-01-26'],
    ['Yesterday', 'en', '2022-01-27'],
    ['Published yesterday', 'en', '2022-01-27'],
    ['Updated: yesterday, 15:03', 'en', '2022-01-27T15:03'],
    ['gestern, 15:33', 'de', '2022-01-27T15:33'],
    ['vorgestern, 15:33', 'de', '2022-01-26T15:33'],
    ['Heute, 15.33 Uhr', 'de', '2022-01-28T15:33'],
    ['vor 3 Stunden', 'de', '2022-01-28'],
    ['vor etwa 16 Stunden', 'de', '2022-01-27'],
    ['il y a 3 heures', 'fr', '2022-01-28'],
    ['hace 3 días', 'es', '2022-01-25'],
    ['há 3 dias', 'pt', '2022-01-25'],
    ['3 giorni fa', 'it', '2022-01-25'],
    ['3 dagen geleden', 'nl', '2022-01-25'],
    ['3 dni temu', 'pl', '2022-01-25'],
    ['acum 3 ore', 'ro', '2022-01-28'],
    ['3 часа назад', 'ru', '2022-01-28'],
    ['Вчера в 15:33', 'ru', '2022-01-27T15:33'],
    ['15:33, вчера', 'ru', '2022-01-27T15:33'],
    ['3 години тому', 'uk', '2022-01-28'],
    ['πριν από 3 ημέρες', 'el', '2022-01-25'],
    ['för 3 dagar sedan', 'sv', '2022-01-25'],
    ['i går kl. 15:33', 'nb', '2022-01-27T15:33'],
    ['3 nap ezelőtt', 'hu', '2022-01-25'],
    ['3 gün önce', 'tr', '2022-01-25'],
    ['منذ 3 ساعات', 'ar', '2022-01-28'],
    ['منذ ٣ أيام', 'ar', '2022-01-25'],
    ['منذ يومين', 'ar', '2022-01-26'],
    ['۳ روز پیش', 'fa', '2022-01-25'],
    ['לפני 3 ימים', 'he', '2022-01-25'],
    ['לפני יומיים', 'he', '2022-01-26'],
    ['३ दिन पहले', 'hi', '2022-01-25'],
    ['3天前', 'zh', '2022-01-25'],
    ['昨天 15:33', 'zh', '2022-01-27T15:33'],
    ['前天15:33', 'zh', '2022-01-26T15:33'],
    ['約3時間前', 'ja', '2022-01-28'],
    ['3시간전', 'ko', '2022-01-28'],
    ['3일 전', 'ko', '2022-01-25'],
    ['3 วันที่แล้ว', 'th', '2022-01-25'],
    ['3 ngày trước', 'vi', '2022-01-25'],
    ['vor 3 Tagen', null, '2022-01-25'],
  ])('counts %s (%s) back from the reference', (text, language, iso) => {
    expect(resolve(text, language)).toBe(iso);
  });

  it.each([
    ['By Ann Lee · 3 hours ago · Share', 'en', '3 hours ago'],
    ['Aktualisiert vor 3 Stunden', 'de', 'vor 3 Stunden'],
    ['Ann Lee | gestern, 15:33 Uhr', 'de', 'gestern, 15:33 Uhr'],
    ['记者 李安 3小时前', 'zh', '3小时前'],
  ])('says where it stands in "%s"', (text, language, printed) => {
    const found = find(text, language);
    expect(text.slice(found?.start, found?.end)).toBe(printed);
  });

  it.each([
    ['Today we went to the harbour and yesterday we did not', 'en'],
    ['5 min read', 'en'],
    ['for 3 hours', 'en'],
    ['heute 28.01.2022 15:33', 'de'],
    ['28 Jan 2022', 'en'],
    ['3 hours', 'en'],
    [`${'The storm went on. '.repeat(10)} 3 hours ago`, 'en'],
  ])('finds none in "%s"', (text, language) => {
    expect(find(text, language)).toBeNull();
  });

  it('recognises words that say less than a day, and gives them no date', () => {
    expect(find('2 weeks ago', 'en')).toMatchObject({ unit: 'week', amount: 2 });
    expect(resolve('2 weeks ago', 'en')).toBeNull();
    expect(resolve('il y a 3 mois', 'fr')).toBeNull();
    expect(resolve('3 years ago', 'en')).toBeNull();
  });
});

describe('resolveRelativeDate', () => {
  it('crosses months and years', () => {
    expect(resolve('3 days ago', 'en', '2022-01-01T10:00Z')).toBe('2021-12-29');
    expect(resolve('16 hours ago', 'en', '2022-01-01T10:00Z')).toBe('2021-12-31');
  });

  it('needs a time in the reference to count hours', () => {
    expect(resolve('3 hours ago', 'en', '2022-01-28')).toBeNull();
    expect(resolve('3 days ago', 'en', '2022-01-28')).toBe('2022-01-25');
    expect(resolve('yesterday, 15:33', 'en', '2022-01-28')).toBe('2022-01-27T15:33');
  });

  it('reads nothing from what is no reference', () => {
    expect(resolve('3 days ago', 'en', 'today')).toBeNull();
  });
});
