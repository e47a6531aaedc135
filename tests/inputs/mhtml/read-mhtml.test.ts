import { describe, expect, it, test } from 'vitest';
import { CleancopyError } from '../../../src/errors.js';
import { readMhtml } from '../../../src/inputs/mhtml/index.js';
import { bytesOf, chrome, chromePage, explorer, lines, outlook, related, word } from './saved.js';

function read(text: string) {
  const { content, ...rest } = readMhtml('page.mhtml', bytesOf(text));
  return { ...rest, text: Buffer.from(content).toString('utf8') };
}

/** One HTML part with these headers. */
const page = (headers: string[], body = '<p>The quay.</p>') =>
  ['Content-Type: text/html', ...headers, '', body].join('\r\n');

describe('programs', () => {
  it("reads Chrome's, without its frames", () => {
    expect(read(chrome)).toEqual({
      text: chromePage,
      format: 'html',
      charset: null,
      url: 'https://example.org/quay?a=1',
      fetched: '2026-11-24T09:30:00Z',
      isTruncated: false,
    });
  });

  it("reads Internet Explorer's, in its charset", () => {
    const { content, ...rest } = readMhtml('page.mht', bytesOf(explorer));
    expect(Buffer.from(content).toString('latin1')).toBe('<HTML><BODY><P>Caf\xe9</P></BODY></HTML>');
    expect(rest).toEqual({
      format: 'html',
      charset: 'windows-1252',
      url: 'http://example.org/caf%E9.html',
      fetched: '2026-11-24T09:30:00+01:00',
      isTruncated: false,
    });
  });

  it("reads Word's, which is of no address and no time", () => {
    expect(read(word)).toMatchObject({
      text: '<html><body><p>The minutes.</p></body></html>',
      charset: 'utf-8',
      url: null,
      fetched: null,
    });
  });

  it("reads Outlook's: the HTML of the alternatives", () => {
    expect(read(outlook)).toMatchObject({ text: '<p>The quay, marked up.</p>', charset: 'utf-8', isTruncated: false });
  });

  it.each([
    ['Chrome', chrome],
    ['Internet Explorer', explorer],
    ['Word', word],
    ['Outlook', outlook],
  ])('reads the one of %s with bare line feeds', (_, text) => {
    expect(read(text.replaceAll('\r\n', '\n'))).toEqual(read(text));
  });

  it('reads a page alone', () => {
    const text = lines('MIME-Version: 1.0', 'Content-Type: text/html; charset=utf-8', '', '<p>The quay.</p>');
    expect(read(text)).toMatchObject({ text: '<p>The quay.</p>\r\n', charset: 'utf-8', isTruncated: false });
  });
});

describe('the root part', () => {
  const frame = page(['Content-ID: <frame>'], 'The frame.');
  const root = page(['Content-ID: <root>'], 'The root.');

  it('is the one that start names', () => {
    const message = lines(
      'MIME-Version: 1.0 (by hand)',
      'Content-Type: multipart/related (several); start="<root>"; boundary=b ; type="text/html; boundary=c"',
      '',
      `--b\r\n${frame}\r\n--b  \t\r\n${root}\r\n--b--`,
    );
    expect(read(message).text).toBe('The root.');
    expect(read(message.replace('<root>', '<other>')).text).toBe('The frame.');
  });

  it('is no attachment, picture or text before the HTML', () => {
    const attached = page(['Content-Disposition: attachment; filename=a.html'], 'Attached.');
    const text = 'Content-Type: text/plain\r\n\r\nPlain.';
    expect(read(related([], attached, 'Content-Type: image/png\r\n\r\nx', text, root)).text).toBe('The root.');
    expect(read(related([], attached, text))).toMatchObject({ text: 'Plain.', format: null });
  });

  it('holds lines that only begin like a boundary', () => {
    const body = '<p>one\r\n--bb\r\n--b two\r\nx--b\r\n</p>';
    expect(read(related([], page([], body))).text).toBe(body);
  });
});

describe('transfer encodings', () => {
  it.each([
    ['quoted-printable', 'a=20b  \r\nc=3D=zz=\t\r\nd', 'a b\r\nc==zzd'],
    ['Quoted-Printable (by hand)', 'caf=c3=a9', 'café'],
    ['base64', 'YWI=\r\nY2Q=', 'abcd'],
    ['"base64"', 'YW\r\nJj', 'abc'],
    ['7bit', 'a=20b', 'a=20b'],
    ['binary', 'a=20b', 'a=20b'],
    ['8bit', 'caf\xc3\xa9', 'café'],
  ])('%s', (encoding, body, text) => {
    expect(read(related([], page([`Content-Transfer-Encoding: ${encoding}`], body))).text).toBe(text);
  });
});

