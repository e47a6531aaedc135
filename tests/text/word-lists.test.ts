import { describe, expect, it } from 'vitest';
import { WordLists } from '../../src/text/word-lists.js';

const found = (lists: string[][], text: string) => [...new Set(new WordLists(lists).find(text))].sort((a, b) => a - b);

/** The definition, as patterns. */
function byPatterns(lists: string[][], text: string): number[] {
  const patterns = lists.map((words) => new RegExp(words.map((word) => word.replace(/[$^]/g, '\\b')).join('|')));
  return [...patterns.keys()].filter((list) => patterns[list]!.test(text));
}

describe('word lists', () => {
  it.each([
    ['post-body__text', [['post'], ['body'], ['text', 'texts'], ['story']], [0, 1, 2]],
    ['ad load-ads adverb', [['^ad$'], ['^ads$'], ['adv'], ['oad$'], ['-ads$']], [0, 1, 2, 3, 4]],
    ['adverb loads ad_x', [['^ad$'], ['^ads$'], ['ad$']], []],
    ['md:flex', [['^md:'], ['^sm:']], [0]],
    ['überschrift größe', [['berschrift'], ['^berschrift'], ['gr'], ['e$']], [0, 1, 2, 3]],
    ['', [['a']], []],
  ])('finds in %j which of %j have a word there', (text, lists, expected) => {
    expect(found(lists, text)).toEqual(expected);
    expect(byPatterns(lists, text)).toEqual(expected);
  });

  it('finds what patterns find', () => {
    const lists = ['ab', '^ab', 'ab$', '^a$', 'b-a', 'a:b ba-', '-b$ ^-a'].map((words) => words.split(' '));
    const letters = 'ab-: _ß';
    for (let number = 0; number < letters.length ** 5; number += 3) {
      let text = '';
      for (let rest = number; rest > 0; rest = Math.floor(rest / letters.length))
        text += letters[rest % letters.length];
      expect(found(lists, text), text).toEqual(byPatterns(lists, text));
    }
  });
});
