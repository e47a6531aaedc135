import { expect, test } from 'vitest';
import { parseHtml } from '../../../src/formats/html/index.js';

const textsOf = (html: string): string[] => parseHtml(html, null).blocks.map((block) => block.text);

test('a CDATA section that a post quotes does not take the rest of the page', () => {
  const html = '<p>How do I close <![CDATA[<b>this</b>?</p><p>With two brackets.</p><p>Thanks, Ann</p>';
  expect(textsOf(html)).toEqual(['How do I close this?', 'With two brackets.', 'Thanks, Ann']);
});

test('a CDATA section without tags is a comment', () => {
  expect(textsOf('<p>One <![CDATA[ hidden ]]>two</p><p>three</p>')).toEqual(['One two', 'three']);
});

test('a script keeps what looks like a CDATA section', () => {
  const island = '{"@type":"NewsArticle","headline":"Ann asks: what is <![CDATA[ for?"}';
  const html = `<script type="application/ld+json">\n//<![CDATA[\n${island}\n//]]>\n</script><p>One</p>`;
  const { declared, blocks } = parseHtml(html, null);
  expect(declared.jsonLd).toMatchObject([{ headline: 'Ann asks: what is <![CDATA[ for?' }]);
  expect(blocks.map((block) => block.text)).toEqual(['One']);
});

test('a title keeps it as well, and a comment stays one', () => {
  const html = '<head><title>What is <![CDATA[ for?</title></head><!-- <![CDATA[ --><p>One</p>';
  expect(parseHtml(html, null).declared.title).toBe('What is <![CDATA[ for?');
  expect(textsOf(html)).toEqual(['One']);
});

test('a hundred thousand paragraphs with nothing around them cost no more than their length', () => {
  expect(textsOf('<p>One</p>'.repeat(100_000))).toHaveLength(100_000);
});

test('a hundred thousand openings cost no more than their length', () => {
  expect(textsOf(`<body>${'<p>a<![CDATA[<i>b</i></p>'.repeat(100_000)}</body>`)).toHaveLength(100_000);
  expect(textsOf(`<script>${'<![CDATA['.repeat(100_000)}</script><p>One</p>`)).toEqual(['One']);
});
