import { describe, expect, it } from 'vitest';
import { chainCookies } from '../../../src/inputs/web/chain-cookies.js';

/** The header of a request to one address after headers from another. */
function sent(from: string, setCookie: readonly string[], to = from): string | null {
  const cookies = chainCookies();
  cookies.note(new URL(from), setCookie);
  return cookies.header(new URL(to));
}

const HOME = 'https://www.example.org/';

describe('chainCookies', () => {
  it('sends back what it got, and nothing where there is nothing', () => {
    expect(sent(HOME, [])).toBeNull();
    expect(sent(HOME, ['a=1', 'b="2 3"; HttpOnly; SameSite=Lax; Unknown=x', 'c='])).toBe('a=1; b="2 3"; c=');
  });

  it('keeps the chains apart', () => {
    chainCookies().note(new URL(HOME), ['a=1']);
    expect(chainCookies().header(new URL(HOME))).toBeNull();
  });

  it.each(['novalue', '=1', '', ';', 'a=1\r\nX: y', 'a=\u0000', 'a=\u2603', `a=${'x'.repeat(4096)}`])(
    'ignores %j',
    (line) => {
      expect(sent(HOME, [line])).toBeNull();
    },
  );

  it('takes 4096 bytes, and ignores an attribute longer than 1024', () => {
    expect(sent(HOME, [`a=${'x'.repeat(4095)}`])).toHaveLength(4097);
    expect(sent(HOME, [`a=1; Path=/${'x'.repeat(1024)}`])).toBe('a=1');
  });

  it('keeps the newest 50', () => {
    const header = sent(
      HOME,
      Array.from({ length: 60 }, (_, index) => `c${index}=1`),
    );
    expect(header?.split('; ')).toHaveLength(50);
    expect(header).toMatch(/^c10=1; .*; c59=1$/);
  });

  it('replaces a cookie in its place', () => {
    expect(sent(HOME, ['a=1', 'b=2', 'a=3'])).toBe('a=3; b=2');
  });

  it('sends the longest path first, then the oldest', () => {
    expect(sent(`${HOME}a/b/c`, ['r=0; Path=/', 'm=1; Path=/a', 'n=2; Path=/a/b', 'o=3; Path=/a'])).toBe(
      'n=2; m=1; o=3; r=0',
    );
  });
});

describe('domains', () => {
  it.each([
    // The host alone, without a domain.
    [HOME, 'a=1', HOME, true],
    [HOME, 'a=1', 'https://WWW.EXAMPLE.ORG/', true],
    [HOME, 'a=1', 'https://example.org/', false],
    [HOME, 'a=1', 'https://a.www.example.org/', false],
    [HOME, 'a=1', 'https://www.example.org:8443/', true],
    // With all below it.
    [HOME, 'a=1; Domain=example.org', 'https://example.org/', true],
    [HOME, 'a=1; domain = .Example.ORG ', 'https://news.example.org/', true],
    [HOME, 'a=1; Domain=example.org', 'https://badexample.org/', false],
    [HOME, 'a=1; Domain=example.org', 'https://example.org.example.net/', false],
    [HOME, 'a=1; Domain=', HOME, true],
    [HOME, 'a=1; Domain=', 'https://a.www.example.org/', false],
    // Not for others.
    [HOME, 'a=1; Domain=example.net', HOME, false],
    [HOME, 'a=1; Domain=example.net', 'https://example.net/', false],
    [HOME, 'a=1; Domain=a.www.example.org', HOME, false],
    [HOME, 'a=1; Domain=ple.org', HOME, false],
    // No top-level domain, no part of an address.
    [HOME, 'a=1; Domain=org', HOME, true],
    [HOME, 'a=1; Domain=org', 'https://example.org/', false],
    [HOME, 'a=1; Domain=net', HOME, false],
    ['http://localhost/', 'a=1; Domain=localhost', 'http://localhost/', true],
    ['http://localhost/', 'a=1; Domain=localhost', 'http://a.localhost/', false],
    ['http://192.0.2.1/', 'a=1; Domain=192.0.2.1', 'http://192.0.2.1/', true],
    ['http://192.0.2.1/', 'a=1; Domain=0.2.1', 'http://192.0.2.1/', false],
    ['http://[2001:db8::1]/', 'a=1', 'http://[2001:db8::1]/', true],
    // Of one given twice the last counts.
    [HOME, 'a=1; Domain=example.net; Domain=example.org', 'https://example.org/', true],
  ])('%s sets %s: to %s %s', (from, line, to, expected) => {
    expect(sent(from, [line], to) !== null).toBe(expected);
  });
});

