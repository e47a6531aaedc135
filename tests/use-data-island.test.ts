import { expect, test } from 'vitest';
import { writeColumns } from '../src/cli/explain/columns.js';
import { analyse, defaultCleanOptions } from '../src/pipeline.js';
import type { Extraction } from '../src/types.js';

const title = 'Old quay of Bergen reopens';
const paragraphs = [
  'The old quay of Bergen reopened on Monday after eleven weeks of repairs, and the first ferries left at dawn.',
  'Fishermen had feared that the works would last until autumn, said Ann Lee, who sells herring at the quay.',
  'The town paid for the repairs itself, and it hopes that the visitors of the summer will bring the money back.',
  'A second quay, on the other side of the harbour, is to follow next year if the council agrees in the autumn.',
];
const body = `<figure><figcaption>The quay at dawn.</figcaption></figure>${paragraphs.map((text) => `<p>${text}</p>`).join('')}<p>{{gallery-7}}</p><p>Read more: Ferries are late</p>`;
const state = (story: unknown): string => `<script>window.__INITIAL_STATE__=${JSON.stringify({ story })}</script>`;
const page = (shown: string, story: unknown = { title, body }): string =>
  `<html lang="en"><head><title>${title} | Harbour Echo</title></head><body><nav><a href="/">Home</a> <a href="/news">News</a></nav>${shown}${state(story)}<footer><p>Terms of use</p></footer></body></html>`;

const extractionOf = (content: string, options = defaultCleanOptions): Promise<Extraction> =>
  analyse({ id: null, source: 'page.html', content, format: null, charset: null, url: null }, options);
const bodyOf = async (content: string): Promise<string> => (await extractionOf(content)).record.body;

test('a page that shows nothing gives what its data holds', async () => {
  const extraction = await extractionOf(page('<div id="app"></div>'));
  expect(extraction.record.body).toBe(paragraphs.join('\n\n'));
  expect(extraction.record).toMatchObject({ title, language: 'en' });
  expect(writeColumns(extraction)).toContain('useDataIsland\tfrom window.__INITIAL_STATE__.story.body');
});

test('a page that shows the beginning gives the whole, once', async () => {
  const shown = `<article><h1>${title}</h1><p>By Ann Lee</p><p>${paragraphs[0]}</p></article>`;
  const extraction = await extractionOf(page(shown));
  expect(extraction.record.body).toBe(paragraphs.join('\n\n'));
  expect(extraction.record).toMatchObject({ title, byline: 'Ann Lee' });
  extraction.document.blocks.forEach((block, index) => {
    expect(block.index).toBe(index);
    for (let at = block.container; at; at = at.parent) {
      expect([at.first <= index, index < at.end]).toEqual([true, true]);
    }
  });
});

test('a page that shows its article keeps it', async () => {
  const shown = `<article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`;
  const longer = { title, body: body.repeat(2) };
  expect(await bodyOf(page(shown, longer))).toBe(paragraphs.join('\n\n'));
});

test('a page that shows another text keeps that', async () => {
  const other =
    'Ferries to the islands run every hour from six in the morning until midnight, and twice a night at weekends. ' +
    'Tickets are sold on board, and children under twelve travel free with anyone who pays for a seat.';
  expect(await bodyOf(page(`<main><h1>Timetable</h1><p>${other}</p></main>`))).toBe(other);
});

test('captions are kept where they are asked for', async () => {
  const { record } = await extractionOf(page(''), { ...defaultCleanOptions, keep: ['captions'] });
  expect(record.body).toBe(['The quay at dawn.', ...paragraphs].join('\n\n'));
});

test('a text that nothing says is the page’s own is left alone', async () => {
  expect(await bodyOf(page('<div id="app"></div>', { title: 'Another story altogether', body }))).toBe('');
  expect(await bodyOf(page('<div id="app"></div>', { body }))).toBe('');
});
