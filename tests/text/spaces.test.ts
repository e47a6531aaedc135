import { expect, test } from 'vitest';
import { foldSpaces } from '../../src/text/spaces.js';

test.each([
  ['', ''],
  ['one two', 'one two'],
  ['  one \t\r\n two  ', 'one two'],
  ['\u00a0one\u2003\u3000two\u202f%\x85', 'one two %'],
  ['Bür\u00adger\u00admei\u00adster', 'Bürgermeister'],
  ['\ufeffhe\u200bllo\u2060', 'hello'],
  ['a \u200b b', 'a b'],
  [' \u00ad ', ''],
  ['می\u200cخواهم 👩\u200d💻', 'می\u200cخواهم 👩\u200d💻'],
])('%j is folded to %j', (text, folded) => {
  expect(foldSpaces(text)).toBe(folded);
  expect(foldSpaces(folded)).toBe(folded);
});

test('every white space of Unicode is folded', () => {
  for (let code = 0; code < 0x10000; code++) {
    const character = String.fromCharCode(code);
    if (!/\p{White_Space}/u.test(character)) continue;
    expect(foldSpaces(`a${character}b`), code.toString(16)).toBe('a b');
    expect(foldSpaces(`${character}a${character}${character}b${character}`), code.toString(16)).toBe('a b');
  }
});
