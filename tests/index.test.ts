import { expect, test } from 'vitest';
import { type Article, CleancopyError, clean } from '../src/index.js';

const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>Quay reopens - Courier</title></head><body><nav><a href="/">Home</a></nav>
  <article><h1>Quay reopens</h1>${body}</article><footer>© 2022 Courier. All rights reserved.</footer></body></html>`;
const paragraphs = [
  'The old quay reopened on Monday after a year of repairs, and the first ferry left at dawn with forty passengers.',
  'Fishermen had feared that the works would last until autumn, but the winter was mild and the masons were quick.',
  'A second quay is planned for next year, the port authority said, though the money for it has not been found yet.',
];

test('text and bytes give the same article', async () => {
  const html = page(paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join(''));
  const fromText: Article = await clean(html, { id: 7, url: 'https://courier.example/quay' });
  expect(fromText).toMatchObject({ ok: true, id: 7, format: 'html', title: 'Quay reopens', language: 'en' });
  expect(fromText.body).toBe(paragraphs.join('\n\n'));
  const fromBytes = await clean(new TextEncoder().encode(html), { id: 7, url: 'https://courier.example/quay' });
  expect(fromBytes).toEqual(fromText);
});

test('a page without an article throws a coded error', async () => {
  const error = await clean(page('')).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(CleancopyError);
  expect(error).toMatchObject({ code: 'no-article' });
});

test('nothing throws empty-input', async () => {
  await expect(clean(' \n ')).rejects.toMatchObject({ code: 'empty-input' });
});

test('the result does not depend on what was read before', async () => {
  const html = page(paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join(''));
  const before = await clean(html);
  await clean(paragraphs.join('\n\n').replaceAll('quay', 'pier'));
  expect(await clean(html)).toEqual(before);
});
