import { describe, expect, it } from 'vitest';
import { readTimeZone } from '../../../src/fields/dates/time-zone.js';

describe('readTimeZone', () => {
  it.each([
    ['Z', 'Z'],
    [' GMT', 'Z'],
    ['+01:00', '+01:00'],
    [' +0530', '+05:30'],
    [' UTC+3', '+03:00'],
    [' (CET)', '+01:00'],
    ['-05:00', '-05:00'],
  ])('reads "%s"', (text, zone) => {
    expect(readTimeZone(text)?.zone).toBe(zone);
  });

  it('reads over names that mean several zones', () => {
    expect(readTimeZone(' IST')).toEqual({ zone: null, length: 4 });
  });

  it('is not misled by what follows a time', () => {
    expect(readTimeZone(' by Ann')).toBeNull();
    expect(readTimeZone(' - 16:00')).toBeNull();
    expect(readTimeZone('-2')).toBeNull();
  });
});
