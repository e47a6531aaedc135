import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decodeBytes } from '../../src/text/decode-bytes.js';
import { type Language, legacyCharsets, sentences } from './sentences.js';

const encode = (text: string, charset: string) => iconv.encode(text, charset);
const codes = (bytes: Uint8Array, charset: string | null = null) =>
  decodeBytes(bytes, charset).warnings.map((w) => w.code);

function page(charset: string, text: string): string {
  return `<!doctype html><html><head><meta charset="${charset}"></head><body><p>${text}</p></body></html>`;
}

/** ISO-2022-JP is EUC-JP in seven bits between shifts; the sentence has nothing but two-byte characters. */
function iso2022jp(text: string): Buffer {
  const kanji = encode(text, 'euc-jp').map((byte) => byte & 0x7f);
  return Buffer.concat([Buffer.from('\x1b$B'), kanji, Buffer.from('\x1b(B')]);
}

describe('a legacy charset', () => {
  test.each(legacyCharsets)(
    '%s (%s) is read as declared inside, as stated outside, and by its letters',
    (charset, language) => {
      const text = sentences[language];
      const html = page(charset, text);
      expect(decodeBytes(encode(html, charset), null)).toEqual({ text: html, charset, warnings: [] });
      expect(decodeBytes(encode(text, charset), charset.toUpperCase())).toEqual({ text, charset, warnings: [] });
      for (const undeclared of [text, `<html><head><title>${text}</title><p>${'Plain menu. '.repeat(50)}<p>${text}`]) {
        const guessed = decodeBytes(encode(undeclared, charset), null);
        expect(guessed.text).toBe(undeclared);
        expect(guessed.warnings.map(({ code }) => code)).toEqual(['charset-guessed']);
      }
    },
  );

  test('has its characters beyond what Node decodes', () => {
    expect(decodeBytes(Buffer.from([0x93, 0x80, 0x94, 0x20, 0xe9]), 'latin1').text).toBe('“€” é');
    expect(decodeBytes(encode('嘅 咗 啲', 'big5-hkscs'), 'big5').text).toBe('嘅 咗 啲');
    expect(decodeBytes(encode('똠방각하 펲시콜라', 'cp949'), 'euc-kr').text).toBe('똠방각하 펲시콜라');
    expect(decodeBytes(encode('și țară', 'iso-8859-16'), 'iso-8859-16').text).toBe('și țară');
    expect(decodeBytes(encode('镕 € 囧', 'gb18030'), 'gb2312').text).toBe('镕 € 囧');
  });

  test('that is stateful is told from ASCII', () => {
    const text = sentences.ja.replace(/[\s]/g, '');
    expect(decodeBytes(iso2022jp(text), 'iso-2022-jp')).toEqual({ text, charset: 'iso-2022-jp', warnings: [] });
    expect(decodeBytes(iso2022jp(text), null).text).toBe(text);
    expect(codes(iso2022jp(text))).toEqual(['charset-guessed']);
    expect(decodeBytes(Buffer.from('\x1b[31mred'), 'iso-2022-jp')).toMatchObject({
      text: '\x1b[31mred',
      charset: 'utf-8',
    });
  });
});

describe('UTF-8', () => {
  test.each(Object.keys(sentences) as Language[])('is what valid bytes are, whatever is declared (%s)', (language) => {
    const html = page('windows-1252', sentences[language]);
    for (const stated of [null, 'koi8-r', 'utf-16', 'nonsense']) {
      expect(decodeBytes(Buffer.from(html), stated)).toEqual({ text: html, charset: 'utf-8', warnings: [] });
    }
  });

  test('is read without its mark', () => {
    expect(decodeBytes(Buffer.from('\ufeffPlain'), null)).toEqual({ text: 'Plain', charset: 'utf-8', warnings: [] });
  });

  test('stays UTF-8 with a few broken bytes, and says so', () => {
    const broken = Buffer.concat([Buffer.from(sentences.ru), Buffer.from([0xd0]), Buffer.from(sentences.ru)]);
    const { text, charset, warnings } = decodeBytes(broken, 'windows-1251');
    expect(text).toBe(`${sentences.ru}\ufffd${sentences.ru}`);
    expect(charset).toBe('utf-8');
    expect(warnings).toEqual([
      { code: 'decoding-replaced-bytes', message: '1 broken byte sequence in utf-8 became U+FFFD' },
    ]);
    expect(decodeBytes(Buffer.from(sentences.zh).subarray(0, -1), null).charset).toBe('utf-8');
  });

  test('that holds a replacement character of its own is not broken', () => {
    expect(codes(Buffer.from('Lost \ufffd before'))).toEqual([]);
  });

  test('declared where the bytes are something else is not believed', () => {
    const html = page('utf-8', sentences.pl);
    expect(decodeBytes(encode(html, 'windows-1250'), 'utf-8')).toMatchObject({ text: html, charset: 'windows-1250' });
  });
});

