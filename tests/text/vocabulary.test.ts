import { expect, test } from 'vitest';
import { Vocabulary } from '../../src/text/vocabulary.js';
import { splitWords } from '../../src/text/words.js';

test.each([
  'The NATO summit of 4 April 1949, said the mayor; NATO said so.',
  'İstanbul’da bir gün – snake_case e\u0301tude',
  '首相は28日、NATOと会談した。 ไทย',
  '𝐀𝐁 mathematical 😀 \ud800 lone',
  '',
])('reads the words that splitting gives: %s', (text) => {
  const vocabulary = new Vocabulary();
  const words = vocabulary.read(text).map((number) => vocabulary.words[number]);
  expect(words).toEqual(splitWords(text));
});

test('a word keeps its number, in whichever text and case it stands', () => {
  const vocabulary = new Vocabulary();
  expect(vocabulary.read('one two One')).toEqual([1, 2, 1]);
  expect(vocabulary.read('three TWO')).toEqual([3, 2]);
});

test('ten thousand words are told apart', () => {
  const vocabulary = new Vocabulary();
  const text = Array.from({ length: 10_000 }, (_, i) => `w${i}`).join(' ');
  expect(new Set(vocabulary.read(text)).size).toBe(10_000);
  expect(vocabulary.read('w0 w9999')).toEqual([1, 10_000]);
});
