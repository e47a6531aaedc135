import { describe, expect, test } from 'vitest';
import { describeBinary } from '../../src/inputs/binary.js';
import { errorOf, readAll, streamOf } from './collect.js';

const bytes = (hex: string) => Buffer.from(`${hex}00000d49484452`, 'hex');

describe('describeBinary', () => {
  test.each([
    ['a PNG image', bytes('89504e470d0a1a0a')],
    ['a JPEG image', bytes('ffd8ffe0')],
    ['a PDF', Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n', 'latin1')],
    ['a zip archive or an office file', bytes('504b0304')],
    ['a program', bytes('7f454c46')],
    ['an office file', bytes('d0cf11e0a1b11ae1')],
    ['a video', Buffer.from('\0\0\0\x18ftypmp42\0\0')],
    ['binary data', Buffer.from(Array.from({ length: 1000 }, (_, i) => (i * 7919 + (i >> 3) * 31) & 0xff))],
    ['binary data', Buffer.from('key\0\0\0\x07value\0\0\0\x01')],
  ])('names %s', (name, content) => {
    expect(describeBinary(content)).toBe(name);
  });

  test.each([
    ['UTF-16 with a mark', Buffer.from('\ufeffPage\n', 'utf16le')],
    ['UTF-32 with a mark', Buffer.from('fffe00005000000061000000', 'hex')],
    ['UTF-32 with a mark, the other way round', Buffer.from('0000feff0000005000000061', 'hex')],
    ['UTF-16 without a mark', Buffer.from('<html><p>Page', 'utf16le')],
    ['a text that begins like a file', Buffer.from('ID3 tags and BZh and MZ: a page about signatures.')],
    ['legacy Cyrillic', Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2])],
    ['a terminal log', Buffer.from('\x1b[31mred\x1b[0m and plain text')],
    ['a page with a stray NUL', Buffer.from(`${'A sentence of prose. '.repeat(10)}\0${'And more. '.repeat(10)}`)],
    ['GB18030 with four-byte characters', Buffer.from([0x81, 0x30, 0x84, 0x36, 0x0a])],
  ])('takes %s for text', (_, content) => {
    expect(describeBinary(content)).toBeNull();
  });
});

test('binary input says what it looks like and what to do', async () => {
  const found = await readAll(['-'], { stdin: streamOf(bytes('89504e470d0a1a0a')) });
  expect(errorOf(found[0]).code).toBe('binary-input');
  expect(errorOf(found[0]).message).toMatch(/^-: looks like a PNG image: give it text or HTML/);
  const forced = await readAll(['-'], { stdin: streamOf(bytes('89504e470d0a1a0a')), from: 'ndjson' });
  expect(errorOf(forced[0]).code).toBe('binary-input');
});
