import { expect, test } from 'vitest';
import { parseFeed } from '../../../src/inputs/discovery/feed.js';
import { entry, feedUrl } from './entries.js';

/** The entries of an Atom feed with this in its entries. */
function entries(...contents: string[]) {
  const written = contents.map((content) => `<entry>${content}</entry>`).join('');
  return parseFeed(`<feed xmlns="http://www.w3.org/2005/Atom">${written}</feed>`, feedUrl);
}

test('reads a feed as Blogger writes it', () => {
  const xml = `<?xml version='1.0' encoding='UTF-8'?><?xml-stylesheet href="/styles/atom.css" type="text/css"?>
    <feed xmlns='http://www.w3.org/2005/Atom' xmlns:gd='http://schemas.google.com/g/2005'
      xmlns:thr='http://purl.org/syndication/thread/1.0'>
    <id>tag:blog.example.org,1999:blog-7</id><updated>2026-11-24T12:00:00.000+01:00</updated>
    <title type='text'>A Blog</title>
    <link rel='self' type='application/atom+xml' href='https://blog.example.org/feeds/posts/default'/>
    <link rel='alternate' type='text/html' href='https://blog.example.org/'/>
    <author><name>Blog Owner</name><email>noreply@blog.example.org</email></author>
    <entry>
      <id>tag:blog.example.org,1999:blog-7.post-1</id>
      <published>2026-11-24T09:30:00.001+01:00</published><updated>2026-11-24T10:00:00.000+01:00</updated>
      <title type='text'>Locks &amp; gates</title>
      <content type='html'>&lt;p&gt;Text&lt;/p&gt;</content>
      <link rel='replies' type='text/html' href='https://blog.example.org/2026/11/locks.html#comment-form'/>
      <link rel='edit' type='application/atom+xml' href='https://blog.example.org/feeds/7/posts/1'/>
      <link rel='alternate' type='text/html' href='https://blog.example.org/2026/11/locks.html' title='Locks'/>
      <author><email>ann@example.org</email><name>Ann Lee</name><uri>https://example.org/ann</uri>
        <gd:image src='https://example.org/ann.png'/></author>
      <author><name>Bo Ray</name></author>
    </entry>
    <entry><link href='https://blog.example.org/2'/><updated>2026-11-23T10:00:00Z</updated></entry>
    </feed>`;
  expect(parseFeed(xml, feedUrl)).toEqual([
    entry('https://blog.example.org/2026/11/locks.html', {
      title: 'Locks & gates',
      published: '2026-11-24T09:30:00.001+01:00',
      modified: '2026-11-24T10:00:00.000+01:00',
      authors: ['Ann Lee', 'Bo Ray'],
    }),
    entry('https://blog.example.org/2', { modified: '2026-11-23T10:00:00Z', authors: ['Blog Owner'] }),
  ]);
});

test('reads Atom 0.3', () => {
  const xml = `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><author><name>Ann Lee</name></author>
    <entry><title mode="escaped" type="text/html">A &amp;amp; &lt;b&gt;B&lt;/b&gt;</title>
    <link rel="alternate" type="text/html" href="/a"/><issued>2026-11-24T09:30:00</issued>
    <modified>2026-11-24T10:00:00Z</modified></entry></feed>`;
  expect(parseFeed(xml, feedUrl)).toEqual([
    entry('https://example.org/a', {
      title: 'A & B',
      published: '2026-11-24T09:30:00',
      modified: '2026-11-24T10:00:00Z',
      authors: ['Ann Lee'],
    }),
  ]);
});

test('reads a feed whose every name has a prefix', () => {
  const xml = `<x:feed xmlns:x="http://www.w3.org/2005/Atom"><x:entry><x:title>A</x:title><x:link href="/a"/>
    <x:author><x:name>Ann Lee</x:name></x:author></x:entry></x:feed>`;
  expect(parseFeed(xml, feedUrl)).toEqual([entry('https://example.org/a', { title: 'A', authors: ['Ann Lee'] })]);
});

test.each([
  ['', 'Locks &lt;b&gt;', 'Locks <b>'],
  ['type="text"', 'AT&amp;amp;T', 'AT&amp;T'],
  ['type="html"', 'Caf&amp;eacute; &lt;b&gt;now&lt;/b&gt;', 'Café now'],
  ['type="html"', '<![CDATA[A &amp; <i>B</i>]]>', 'A & B'],
  [
    'type="xhtml"',
    '<div xmlns="http://www.w3.org/1999/xhtml">One <b>bold</b><br/>name &lt;p&gt;</div>',
    'One bold name <p>',
  ],
  ['', ' ', null],
])('reads the title with %s: %s', (attributes, written, title) => {
  expect(entries(`<link href="/a"/><title ${attributes}>${written}</title>`)?.[0]?.title).toBe(title);
});

test.each([
  ['<link href="/a"/>', '/a'],
  ['<link rel="" href="/a"/>', '/a'],
  ['<link rel="enclosure" href="/e"/><link href="/a"/>', '/a'],
  ['<link rel="http://www.iana.org/assignments/relation/alternate" href="/a"/>', '/a'],
  ['<link type="application/json" href="/j"/><link href="/n"/><link type="text/html" href="/h"/>', '/h'],
  ['<link type="application/json" href="/j"/><link href="/n"/>', '/n'],
  ['<link type="application/pdf" href="/p"/>', '/p'],
  ['<link type="text/html" href="mailto:a@example.org"/><link href="/n"/>', '/n'],
  ['<source><link href="/s"/><title>S</title></source><link href="/a"/>', '/a'],
  ['<content type="xhtml"><div><link href="/c"/><title>C</title></div></content><link href="/a"/>', '/a'],
])('takes the address of %s', (content, path) => {
  expect(entries(content)).toEqual([entry(`https://example.org${path}`)]);
});

test('drops entries without a link to a page', () => {
  expect(entries('<id>https://example.org/a</id>', '<link rel="self" href="/a"/>')).toEqual([]);
});

test('resolves against every xml:base around a link, else against the feed', () => {
  const xml = `<feed xml:base="https://example.com/x/"><entry><link href="1"/></entry>
    <entry xml:base="y/"><link href="2"/><link xml:base="/z/" type="text/html" href="3"/></entry>
    <entry xml:base="http://["><link href="4"/></entry></feed>`;
  expect(parseFeed(xml, feedUrl)?.map(({ url }) => url)).toEqual([
    'https://example.com/x/1',
    'https://example.com/z/3',
    'https://example.com/x/4',
  ]);
  expect(entries('<link href="5"/>')).toEqual([entry('https://example.org/feed/5')]);
});

test("gives the feed's author also where it follows the entries, and none to whom no name is given", () => {
  const link = '<link href="/a"/>';
  const feed = `<feed><entry>${link}</entry><author><name>Ann Lee</name></author></feed>`;
  expect(parseFeed(feed, feedUrl)?.[0]?.authors).toEqual(['Ann Lee']);
  expect(entries(`${link}<author><uri>https://example.org/</uri> <email>a@example.org</email></author>`)).toEqual([
    entry('https://example.org/a'),
  ]);
});
