import { describe, expect, it } from 'vitest';
import { lexicons } from '../../src/lexicons/index.js';
import { monthNumber, monthOf } from '../../src/lexicons/months.js';

describe('monthOf', () => {
  it.each([
    ['january', 1],
    ['märz', 3],
    ['août', 8],
    ['enero', 1],
    ['luglio', 7],
    ['março', 3],
    ['mei', 5],
    ['stycznia', 1],
    ['января', 1],
    ['січня', 1],
    ['şubat', 2],
    ['كانون الثاني', 1],
    ['12月', 12],
    ['十月', 10],
    ['kesäkuuta', 6],
    ['tháng 7', 7],
  ])('%s', (name, month) => {
    expect(monthOf(name)).toBe(month);
  });

  it('lets the language decide where languages disagree', () => {
    expect(monthOf('listopad', 'pl')).toBe(11);
    expect(monthOf('listopad', 'cs')).toBe(11);
    expect(monthOf('listopad', 'hr')).toBe(10);
    expect(monthOf('srpnja', 'hr')).toBe(7);
    expect(monthOf('srpna', 'cs')).toBe(8);
    expect(monthOf('mar', 'es')).toBe(3);
    expect(monthOf('mai', 'de')).toBe(5);
    expect(monthOf('sept', 'fr')).toBe(9);
  });

  it('takes a name of another language where the page has none of its own', () => {
    expect(monthOf('march', 'de')).toBe(3);
    expect(monthOf('january', 'tlh')).toBe(1);
  });

  it('knows what is no month', () => {
    expect(monthOf('monday')).toBeNull();
    expect(monthNumber('')).toBeNull();
  });

  it('agrees with every lexicon in its own language', () => {
    for (const { language, months } of lexicons) {
      for (const [index, names] of months.entries()) {
        for (const name of names)
          expect([language, name, monthOf(name, language)]).toEqual([language, name, index + 1]);
      }
    }
  });
});
