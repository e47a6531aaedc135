import { expect, test } from 'vitest';
import { siteOf } from '../../src/chrome/site-of.js';
import { parseHtml } from '../../src/formats/html/index.js';

const page = (head: string) => `<html><head>${head}</head><body><p>Text.</p></body></html>`;
const canonical = '<link rel="canonical" href="https://www.example.org/a">';

test('a site is the host of the address that the page came with', () => {
  expect(siteOf(parseHtml(page(canonical), 'https://news.example.com:8080/a'))).toBe('news.example.com');
});

test('else of the address that the page gives as its own', () => {
  expect(siteOf(parseHtml(page(canonical), null))).toBe('example.org');
  expect(siteOf(parseHtml(page('<meta property="og:url" content="https://example.net/a">'), null))).toBe('example.net');
});

test('is not known where there is no whole address', () => {
  expect(siteOf(parseHtml(page('<link rel="canonical" href="/a">'), null))).toBe('');
  expect(siteOf(parseHtml(page(''), null))).toBe('');
});
