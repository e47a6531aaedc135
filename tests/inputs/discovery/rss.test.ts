import { expect, test } from 'vitest';
import { parseFeed } from '../../../src/inputs/discovery/feed.js';
import { entry, feedUrl } from './entries.js';

/** The entries of an RSS 2.0 feed with these items. */
function items(...contents: string[]) {
  const written = contents.map((content) => `<item>${content}</item>`).join('\n');
  return parseFeed(`<rss version="2.0"><channel><title>T</title>${written}</channel></rss>`, feedUrl);
}

/** The one entry of an item at `/a` with this besides. */
function item(content: string) {
  return items(`<link>https://example.org/a</link>${content}`)?.[0];
}

test('reads a feed as WordPress writes it', () => {
  const xml = `\ufeff<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"
      xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
      xmlns:atom="http://www.w3.org/2005/Atom" xmlns:slash="http://purl.org/rss/1.0/modules/slash/">
    <channel>
      <title>The Daily Example</title>
      <atom:link href="https://example.org/feed/" rel="self" type="application/rss+xml" />
      <link>https://example.org</link>
      <lastBuildDate>Tue, 24 Nov 2026 10:00:00 +0000</lastBuildDate>
      <image><url>https://example.org/logo.png</url><title>Logo</title><link>https://example.org</link></image>
      <item>
        <title>Harbour&#8217;s gates &amp;amp; locks reopen</title>
        <link>https://example.org/2026/11/24/harbour/?utm=rss&#038;x=1#respond</link>
        <comments>https://example.org/2026/11/24/harbour/#comments</comments>
        <dc:creator><![CDATA[Ann Lee]]></dc:creator>
        <dc:creator><![CDATA[Bo Ray]]></dc:creator>
        <pubDate>Tue, 24 Nov 2026 09:30:00 +0000</pubDate>
        <category><![CDATA[News]]></category>
        <guid isPermaLink="false">https://example.org/?p=7</guid>
        <description><![CDATA[<p>The <a href="/x">gates</a></p>]]></description>
        <content:encoded><![CDATA[<p><title>Not this</title><link>/nor-this</link></p>]]></content:encoded>
        <slash:comments>0</slash:comments>
      </item>
      <item><title>Second</title><link>https://example.org/second</link></item>
    </channel></rss>`;
  expect(parseFeed(xml, feedUrl)).toEqual([
    entry('https://example.org/2026/11/24/harbour/?utm=rss&x=1', {
      title: 'Harbour’s gates & locks reopen',
      published: '2026-11-24T09:30:00+00:00',
      authors: ['Ann Lee', 'Bo Ray'],
    }),
    entry('https://example.org/second', { title: 'Second' }),
  ]);
});

test('reads a feed as newsletters write it', () => {
  const xml = `<?xml version="1.0"?><rss xmlns:dc="http://purl.org/dc/elements/1.1/"
      xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" version="2.0"><channel>
    <title><![CDATA[Letters]]></title><itunes:author>The Show</itunes:author><dc:creator>Nobody</dc:creator>
    <item><title><![CDATA[On <em>tides</em>
       & time]]></title><link>https://letters.example.org/p/tides</link>
      <guid isPermaLink="false">https://letters.example.org/p/tides</guid>
      <itunes:author>The Show</itunes:author><itunes:title>Episode 1</itunes:title>
      <enclosure url="https://example.org/a.mp3" length="0" type="audio/mpeg"/>
      <pubDate>Tue, 24 Nov 2026 09:30:07 GMT</pubDate></item></channel></rss>`;
  expect(parseFeed(xml, feedUrl)).toEqual([
    entry('https://letters.example.org/p/tides', { title: 'On tides & time', published: '2026-11-24T09:30:07Z' }),
  ]);
});

test('reads a Japanese RDF feed, whatever its prefixes', () => {
  const xml = `<?xml version="1.0" encoding="utf-8"?>
    <r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
      xmlns:core="http://purl.org/dc/elements/1.1/" xml:lang="ja">
    <channel r:about="https://example.jp/index.rdf"><title>港の新聞</title><link>https://example.jp/</link>
      <items><r:Seq><r:li r:resource="https://example.jp/1.html"/></r:Seq></items></channel>
    <item r:about="https://example.jp/1.html"><title>港の門が再び開く</title><link>https://example.jp/1.html</link>
      <core:date>2026-11-24T09:30+09:00</core:date><core:creator>山田花子</core:creator></item>
    </r:RDF>`;
  expect(parseFeed(xml, feedUrl)).toEqual([
    entry('https://example.jp/1.html', {
      title: '港の門が再び開く',
      published: '2026-11-24T09:30+09:00',
      authors: ['山田花子'],
    }),
  ]);
});

test('reads RSS 0.91, and RDF items that are known by their identifier alone', () => {
  const old = '<rss version="0.91"><channel><item><title>A</title><link>/a</link></item></channel></rss>';
  expect(parseFeed(old, feedUrl)).toEqual([entry('https://example.org/a', { title: 'A' })]);
  const rdf = '<rdf:RDF><item rdf:about="https://example.org/a"/><item rdf:about="urn:b"/></rdf:RDF>';
  expect(parseFeed(rdf, feedUrl)).toEqual([entry('https://example.org/a')]);
});