describe('the address', () => {
  const addressOf = (header: string[], part: string[]) => read(related(header, page(part))).url;

  test.each([
    ['of the part', [], ['Content-Location: https://example.org/a'], 'https://example.org/a'],
    ['of the message', ['Content-Location: https://example.org/a'], [], 'https://example.org/a'],
    [
      'of the snapshot',
      ['Snapshot-Content-Location: http://example.org/s'],
      ['Content-Location: cid:x'],
      'http://example.org/s',
    ],
    [
      'on the base of the part',
      [],
      ['Content-Base: https://example.org/d/', 'Content-Location: a'],
      'https://example.org/d/a',
    ],
    [
      'on the base of the message',
      ['Content-Base: <https://example.org/d/>'],
      ['Content-Location: a'],
      'https://example.org/d/a',
    ],
    [
      'folded',
      [],
      ['Content-Location: https://example.org/a-\r\n long-\r\n\taddress'],
      'https://example.org/a-long-address',
    ],
    [
      'in encoded words',
      [],
      ['Content-Location: =?utf-8?Q?https://example.org/caf=C3=A9_?=\r\n =?utf-8?B?cXVheQ==?='],
      'https://example.org/caf%C3%A9quay',
    ],
    ['without credentials', [], ['Content-Location: https://ann:secret@example.org/a'], 'https://example.org/a'],
    ['of a file', [], ['Content-Location: file:///C:/a.htm'], null],
    ['relative to nothing', [], ['Content-Location: a.htm'], null],
  ])('%s', (_, header, part, address) => {
    expect(addressOf(header, part)).toBe(address);
  });
});

describe('a file that was cut', () => {
  it('gives what there is of its page', () => {
    const at = chrome.indexOf('opens.</p>') + 'opens.</p>'.length;
    expect(read(chrome.slice(0, at))).toMatchObject({
      text: chromePage.slice(0, chromePage.indexOf('<iframe')),
      isTruncated: true,
      url: 'https://example.org/quay?a=1',
    });
  });

  it.each([
    ['an escape', 'caf=C3=A', 'quoted-printable', 'caf\ufffd'],
    ['a soft break', 'quay=', 'quoted-printable', 'quay'],
    ['base64', 'YWJjZ', 'base64', 'abc'],
    ['the boundary', 'quay\r\n--', '7bit', 'quay\r\n'],
  ])('within %s', (_, body, encoding, text) => {
    const whole = related([], page([`Content-Transfer-Encoding: ${encoding}`], body));
    expect(read(whole.slice(0, whole.indexOf(body) + body.length))).toMatchObject({ text, isTruncated: true });
  });

  it('is whole where the page is', () => {
    expect(read(chrome.slice(0, chrome.indexOf('iVBOR'))).isTruncated).toBe(false);
    expect(read(outlook.slice(0, outlook.indexOf('Content-Type: image/png'))).isTruncated).toBe(false);
  });

  it('is cut where an inner page is', () => {
    expect(read(outlook.slice(0, outlook.indexOf(', marked up')))).toMatchObject({
      text: '<p>The quay',
      isTruncated: true,
    });
  });
});

test.each([
  ['Chrome', chrome],
  ['Internet Explorer', explorer],
  ['Word', word],
  ['Outlook', outlook],
])('the file of %s, cut anywhere, gives a page or an error that names it', (_, text) => {
  for (let end = 0; end < text.length; end++) {
    try {
      expect(readMhtml('page.mhtml', bytesOf(text.slice(0, end))).content.length).toBeGreaterThan(0);
    } catch (error) {
      expect(error).toMatchObject({ code: 'invalid-mhtml' });
    }
  }
});

describe('what is wrong', () => {
  const why = (text: string): string => {
    try {
      read(text);
    } catch (error) {
      expect(error).toBeInstanceOf(CleancopyError);
      expect(error).toMatchObject({ code: 'invalid-mhtml' });
      return (error as Error).message;
    }
    return 'nothing';
  };

  it.each([
    ['no headers', 'Hello\r\n\r\nyou', 'does not begin with mail headers'],
    ['no boundary', 'MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n--b', 'states no boundary'],
    ['no part', related([]).replace('--b--', ''), 'its boundary "b" never appears'],
    ['no page', related([], 'Content-Type: image/png\r\n\r\nx'), 'it holds no page, only image/png'],
    ['another type', 'MIME-Version: 1.0\r\nContent-Type: image/gif\r\n\r\nx', 'it holds no page, only image/gif'],
    [
      'an unknown encoding',
      related([], page(['Content-Transfer-Encoding: x-uuencode'])),
      'unknown transfer encoding, "x-uuencode"',
    ],
    ['an empty page', related([], page([], '')), 'its page is empty'],
    ['a cut before the page', chrome.slice(0, chrome.indexOf('Content-Transfer')), 'its page is empty'],
  ])('%s', (_, text, reason) => {
    expect(why(text)).toContain(`page.mhtml: `);
    expect(why(text)).toContain(reason);
  });

  it('is multiparts within each other without end', () => {
    const nested = Array.from(
      { length: 40 },
      (_, i) => `--b${i}\r\nContent-Type: multipart/mixed; boundary=b${i + 1}\r\n\r\n`,
    );
    const start = 'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b0\r\n\r\n';
    expect(why(`${start}${nested.join('')}--b40\r\n\r\nx`)).toContain('page.mhtml: ');
  });
});
