import { describe, expect, it } from 'vitest';
import { WordList } from '../../src/fields/word-list.js';

describe('WordList', () => {
  it('tells the month that a name stands for, in any language', () => {
    const months = new WordList(['months']);
    expect(['january', 'märz', 'декабря', 'كانون الثاني'].map((word) => months.groupOf(word))).toEqual([1, 3, 12, 1]);
  });

  it('knows whole entries only, and no separators', () => {
    const months = new WordList(['months']);
    expect(['januar', 'uary', 'jan, feb', ';', ' ', ''].map((word) => months.has(word))).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it('folds the lists where asked to', () => {
    expect(new WordList(['agencies']).has('reuters')).toBe(false);
    expect(new WordList(['agencies'], (text) => text.toLowerCase()).has('reuters')).toBe(true);
  });
});
