import { describe, expect, it } from 'vitest';
import { httpDate } from '../../../src/inputs/web/http-date.js';

const now = new Date('2024-05-01T00:00:00Z');

describe('httpDate', () => {
  it.each([
    ['Sun, 06 Nov 1994 08:49:37 GMT', '1994-11-06T08:49:37.000Z'],
    ['Sunday, 06-Nov-94 08:49:37 GMT', '1994-11-06T08:49:37.000Z'],
    ['Sun Nov  6 08:49:37 1994', '1994-11-06T08:49:37.000Z'],
    ['Wed Nov 16 08:49:37 1994', '1994-11-16T08:49:37.000Z'],
    ['  Sun, 06 Nov 1994 08:49:37 GMT ', '1994-11-06T08:49:37.000Z'],
    ['sun, 6 nov 1994 08:49:37 gmt', '1994-11-06T08:49:37.000Z'],
    ['Thu, 29 Feb 2024 23:59:60 GMT', '2024-03-01T00:00:00.000Z'],
    ['Mon, 01 Jan 0001 00:00:00 GMT', '0001-01-01T00:00:00.000Z'],
    ['Friday, 01-May-74 00:00:00 GMT', '2074-05-01T00:00:00.000Z'],
    ['Friday, 01-May-75 00:00:00 GMT', '1975-05-01T00:00:00.000Z'],
  ])('%s', (value, expected) => {
    expect(httpDate(value, now)?.toISOString()).toBe(expected);
  });

  it.each([
    '',
    'tomorrow',
    '1994-11-06T08:49:37Z',
    'Sun, 06 Nov 1994 08:49:37',
    'Sun, 06 Nov 1994 08:49:37 PST',
    'Sun, 06 Nov 1994 08:49:37 +0200',
    'Fri, 30 Feb 2024 08:49:37 GMT',
    'Sun, 00 Nov 1994 08:49:37 GMT',
    'Sun, 06 Foo 1994 08:49:37 GMT',
    'Sun, 06 Nov 1994 24:00:00 GMT',
    'Sun, 06 Nov 1994 08:60:00 GMT',
    '6 Nov 1994 08:49:37 GMT',
    '1',
  ])('is not %j', (value) => {
    expect(httpDate(value, now)).toBeNull();
  });

  it('is null without a header', () => {
    expect(httpDate(null)).toBeNull();
  });
});
