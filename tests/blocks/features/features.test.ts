import { expect, test } from 'vitest';
import { readGroups } from '../../../src/blocks/features/groups.js';
import { extractFeatures } from '../../../src/blocks/features/index.js';
import { tellLexicon } from '../../../src/blocks/page-lexicon.js';
import { parseHtml } from '../../../src/formats/html/index.js';
import { parseTextDump } from '../../../src/formats/text-dump/index.js';
import { at, type FeatureName, rowLength } from '../../../src/model/features.js';

const paragraph =
  'The harbour of the old town reopened on Monday, eleven weeks after the storm, and the first ferries left at dawn.';
const html = `<html><head><title>Harbour reopens - Courier</title></head><body>
  <nav class="main-menu"><ul><li><a href="/">Home</a></li><li><a href="/n">News</a></li></ul></nav>
  <article class="story"><h1>Harbour reopens</h1><p>${paragraph}</p><p>${paragraph}</p>
  <aside class="related-stories"><a href="/x">Ferry fares rise</a></aside></article></body></html>`;

const page = parseHtml(html, null);
const rows = extractFeatures(page, tellLexicon(page), readGroups(page.blocks), []);
const of = (text: string, name: FeatureName) =>
  rows[page.blocks.findIndex((block) => block.text === text) * rowLength + at[name]];

function featuresOf(dump: string): Float32Array {
  const document = parseTextDump(dump, null);
  return extractFeatures(document, tellLexicon(document), readGroups(document.blocks), []);
}

test('a row a block', () => {
  expect(rows).toHaveLength(page.blocks.length * rowLength);
});

test('text, links and the title', () => {
  expect(of(paragraph, 'words')).toBe(21);
  expect(of(paragraph, 'endsSentence')).toBe(1);
  expect(of('Home', 'linkShare')).toBe(1);
  expect(of('Harbour reopens', 'titleOverlap')).toBe(1);
  expect(of(paragraph, 'repeats')).toBe(2);
});

test('ancestors by tag and by name, in steps upwards', () => {
  expect(of(paragraph, 'under.article')).toBe(1);
  expect(of(paragraph, 'named.article')).toBe(1);
  expect(of('Home', 'under.nav')).toBe(2);
  expect(of('Ferry fares rise', 'named.related')).toBe(0);
  expect(of(paragraph, 'named.related')).toBeNaN();
});

test('neighbours, and nothing beyond the ends of the page', () => {
  expect(of('Harbour reopens', 'near1.words')).toBe(21);
  expect(of('Home', 'near-1.words')).toBeNaN();
});

test('what a dump cannot show is missing, not zero', () => {
  const dump = featuresOf(`Home\nNews\nHarbour reopens\n${paragraph}`);
  const last = 3 * rowLength;
  for (const name of ['linkShare', 'headingLevel', 'under.article', 'inCore', 'window2.links'] as const)
    expect(dump[last + at[name]]).toBeNaN();
  expect(dump[last + at.words]).toBe(21);
});

test('sizes of scripts without spaces are comparable', () => {
  const row = featuresOf('港口在风暴过去十一周后于星期一重新开放，第一班渡轮在黎明时分出发。');
  expect(row[at.words]).toBeGreaterThan(15);
  expect(row[at.words]).toBeLessThan(25);
});
