import { expect, test } from 'vitest';
import { globMatcher } from '../../../src/inputs/discovery/glob.js';

const site = 'https://example.org';

test.each([
  // The whole address.
  ['https://example.org/news/*', `${site}/news/2026/a`, true],
  ['https://example.org/news/*', `${site}/sport/a`, false],
  ['https://example.org/news', `${site}/news/`, false],
  ['*.html', `${site}/a/b.html`, true],
  ['*.html', `${site}/a/b.html.gz`, false],
  ['*://*/news/*', `${site}/news/a`, true],
  // The path alone, with and without its query.
  ['/news/*', `${site}/news/2026/a`, true],
  ['/news/*', `${site}/old/news/a`, false],
  ['/news/a', `${site}/news/a?page=2`, true],
  ['/news/?id=*', `${site}/news/?id=7`, true],
  ['/news/a', `${site}/news/a/b`, false],
  ['https://example.org/a', `${site}/a?page=2`, false],
  // One character, a question mark too.
  ['/a?c', `${site}/abc`, true],
  ['/a?c', `${site}/a?c`, true],
  ['/a?c', `${site}/ac`, false],
  ['/?', `${site}/𝒜`, true],
  // Classes.
  ['/20[0-2][!0-4]/*', `${site}/2026/a`, true],
  ['/20[0-2][^0-4]/*', `${site}/2023/a`, false],
  ['/[]]', `${site}/]`, true],
  ['/[!]]', `${site}/]`, false],
  ['/[a-]', `${site}/-`, true],
  ['/[a', `${site}/[a`, true],
  // Choices.
  ['/{news,sport}/*', `${site}/sport/a`, true],
  ['/{news,sport}/*', `${site}/politics/a`, false],
  ['/new{,s}', `${site}/new`, true],
  ['/{a{b,c},d*}/e', `${site}/ac/e`, true],
  ['/{a{b,c},d*}/e', `${site}/dog/e`, true],
  ['/{a{b},c}', `${site}/a{b}`, true],
  ['/{[,}],b}', `${site}/}`, true],
  ['/{a}', `${site}/{a}`, true],
  ['/{a,b', `${site}/{a,b`, true],
  ['/a,b}', `${site}/a,b}`, true],
  // Characters that a backslash makes ordinary.
  ['/a\\*', `${site}/a*`, true],
  ['/a\\*', `${site}/ab`, false],
  ['/\\{a,b}', `${site}/{a,b}`, true],
  ['/a\\', `${site}/a\\`, true],
  // As people read it.
  ['*/ニュース/*', 'https://example.jp/%E3%83%8B%E3%83%A5%E3%83%BC%E3%82%B9/1', true],
  ['*/ä*', `${site}/%zz`, false],
  ['', `${site}/`, false],
])('%j and %s: %s', (glob, url, expected) => {
  expect(globMatcher([glob])(url)).toBe(expected);
});

test('any of several globs is enough; where there are none all match', () => {
  const matches = globMatcher(['/news/*', '*.pdf']);
  expect([`${site}/news/a`, `${site}/a.pdf`, `${site}/a`].map(matches)).toEqual([true, true, false]);
  expect(globMatcher([])(`${site}/a`)).toBe(true);
});

test('a match leaves no trace in the next', () => {
  const matches = globMatcher(['/a*b']);
  expect([`${site}/ab`, `${site}/a`, `${site}/axb`, `${site}/ab`].map(matches)).toEqual([true, false, true, true]);
});

test('ends on globs that backtracking takes for ever on', () => {
  const long = `${site}/${'a'.repeat(5000)}`;
  expect(globMatcher([`${'*a'.repeat(30)}*b`])(long)).toBe(false);
  expect(globMatcher([`${'{*,a,aa}'.repeat(30)}b`])(long)).toBe(false);
  expect(globMatcher(['{'.repeat(5000)])(long)).toBe(false);
  expect(globMatcher([`/${'{a,b}'.repeat(50)}`])(`${site}/${'ab'.repeat(25)}`)).toBe(true);
});
