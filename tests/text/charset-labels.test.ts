import { expect, test } from 'vitest';
import { charsetNamed } from '../../src/text/charset-labels.js';
import { decodeLegacy } from '../../src/text/legacy-decoder.js';

test.each([
  ['UTF8', 'utf-8'],
  [' ISO-8859-1 ', 'windows-1252'],
  ['GB2312', 'gb18030'],
  ['x-sjis', 'shift_jis'],
  ['ks_c_5601-1987', 'euc-kr'],
  ['iso-8859-9', 'windows-1254'],
  ['tis-620', 'windows-874'],
  ['utf-16', 'utf-16le'],
  ['none', null],
  ['', null],
])('%s means %s', (label, charset) => {
  expect(charsetNamed(label)).toBe(charset);
});

test('every legacy charset has a decoder', () => {
  const labels =
    'ibm866 iso-8859-2 iso-8859-3 iso-8859-4 iso-8859-5 iso-8859-6 iso-8859-7 iso-8859-8 iso-8859-8-i iso-8859-10 iso-8859-13 ' +
    'iso-8859-14 iso-8859-15 iso-8859-16 koi8-r koi8-u macintosh x-mac-cyrillic windows-874 windows-1250 windows-1251 ' +
    'windows-1252 windows-1253 windows-1254 windows-1255 windows-1256 windows-1257 windows-1258 gb18030 big5 euc-jp ' +
    'iso-2022-jp shift_jis euc-kr';
  for (const label of labels.split(' ')) {
    expect(charsetNamed(label)).toBe(label);
    expect(decodeLegacy(Buffer.from('Plain'), label)).toBe('Plain');
  }
});