describe('UTF-16', () => {
  const swap = (bytes: Buffer) => Buffer.from(bytes).swap16();

  test.each(Object.keys(sentences) as Language[])('is read with a mark and without one (%s)', (language) => {
    // Two lines: without a single ASCII character nothing tells.
    const text = `${sentences[language]}\r\n${sentences[language]}\r\n`;
    for (const mark of ['\ufeff', '']) {
      const bytes = Buffer.from(mark + text, 'utf16le');
      expect(decodeBytes(bytes, null)).toEqual({ text, charset: 'utf-16le', warnings: [] });
      expect(decodeBytes(swap(bytes), 'windows-1252')).toEqual({ text, charset: 'utf-16be', warnings: [] });
    }
  });

  test('is read with emoji across the end of what is looked at', () => {
    for (const lead of ['', 'a']) {
      const text = `${lead}Page 1\n${'😀'.repeat(2000)}\n${'A line of text.\n'.repeat(100)}`;
      expect(decodeBytes(Buffer.from(text, 'utf16le'), null).text).toBe(text);
    }
  });

  test('is not seen in ASCII with NUL characters', () => {
    const text = 'one\0two\0three\0four\0five\0six\0';
    expect(decodeBytes(Buffer.from(text), null)).toMatchObject({ text, charset: 'utf-8' });
  });
});

describe('UTF-32', () => {
  test.each(['utf-32le', 'utf-32be'])('is read with its mark (%s)', (charset) => {
    const text = `${sentences.zh}\r\nPage 1 😀`;
    const bytes = iconv.encode(text, charset, { addBOM: true });
    expect(decodeBytes(bytes, 'windows-1252')).toEqual({ text, charset, warnings: [] });
  });

  test('has no half surrogate pairs, no numbers beyond Unicode and no half characters', () => {
    const bytes = iconv.encode('\ufeffA', 'utf-32le');
    const broken = [0x00, 0xd8, 0x00, 0x00, 0x00, 0x00, 0x11, 0x00, 0x42];
    const { text, warnings } = decodeBytes(Buffer.concat([bytes, Buffer.from(broken)]), null);
    expect(text).toBe('A\ufffd\ufffd\ufffd');
    expect(warnings.map(({ code }) => code)).toEqual(['decoding-replaced-bytes']);
  });
});

describe('a declaration', () => {
  const cyrillic = encode('Привет', 'windows-1251');
  const withHead = (head: string) => Buffer.concat([Buffer.from(head), cyrillic]);

  test.each([
    ['<meta charset=windows-1251>'],
    ['<META CHARSET = "CP1251" />'],
    [`<meta http-equiv="Content-Type" content='text/html; charset=windows-1251'>`],
    ['<?xml version="1.0" encoding="windows-1251"?>'],
    ['<!-- <meta charset="koi8-r"> --><meta charset="windows-1251">'],
    ['<meta charset="unheard-of"><meta charset="windows-1251">'],
    [`${'<link rel=x>'.repeat(200)}<meta charset="windows-1251">`],
  ])('is found in %s', (head) => {
    expect(decodeBytes(withHead(head), null)).toMatchObject({ charset: 'windows-1251', warnings: [] });
  });

  test('outside goes before the one inside', () => {
    expect(decodeBytes(withHead('<meta charset="koi8-r">'), 'windows-1251').text).toContain('Привет');
  });

  test('is not looked for in text', () => {
    const bytes = Buffer.concat([
      Buffer.from('Write <meta charset="koi8-r"> here. '),
      encode(sentences.ru, 'windows-1251'),
    ]);
    expect(decodeBytes(bytes, null).charset).toBe('koi8-r');
    expect(decodeBytes(bytes, null, { html: false }).charset).toBe('windows-1251');
  });

  test('that the bytes contradict is not believed', () => {
    expect(decodeBytes(encode(sentences.ru, 'windows-1251'), 'shift_jis').text).toBe(sentences.ru);
  });

  test('that fits but for a few bytes is believed, and the loss told', () => {
    const bytes = Buffer.concat([encode(sentences.ja, 'shift_jis'), Buffer.from([0x81])]);
    expect(decodeBytes(bytes, 'shift_jis').charset).toBe('shift_jis');
    expect(codes(bytes, 'shift_jis')).toEqual(['decoding-replaced-bytes']);
  });
});

test('any bytes give a text, at once', () => {
  let seed = 1;
  const random = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed >> 16;
  };
  for (let i = 0; i < 300; i++) {
    const bytes = Uint8Array.from({ length: i }, () => random() & 0xff);
    const { text, charset } = decodeBytes(bytes, null);
    expect(typeof text).toBe('string');
    expect(charset).toMatch(/^[a-z0-9_-]+$/);
  }
});
