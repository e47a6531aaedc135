import { describe, expect, test } from 'vitest';
import { countWords, splitWords } from '../../src/text/words.js';
import { sentences } from './sentences.js';

/** The definition, as one pattern. */
const definition =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}\p{M}_])+/gu;

function bothWays(text: string): void {
  const words = text.toLowerCase().match(definition) ?? [];
  expect(splitWords(text)).toEqual(words);
  expect(countWords(text)).toBe(words.length);
}

describe('words', () => {
  test.each([
    ['', []],
    ['Don’t stop_at 3.5 km!', ['don', 't', 'stop_at', '3', '5', 'km']],
    ['北京 2022年', ['北', '京', '2022', '年']],
    ['カード、คน', ['カ', 'ー', 'ド', 'ค', 'น']],
    ['𠮷野家 😀 𝐀b', ['𠮷', '野', '家', '𝐀b']],
    ['हिन्दी e\u0301te\u0301', ['हिन्दी', 'e\u0301te\u0301']],
    ['a\ud800b', ['a', 'b']],
  ])('%j are %j', (text, words) => {
    expect(splitWords(text)).toEqual(words);
    expect(countWords(text)).toBe(words.length);
  });

  test('are those of the definition in every language and for every character', () => {
    for (const text of Object.values(sentences)) bothWays(text);
    for (let start = 0; start < 0x30000; start += 97) {
      bothWays(
        Array.from({ length: 97 }, (_, i) => `${String.fromCodePoint(start + i)}${i % 3 === 0 ? ' ' : ''}`).join(''),
      );
    }
  });
});
