import { describe, expect, test } from 'vitest';
import { foldControlCharacters, stripControlCharacters } from '../../src/text/control-characters.js';

describe('stripControlCharacters', () => {
  test.each([
    ['colour', '\x1b[1;31mred\x1b[0m', 'red'],
    ['eight-bit control sequences', '\x9b31mred', 'red'],
    ['a window title', '\x1b]0;owned\x07Title', 'Title'],
    ['the clipboard', '\x1b]52;c;ZXZpbA==\x1b\\Title', 'Title'],
    ['a link', '\x1b]8;;https://example.org\x1b\\text\x1b]8;;\x1b\\', 'text'],
    ['a device string', '\x1bPq#0;2;0;0;0\x1b\\Title', 'Title'],
    ['a reset and a character set', '\x1bcTi\x1b(0tle', 'Title'],
    ['a sequence inside a sequence', '\x1b\x1b[31m[31mTitle', '[31mTitle'],
    ['a payload without an end', '\x1b]0;Title', '0;Title'],
    ['overprinting', 'Safe\b\b\b\bEvil', 'SafeEvil'],
    ['NUL and DEL', 'Ti\0t\x7fle', 'Title'],
    ['bidirectional overrides and isolates', '\u202egnp.exe\u202c \u2066a\u2069', 'gnp.exe a'],
  ])('removes %s', (_, hostile, text) => {
    expect(stripControlCharacters(hostile)).toBe(text);
  });

  test('turns every line break into a line feed', () => {
    expect(stripControlCharacters('a\r\nb\rc\vd\fe\x85f\u2028g\u2029h\ni')).toBe('a\nb\nc\nd\ne\nf\ng\nh\ni');
  });

  test('keeps what text needs', () => {
    const text = 'Tab\there\n\u200eالعربية\u200f \u061c می\u200cخواهم 👩\u200d💻 naïve “quotes” \u00a0';
    expect(stripControlCharacters(text)).toBe(text);
  });

  test('leaves no control character of any text, and settles', () => {
    const alphabet = [
      '\x1b',
      '[',
      ']',
      '\x07',
      '\\',
      'm',
      '3',
      '\x9b',
      '\x9d',
      '\x9c',
      '\r',
      '\n',
      '\x00',
      'P',
      ' ',
      '\u202e',
    ];
    let seed = 7;
    for (let i = 0; i < 3000; i++) {
      let text = '';
      for (let j = 0; j < 12; j++) {
        seed = (seed * 1103515245 + 12345) % 2147483648;
        text += alphabet[(seed >> 16) % alphabet.length];
      }
      const stripped = stripControlCharacters(text);
      expect(stripped).not.toMatch(/[\0-\x08\v-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/);
      expect(stripControlCharacters(stripped)).toBe(stripped);
    }
  });

  test('hostile text is done in time', () => {
    for (const piece of ['\x1b]', '\x1b[', '\x9d', '\x90a', '\x1b[1;', '\r']) {
      const start = performance.now();
      stripControlCharacters(piece.repeat(300_000));
      expect(performance.now() - start, JSON.stringify(piece)).toBeLessThan(2000);
    }
  });
});

test('foldControlCharacters gives one line', () => {
  expect(foldControlCharacters(' Title\r\n\t2022-01-01 ERROR\u2028forged  line\n')).toBe(
    'Title 2022-01-01 ERROR forged  line',
  );
});