describe('paths', () => {
  it.each([
    ['', 'a=1', '', true],
    ['a/b', 'a=1', 'a/c', true],
    ['a/b', 'a=1', 'a', true],
    ['a/b', 'a=1', 'ab', false],
    ['a/b', 'a=1', '', false],
    ['a', 'a=1', 'b', true],
    ['a/b/', 'a=1', 'a/b', true],
    ['a/b', 'a=1; Path=/', '', true],
    ['', 'a=1; Path=/x', 'x', true],
    ['', 'a=1; Path=/x', 'x/y?z', true],
    ['', 'a=1; Path=/x', 'xy', false],
    ['', 'a=1; Path=/x/', 'x', false],
    ['', 'a=1; Path=/x/', 'x/y', true],
    ['a/b', 'a=1; Path=x', 'a/c', true],
    ['a/b', 'a=1; Path=x', 'x', false],
    ['a/b', 'a=1; Path=', '', false],
  ])('/%s sets %s: to /%s %s', (from, line, to, expected) => {
    expect(sent(HOME + from, [line], HOME + to) !== null).toBe(expected);
  });
});

describe('secure cookies', () => {
  const plain = 'http://www.example.org/';
  it.each([
    [HOME, 'a=1; Secure', HOME, true],
    [HOME, 'a=1; Secure', plain, false],
    [HOME, 'a=1', plain, true],
    [plain, 'a=1; Secure', HOME, false],
    [HOME, '__Secure-a=1; Secure', HOME, true],
    [HOME, '__Secure-a=1', HOME, false],
    [plain, '__Secure-a=1; Secure', HOME, false],
    [HOME, '__Host-a=1; Secure; Path=/', HOME, true],
    [HOME, '__host-a=1; Secure', HOME, false],
    [HOME, '__Host-a=1; Path=/', HOME, false],
    [HOME, '__Host-a=1; Secure; Path=/x', `${HOME}x`, false],
    [HOME, '__Host-a=1; Secure; Path=/; Domain=www.example.org', HOME, false],
  ])('%s sets %s: to %s %s', (from, line, to, expected) => {
    expect(sent(from, [line], to) !== null).toBe(expected);
  });
});

describe('deletion', () => {
  it.each([
    ['Max-Age=0', true],
    ['Max-Age=-1', true],
    ['max-age=-99999999999999999999', true],
    ['Max-Age=60', false],
    ['Max-Age=60; Expires=Thu, 01 Jan 1970 00:00:00 GMT', false],
    ['Max-Age=soon; Expires=Thu, 01 Jan 1970 00:00:00 GMT', true],
    ['Max-Age=', false],
    ['Expires=Thu, 01 Jan 1970 00:00:00 GMT', true],
    ['Expires=Thu, 01-Jan-1970 00:00:01 GMT', true],
    ['Expires=Thursday, 01-Jan-70 00:00:00 GMT', true],
    ['Expires=Thu Jan  1 00:00:00 1970', true],
    ['Expires=1 JANUARY 2001 1:2:3', true],
    ['Expires=Fri, 31 Dec 9999 23:59:59 GMT', false],
    ['Expires=Fri, 31-Dec-68 23:59:59 GMT', false],
    ['Expires=0', false],
    ['Expires=never', false],
    ['Expires=Thu, 01 Jan 1600 00:00:00 GMT', false],
    ['Expires=Thu, 32 Jan 1970 00:00:00 GMT', false],
    ['Expires=Thu, 01 Jan 1970 24:00:00 GMT', false],
    ['Expires=1970-01-01T00:00:00Z', false],
  ])('%s: %s', (attributes, isDeleted) => {
    expect(sent(HOME, ['a=1', 'b=2', `a=3; ${attributes}`])).toBe(isDeleted ? 'b=2' : 'a=3; b=2');
  });

  it('is of the same domain and path only', () => {
    expect(sent(HOME, ['a=1', 'a=2; Path=/x; Max-Age=0', 'a=3; Domain=example.org; Max-Age=0'])).toBe('a=1');
  });
});
