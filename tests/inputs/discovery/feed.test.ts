import { expect, test } from 'vitest';
import { parseFeed } from '../../../src/inputs/discovery/feed.js';
import { entry, feedUrl } from './entries.js';

function urls(text: string) {
  return parseFeed(text, feedUrl)?.map(({ url }) => url.replace('https://example.org', ''));
}

test.each([
  '',
  '\ufeff',
  'Hello, world.',
  '<!DOCTYPE html><html><head><title>A</title><link href="/a"></head><body><rss><item></item></rss></body></html>',
  '<div><entry><link href="/a"/></entry></div>',
  '<urlset><url><loc>https://example.org/</loc></url></urlset>',
  '<rdf:RDF><foaf:Person><foaf:name>Ann Lee</foaf:name></foaf:Person></rdf:RDF>',
  '<opml><body><outline xmlUrl="https://example.org/feed"/></body></opml>',
  '<constructor/>',
  '<<<>>>',
])('gives null for %j', (text) => {
  expect(parseFeed(text, feedUrl)).toBeNull();
});

test.each([
  '<rss/>',
  '<feed/>',
  '<rdf:RDF><channel/></rdf:RDF>',
  ' \n\ufeff <!-- x --> <rss><channel></channel></rss>',
])('gives no entries for %j', (text) => {
  expect(parseFeed(text, feedUrl)).toEqual([]);
});

test('gives the entries that are whole, wherever the text ends', () => {
  const items = ['/1', '/2', '/3'].map(
    (path) => `<item><title><![CDATA[T]]></title><link>${path}</link><a b="c"/></item>`,
  );
  const xml = `<rss><channel>${items.join('')}</channel></rss>`;
  const ends = items.map((_, index) => `<rss><channel>${items.slice(0, index + 1).join('')}`.length);
  for (let end = '<rss>'.length; end <= xml.length; end++) {
    const whole = ends.filter((place) => place <= end).length;
    expect(urls(xml.slice(0, end))).toEqual(['/1', '/2', '/3'].slice(0, whole));
  }
});

test('reads on where end tags are missing', () => {
  const many = Array.from({ length: 2000 }, (_, index) => `<item><title>T<link>/${index}<pubDate>24 Nov 2026`);
  const found = parseFeed(`<rss><channel><title>C<link>/${many.join('')}</channel></rss>`, feedUrl);
  expect(found).toHaveLength(2000);
  expect(found?.[1999]).toEqual(entry('https://example.org/1999', { title: 'T', published: '2026-11-24' }));
  expect(urls('<feed><entry><link href="/1"><entry><link href="/2"></feed>')).toEqual(['/1', '/2']);
  // HTML that was not escaped.
  const raw = `<item><description><p>One<br>two <img src=a>${'<br>'.repeat(600)}</description><link>/a</link></item>`;
  expect(urls(`<rss>${raw}<item></p></b><link>/b</link></item></rss>`)).toEqual(['/a', '/b']);
});

test('reads on behind ampersands, angle brackets and stray sections', () => {
  const xml =
    '<rss><item><title>A & B < C &lt D</title><link>/a?b&c;d&#0;</link></item>]]><item><link>/e</link></item></rss>';
  expect(parseFeed(xml, feedUrl)?.[0]?.title).toBe('A & B < C < D');
  expect(urls(xml)).toEqual(['/a?b&c;d%EF%BF%BD', '/e']);
});

test('expands no entity that the document declares', () => {
  const bomb = Array.from({ length: 9 }, (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`).join(
    '',
  );
  const xml = `<!DOCTYPE rss [<!ENTITY e0 "bomb">${bomb}<!ENTITY f SYSTEM "file:///etc/passwd">]>
    <rss><item><link>/a</link><title>&e9; &f;</title></item></rss>`;
  expect(parseFeed(xml, feedUrl)).toEqual([entry('https://example.org/a', { title: '&e9; &f;' })]);
});

test('ends on nesting, endless titles and bases without measure', () => {
  expect(urls(`<rss>${'<a>'.repeat(3e5)}${'</b>'.repeat(3e5)}<item><link>/a</link></item></rss>`)).toEqual(['/a']);
  expect(urls(`<rss><item><link>/a</link><title>${'&lt;a '.repeat(3e5)}</title></item></rss>`)).toEqual(['/a']);
  expect(urls(`<feed>${'<a xml:base="b/">'.repeat(1e5)}</feed>`)).toEqual([]);
});

test('a base that is none leaves full addresses', () => {
  const xml = '<rss><item><link>https://example.org/a</link></item><item><link>/b</link></item></rss>';
  expect(parseFeed(xml, '')).toEqual([entry('https://example.org/a')]);
});
