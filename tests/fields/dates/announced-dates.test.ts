import { expect, it } from 'vitest';
import { supportOf } from '../../../src/fields/dates/announced-dates.js';

const supported = (days: readonly string[], announced: string) =>
  supportOf(days, announced).map((factor) => factor > 1);

it('supports the day that the feed names', () => {
  expect(supported(['2022-01-28', '2022-01-29', '2022-01-27'], '2022-01-28T23:30:00Z')).toEqual([true, false, false]);
});

it('supports, and less, the day that the moment falls on by another clock, where the page has not the same day', () => {
  expect(supported(['2022-01-29', '2022-01-30'], '2022-01-28T23:30:00Z')).toEqual([true, false]);
  expect(supported(['2022-01-27', '2022-01-28'], '2022-01-29T00:30:00+02:00')).toEqual([false, true]);
  const [beside] = supportOf(['2022-01-29'], '2022-01-28T23:30:00Z');
  const [same] = supportOf(['2022-01-28'], '2022-01-28T23:30:00Z');
  expect(beside).toBeLessThan(same!);
});

it('takes no day beside one that is stated without a zone', () => {
  expect(supported(['2022-01-29'], '2022-01-28T23:30:00')).toEqual([false]);
  expect(supported(['2022-01-29'], '2022-01-28')).toEqual([false]);
});

it('supports the days of a month, and by a day no month', () => {
  expect(supported(['2022-01-28', '2022-02-01'], '2022-01')).toEqual([true, false]);
  expect(supported(['2022-01'], '2022-01-28')).toEqual([false]);
});
