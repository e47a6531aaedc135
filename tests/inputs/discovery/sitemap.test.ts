import { expect, test } from 'vitest';
import { parseSitemap } from '../../../src/inputs/discovery/sitemap.js';

const base = 'https://example.org/sitemap.xml';
const schema = 'http://www.sitemaps.org/schemas/sitemap/0.9';

function page(url: string, more: Partial<Record<'title' | 'published' | 'modified', string>> = {}) {
  return { url, title: null, published: null, modified: null, authors: [], ...more };
}

function urls(text: string): string[] | undefined {
  return parseSitemap(text, base)?.entries.map(({ url }) => url);
}

test('reads a set of pages with what they were changed', () => {
  const xml = `\ufeff<?xml version="1.0" encoding="UTF-8"?>
    <?xml-stylesheet type="text/xsl" href="/main-sitemap.xsl"?>
    <urlset xmlns="${schema}" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
      <url>
        <loc> https://example.org/a?x=1&amp;y=2 </loc>
        <lastmod>2026-11-24T09:30:00+00:00</lastmod>
        <image:image><image:loc>https://example.org/a.jpg</image:loc><image:title>A</image:title></image:image>
      </url>
      <url><loc><![CDATA[https://example.org/b#top]]></loc><lastmod>2026-11</lastmod><priority>0.5</priority></url>
      <url><loc>/c</loc><lastmod>2026-02-30</lastmod></url>
      <url><loc>ftp://example.org/d</loc></url>
      <url><lastmod>2026-11-24</lastmod></url>
      <url><loc>https://example.org/b</loc></url>
    </urlset>`;
  expect(parseSitemap(xml, base)).toEqual({
    entries: [
      page('https://example.org/a?x=1&y=2', { modified: '2026-11-24T09:30:00+00:00' }),
      page('https://example.org/b', { modified: '2026-11' }),
      page('https://example.org/c'),
    ],
    children: [],
  });
});

test.each(['news', 'n'])('reads a news sitemap with the prefix %s', (prefix) => {
  const xml = `<urlset xmlns="${schema}" xmlns:${prefix}="http://www.google.com/schemas/sitemap-news/0.9">
    <url><loc>https://example.org/storm</loc>
      <${prefix}:news>
        <${prefix}:publication><${prefix}:name>The Daily</${prefix}:name></${prefix}:publication>
        <${prefix}:publication_date>2026-11-24T09:30+01:00</${prefix}:publication_date>
        <${prefix}:title>Storm &amp; flood: &quot;the worst&quot;</${prefix}:title>
      </${prefix}:news>
    </url></urlset>`;
  expect(parseSitemap(xml, base)?.entries).toEqual([
    page('https://example.org/storm', { title: 'Storm & flood: "the worst"', published: '2026-11-24T09:30+01:00' }),
  ]);
});

test('gives the children of an index', () => {
  const xml = `<sitemapindex xmlns="${schema}">
    <sitemap><loc>https://example.org/1.xml.gz</loc><lastmod>2026-11-24</lastmod></sitemap>
    <sitemap><loc>https://example.org/2.xml</loc></sitemap><sitemap><loc>https://example.org/2.xml</loc></sitemap>
    </sitemapindex>`;
  expect(parseSitemap(xml, base)).toEqual({
    entries: [],
    children: [
      { url: 'https://example.org/1.xml.gz', modified: '2026-11-24' },
      { url: 'https://example.org/2.xml', modified: null },
    ],
  });
});

test('reads names with prefixes and in capitals', () => {
  expect(urls(`<s:urlset xmlns:s="${schema}"><s:url><s:loc>/a</s:loc></s:url></s:urlset>`)).toEqual([
    'https://example.org/a',
  ]);
  expect(urls('<URLSET><URL><LOC>/a</LOC></URL></URLSET>')).toEqual(['https://example.org/a']);
});

test("takes a page's own address where its picture's has the same name", () => {
  expect(urls('<urlset><url><loc>/a</loc><image><loc>/a.jpg</loc></image></url></urlset>')).toEqual([
    'https://example.org/a',
  ]);
});

test('reads plain text with an address a line', () => {
  expect(urls('\ufeff\nhttps://example.org/a\r\n\r\n  http://example.org/b#x \nhttps://example.org/a\n')).toEqual([
    'https://example.org/a',
    'http://example.org/b',
  ]);
  expect(urls('https://example.org/a\nhttps://example.org/b\nnot one')).toHaveLength(2);
});

test.each([
  '',
  'Hello.',
  'https://example.org/a is where\nthis was found',
  'https://example.org/a\nby Ann Lee\nA storm hit the coast.',
  'Sitemap: https://example.org/a',
  '<html><body><urlset><url><loc>/a</loc></url></urlset></body></html>',
  '<rss><channel><item><link>/a</link></item></channel></rss>',
  '<constructor><url><loc>/a</loc></url></constructor>',
  '{"urlset":[]}',
])('gives null for %j', (text) => {
  expect(parseSitemap(text, base)).toBeNull();
});

test('gives what is whole of a broken one', () => {
  const whole =
    '<urlset><url><loc>https://example.org/a?x=1&y=2</loc></url><url><loc>https://example.org/b</loc></url>';
  const expected = ['https://example.org/a?x=1&y=2', 'https://example.org/b'];
  expect(urls(whole)).toEqual(expected);
  for (const cut of ['<url><loc>https://example.org/ne', '<url><loc>https://example.org/new</loc>', '<url', '<']) {
    expect(urls(whole + cut)).toEqual(expected);
  }
  expect(urls('<urlset><url><loc>/a<lastmod>2026</lastmod></url><url><loc>/b</loc><url><loc>/c</loc></url>')).toEqual([
    'https://example.org/a',
    'https://example.org/b',
    'https://example.org/c',
  ]);
  expect(urls('<urlset/>')).toEqual([]);
});

test('takes 50,000 pages, and a page with alternates in every language', () => {
  const alternates = '<xhtml:link rel="alternate" hreflang="de" href="https://example.org/de"/>'.repeat(5);
  const one = (_: unknown, index: number) => `<url><loc>https://example.org/${index}</loc>${alternates}</url>`;
  const found = urls(`<urlset>${Array.from({ length: 50_000 }, one).join('')}</urlset>`);
  expect([found?.length, found?.at(-1)]).toEqual([50_000, 'https://example.org/49999']);
});

test('ends on a million open elements', () => {
  expect(urls(`<urlset>${'<a>'.repeat(1e6)}${'</b>'.repeat(1e6)}<url><loc>/a</loc></url>`)).toEqual([
    'https://example.org/a',
  ]);
});

test('expands no entity that the document declares', () => {
  const xml = `<!DOCTYPE urlset [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>
    <urlset><url><loc>https://example.org/&b;/&f;</loc></url></urlset>`;
  expect(urls(xml)).toEqual(['https://example.org/&b;/&f;']);
});
