import { describe, expect, it } from 'vitest';
import { retryAfter } from '../../../src/inputs/web/retry-after.js';

const now = new Date('1994-11-06T08:49:00Z');

describe('retryAfter', () => {
  it.each<[string | null, number | null]>([
    ['120', 120],
    [' 120\t', 120],
    ['0', 0],
    ['007', 7],
    ['99999999999', 99_999_999_999],
    ['9'.repeat(40), Number.MAX_SAFE_INTEGER],
    ['9'.repeat(4000), Number.MAX_SAFE_INTEGER],
    ['Sun, 06 Nov 1994 08:49:37 GMT', 37],
    ['Sunday, 06-Nov-94 08:49:37 GMT', 37],
    ['Sun Nov  6 08:49:37 1994', 37],
    ['Sun, 06 Nov 1994 08:48:59 GMT', 0],
    ['Thu, 01 Jan 1970 00:00:00 GMT', 0],
    ['120, 60', 120],
    ['soon, 60', 60],
    [',,5', 5],
    ['Sun, 06 Nov 1994 08:49:37 GMT, 5', 37],
    ['-1, Sun, 06 Nov 1994 08:49:37 GMT', 37],
    ['-1', null],
    ['+5', null],
    ['1.5', null],
    ['0x10', null],
    ['1e3', null],
    ['5 seconds', null],
    ['\u0665', null],
    ['soon', null],
    ['', null],
    [',', null],
    [null, null],
    ['1994-11-06T08:49:37Z', null],
    ['Sun, 06 Nov 1994 08:49:37 CET', null],
    ['Sun, 31 Nov 1994 08:49:37 GMT', null],
  ])('%j: %s', (value, expected) => {
    expect(retryAfter(value, now)).toBe(expected);
  });

  it('rounds up, so that nobody comes too early', () => {
    expect(retryAfter('Sun, 06 Nov 1994 08:49:37 GMT', new Date('1994-11-06T08:49:36.001Z'))).toBe(1);
  });
});