test.each([
  ['<link>b</link>', 'https://example.org/feed/b'],
  ['<link>\n //example.com/a \n</link>', 'https://example.com/a'],
  ['<link><![CDATA[https://example.org/a?x=1&y=2]]></link>', 'https://example.org/a?x=1&y=2'],
  ['<link>https://example.org/a?x=1&y=2</link>', 'https://example.org/a?x=1&y=2'],
  ['<link xml:base="https://example.com/b/">a</link>', 'https://example.com/b/a'],
  ['<link>https://u:p@example.org/a</link>', 'https://example.org/a'],
  // The page's own address before one that leads through a proxy.
  [
    '<link>https://proxy.example/1</link><feedburner:origLink>https://example.org/a</feedburner:origLink>',
    'https://example.org/a',
  ],
  ['<link>https://example.org/a</link><feedburner:origLink>none:</feedburner:origLink>', 'https://example.org/a'],
  // Without a link: Atom's, then the identifier.
  ['<atom:link href="/a"/><guid>https://example.org/g</guid>', 'https://example.org/a'],
  ['<link></link><guid>https://example.org/g</guid>', 'https://example.org/g'],
  ['<guid isPermaLink="TRUE">https://example.org/g</guid>', 'https://example.org/g'],
  ['<link>https://example.org/a</link><guid>https://example.org/g</guid>', 'https://example.org/a'],
  ['<link>https://example.org/a</link><atom:link rel="alternate" href="/b"/>', 'https://example.org/a'],
])('takes of %s the address', (content, url) => {
  expect(items(content)).toEqual([entry(url)]);
});

test.each([
  '<title>None</title>',
  '<link/>',
  '<link>mailto:a@example.org</link>',
  '<link>javascript:a()</link>',
  '<link>http://[</link>',
  '<guid isPermaLink="false">https://example.org/g</guid>',
  '<guid isPermaLink="true">7</guid>',
  '<guid>tag:example.org,2026:7</guid>',
  '<atom:link rel="replies" href="/a"/>',
  '<source><link>https://example.org/a</link></source>',
])('drops an item with %s', (content) => {
  expect(items(content)).toEqual([]);
});

test('gives each address once: the first stands, fragments do not count', () => {
  const found = items(
    '<link>https://example.org/a</link><title>1</title>',
    '<link>https://example.org/b</link>',
    '<link>https://example.org/a#x</link><title>2</title>',
  );
  expect(found).toEqual([entry('https://example.org/a', { title: '1' }), entry('https://example.org/b')]);
});

test.each([
  ['AT&amp;T', 'AT&T'],
  ['AT&amp;amp;T', 'AT&T'],
  ['Caf&eacute; &#x2014; <![CDATA[r&eacute;sum&eacute;]]>', 'Café — résumé'],
  ['&lt;b&gt;Bold&lt;/b&gt; and &lt;i class="a"&gt;slanted&lt;/i&gt;', 'Bold and slanted'],
  ['<b>Bold</b> and plain', 'Bold and plain'],
  ['One<br/>two&lt;br&gt;three', 'One two three'],
  ['List&lt;String&gt; and a &lt; b', 'List<String> and a < b'],
  ['\n  Much \t white&#160;\u200bspace  ', 'Much white space'],
  [' ', null],
  ['&lt;b&gt;&lt;/b&gt;', null],
  ['&undeclared; 1', '&undeclared; 1'],
])('reads the title %j', (written, title) => {
  expect(item(`<title>${written}</title>`)?.title).toBe(title);
});

test('looks no further than its own title', () => {
  expect(item('<media:title>M</media:title><image><title>I</title></image>')?.title).toBeNull();
  expect(item('<title></title><title>Second</title>')?.title).toBe('Second');
});

test.each([
  ['<pubDate>24 Nov 2026 09:30 GMT</pubDate>', '2026-11-24T09:30Z', null],
  ['<pubdate>24 Nov 2026 09:30 GMT</pubdate>', '2026-11-24T09:30Z', null],
  ['<dc:date>2026-11-24</dc:date><pubDate>23 Nov 2026 09:30 GMT</pubDate>', '2026-11-23T09:30Z', null],
  ['<dc:date>2026-11-24</dc:date><pubDate>soon</pubDate>', '2026-11-24', null],
  ['<pubDate>30 Feb 2026</pubDate>', null, null],
  ['<dcterms:issued>2026</dcterms:issued><dcterms:modified>2026-11</dcterms:modified>', '2026', '2026-11'],
  ['<atom:updated>2026-11-24T09:30:00Z</atom:updated>', null, '2026-11-24T09:30:00Z'],
])('reads the dates of %s', (content, published, modified) => {
  expect(item(content)).toMatchObject({ published, modified });
});

test.each([
  ['<author>ann@example.org (Ann Lee)</author>', ['Ann Lee']],
  ['<author>ann@example.org</author>', []],
  ['<author>Ann Lee &lt;ann@example.org&gt;</author>', ['Ann Lee']],
  ['<author>Ann Lee</author>', ['Ann Lee']],
  ['<author>https://example.org/ann</author>', []],
  ['<author></author>', []],
  ['<author>ann@example.org</author><dc:creator>Ann Lee</dc:creator>', ['Ann Lee']],
  ['<dc:creator>Ann Lee</dc:creator><author>al@example.org (alee)</author>', ['Ann Lee']],
  ['<dc:creator>Ann Lee</dc:creator><dc:creator>Ann  Lee</dc:creator>', ['Ann Lee']],
  ['<dc:creator>Zo&amp;euml; Lee</dc:creator>', ['Zoë Lee']],
  ['<itunes:author>The Show</itunes:author>', []],
  ['<atom:author><atom:name>Ann Lee</atom:name></atom:author>', ['Ann Lee']],
])('reads the authors of %s', (content, authors) => {
  expect(item(content)?.authors).toEqual(authors);
});
