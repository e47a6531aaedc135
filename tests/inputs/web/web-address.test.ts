import { describe, expect, it } from 'vitest';
import { printableAddress, readAddress } from '../../../src/inputs/web/web-address.js';

const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`;

describe('readAddress', () => {
  it.each([
    ['https://example.org', 'https://example.org/', null],
    [' \thttp://EXAMPLE.org:80/a b?c d#e\n', 'http://example.org/a%20b?c%20d', null],
    ['https://ann:secret@example.org/#x', 'https://example.org/', basic('ann:secret')],
    ['https://ann@example.org:8443/', 'https://example.org:8443/', basic('ann:')],
    ['https://:secret@example.org/', 'https://example.org/', basic(':secret')],
    ['https://a%3Ab:c%40d@example.org/', 'https://example.org/', basic('a:b:c@d')],
    ['https://ann:s%C3%A9same@example.org/', 'https://example.org/', basic('ann:sésame')],
    ['https://ann:50%@example.org/', 'https://example.org/', basic('ann:50%')],
    ['https://@example.org/', 'https://example.org/', null],
    ['https://bücher.example.org/', 'https://xn--bcher-kva.example.org/', null],
  ])('%j', (text, href, authorization) => {
    const read = readAddress(text);
    expect([read.url.href, read.authorization]).toEqual([href, authorization]);
  });

  it.each(['', 'example.org', '/page', 'http://', 'http://[::1', 'http://a b/', 'https://example.org:99999/'])(
    '%j is no address',
    (text) => {
      expect(() => readAddress(text)).toThrow(expect.objectContaining({ code: 'invalid-url', passing: false }));
    },
  );

  it.each(['file:///etc/passwd', 'ftp://example.org/', 'javascript:alert(1)', 'data:text/html,x', 'ws://example.org/'])(
    '%j is not of the web',
    (text) => {
      expect(() => readAddress(text)).toThrow(`${new URL(text).protocol} is neither http: nor https:`);
    },
  );
});

describe('printableAddress', () => {
  it.each([
    ['https://example.org/a?b#c', 'https://example.org/a?b#c'],
    ['https://ann:secret@example.org/a', 'https://example.org/a'],
    ['HTTPS://ann@example.org', 'HTTPS://example.org'],
    ['https://ann:se@cret@example.org/', 'https://example.org/'],
    [' https://ann:secret@example.org', ' https://example.org'],
    ['https://ann:secret@[::1', 'https://[::1'],
    ['ftp://ann:secret@example.org/', 'ftp://example.org/'],
    // What stands behind the host is no credentials.
    ['https://example.org/@ann', 'https://example.org/@ann'],
    ['https://example.org?to=ann@example.com', 'https://example.org?to=ann@example.com'],
    ['https://example.org#ann@example.com', 'https://example.org#ann@example.com'],
    ['a file@home', 'a file@home'],
  ])('%j: %j', (text, expected) => {
    expect(printableAddress(text)).toBe(expected);
  });

  it.each(['https:///ann:secret@example.org/', 'https://\\ann:secret@example.org/', 'https:/ann:secret@example.org/'])(
    '%j is read as if it had two slashes, and hides as much',
    (text) => {
      expect(readAddress(text)).toMatchObject({ authorization: basic('ann:secret') });
      expect(readAddress(text).url.href).toBe('https://example.org/');
      expect(printableAddress(text)).toMatch(/^https:[/\\]+example\.org\/$/);
    },
  );

  it('hides what holds a tab, a line end or a back slash', () => {
    for (const secret of ['se\tcret', 'se\ncret', 'se\\cret', 's e c r e t']) {
      expect(printableAddress(`https://ann:${secret}@example.org/`)).toBe('https://example.org/');
    }
  });
});
