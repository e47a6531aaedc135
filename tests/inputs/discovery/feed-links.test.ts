import { expect, test } from 'vitest';
import { findFeeds } from '../../../src/inputs/discovery/feed-links.js';

const home = 'https://example.org/section/';

function link(attributes: string): string {
  return `<link rel="alternate" ${attributes}>`;
}

test('finds the feeds of a WordPress page, those of comments last', () => {
  const html = `<!DOCTYPE html><html><head><title>Daily</title>
    <link rel="stylesheet" href="/style.css">
    <link rel="alternate" type="application/rss+xml" title="Daily &raquo; Feed" href="https://example.org/feed/" />
    <link rel="alternate" type="application/rss+xml" title="Daily &raquo; Comments Feed" href="https://example.org/c/feed/" />
    <link rel="alternate" title="JSON" type="application/json" href="https://example.org/wp-json/wp/v2/posts/1" />
    <link rel="alternate" title="oEmbed (JSON)" type="application/json+oembed" href="/wp-json/oembed?x=feed" />
    <link rel='alternate' hreflang="de" href="/de/">
    <link rel="alternate" type="application/atom+xml" href="/atom.xml?a=1&amp;b=2">
    </head><body></body></html>`;
  expect(findFeeds(html, home)).toEqual([
    'https://example.org/feed/',
    'https://example.org/atom.xml?a=1&b=2',
    'https://example.org/c/feed/',
  ]);
});

test.each([
  ['type="application/feed+json" href="/a"', true],
  ['type="application/json" title="JSON Feed" href="/a"', true],
  ['type="application/json" href="/feed.json"', true],
  ['type="application/json" href="/data.json"', false],
  ['TYPE="Application/RSS+XML; charset=utf-8" HREF="/a"', true],
  ['type="application/rdf+xml" title="RSS 1.0" href="/index.rdf"', true],
  ['type="application/rdf+xml" title="FOAF" href="/me.rdf"', false],
  ['type="text/xml" href="/rss.xml"', true],
  ['type="text/html" href="/feed"', false],
  ['type="constructor" href="/feed"', false],
  ['href="/feed"', false],
  ['type="application/rss+xml"', false],
  ['type="application/rss+xml" href=" "', false],
  ['type="application/rss+xml" href="feed:https://example.org/a"', false],
  ['type="application/rss+xml" href="javascript:a()"', false],
])('link with %s: %s', (attributes, isFeed) => {
  expect(findFeeds(link(attributes), home)).toHaveLength(isFeed ? 1 : 0);
});

test('takes alternate for one word of several, and nothing else for it', () => {
  const typed = 'type="application/rss+xml"';
  expect(findFeeds(`<link rel="ALTERNATE home" ${typed} href=a>`, home)).toEqual(['https://example.org/section/a']);
  expect(findFeeds(`<link rel="alternates" ${typed} href=a><link ${typed} href=a>`, home)).toEqual([]);
});

test('resolves against the base of the page, which may be relative and stand anywhere', () => {
  const feed = link('type="application/rss+xml" href="feed.xml"');
  expect(findFeeds(feed, home)).toEqual(['https://example.org/section/feed.xml']);
  expect(findFeeds(`<base target=_top><base href="/blog/"><base href="/x/">${feed}`, home)).toEqual([
    'https://example.org/blog/feed.xml',
  ]);
  expect(findFeeds(`${feed}<base href="https://cdn.example.com/">`, home)).toEqual([
    'https://cdn.example.com/feed.xml',
  ]);
  expect(findFeeds(`<base href="http://[">${feed}`, home)).toEqual(['https://example.org/section/feed.xml']);
});

test('gives each address once, without fragment and credentials', () => {
  const typed = 'type="application/rss+xml"';
  const html =
    link(`${typed} href="/a#x"`) + link(`${typed} href="/a"`) + link(`${typed} href="https://u:p@example.org/b"`);
  expect(findFeeds(html, home)).toEqual(['https://example.org/a', 'https://example.org/b']);
});

test('takes no notice of what is no markup', () => {
  const feed = link('type="application/rss+xml" href="/a"');
  expect(findFeeds(`<!-- ${feed} --><script>'${feed}'</script><title>${feed}</title>`, home)).toEqual([]);
  expect(findFeeds('', home)).toEqual([]);
  expect(findFeeds(feed.slice(0, -1), home)).toEqual([]);
});
