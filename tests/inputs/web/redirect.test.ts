import { describe, expect, it } from 'vitest';
import { isDowngrade, redirectOf } from '../../../src/inputs/web/redirect.js';
import type { Exchange } from '../../../src/types.js';

function answer(status: number, location: string | null, url = 'https://example.org/folder/page?a=1'): Exchange {
  return {
    url,
    requestHeaders: [],
    status,
    statusText: '',
    responseHeaders: location === null ? [] : [['LOCATION', location]],
    body: Buffer.alloc(0),
    address: null,
    started: new Date(0),
  };
}

describe('redirectOf', () => {
  it.each([
    ['https://example.com/', 'https://example.com/'],
    ['http://example.com', 'http://example.com/'],
    ['//example.com/a', 'https://example.com/a'],
    ['/a', 'https://example.org/a'],
    ['b', 'https://example.org/folder/b'],
    ['?b=2', 'https://example.org/folder/page?b=2'],
    ['', 'https://example.org/folder/page?a=1'],
    ['#part', 'https://example.org/folder/page?a=1'],
    ['/a b', 'https://example.org/a%20b'],
    ['/a%20b', 'https://example.org/a%20b'],
    ['https://ann:secret@example.com/', 'https://example.com/'],
    // As Node.js gives bytes of UTF-8 in a header.
    [Buffer.from('/café', 'utf8').toString('latin1'), 'https://example.org/caf%C3%A9'],
    [Buffer.from('https://bücher.example.org/', 'utf8').toString('latin1'), 'https://xn--bcher-kva.example.org/'],
  ])('%j: %s', (location, expected) => {
    expect(redirectOf(answer(302, location))?.href).toBe(expected);
  });

  it.each([301, 302, 303, 307, 308])('%d leads elsewhere', (status) => {
    expect(redirectOf(answer(status, '/a'))?.pathname).toBe('/a');
  });

  it.each([200, 201, 204, 300, 304, 305, 306, 400, 404, 500])('%d does not', (status) => {
    expect(redirectOf(answer(status, '/a'))).toBeNull();
  });

  it.each([
    [null, 'leads nowhere'],
    ['http://', 'no address'],
    ['https://exa mple.org/', 'no address'],
    ['file:///etc/passwd', 'file:'],
    ['FTP://example.org/', 'ftp:'],
    ['javascript:alert(1)', 'javascript:'],
    ['mailto:ann@example.org', 'mailto:'],
    ['view-source:https://example.org/', 'view-source:'],
  ])('%j is none', (location, detail) => {
    const failure = expect.objectContaining({
      code: 'bad-redirect',
      passing: false,
      message: expect.stringContaining(detail),
    });
    expect(() => redirectOf(answer(302, location))).toThrow(failure);
  });
});

describe('isDowngrade', () => {
  it.each([
    ['https://example.org/', 'http://example.org/', true],
    ['https://example.org/', 'https://example.com/', false],
    ['http://example.org/', 'https://example.org/', false],
    ['http://example.org/', 'http://example.com/', false],
  ])('%s to %s: %s', (from, to, expected) => {
    expect(isDowngrade(new URL(from), new URL(to))).toBe(expected);
  });
});
