import { expect, test } from 'vitest';
import { parseHtml } from '../../../src/formats/html/index.js';
import { parseTextDump } from '../../../src/formats/text-dump/index.js';
import type { Page } from '../../../src/model/training/corpus.js';
import { carryLabels, weakLabels } from '../../../src/model/training/weak-labels.js';

const prose = (n: number): string =>
  `Paragraph ${n} tells at some length what the harbour master said of the storm, the ferries and the long winter.`;
const menu = ['Home', 'News', 'Sport', 'Weather', 'Ferries', 'Contact', 'About us all', 'Jobs at the harbour'];
const html = parseHtml(
  `<div class="menu">${menu.map((item) => `<p><a href="/">${item}</a></p>`).join('')}</div>
   <article><p>${prose(1)}</p><p>He paused.</p><p>${prose(2)}</p><p><a href="/x">More of this</a></p><p>${prose(3)}</p></article>
   <div class="foot"><p>${prose(4)}</p></div>`,
  null,
);
const page = {
  id: 'x',
  url: null,
  truth: { with: ['Paragraph 1 tells', 'Paragraph 3 tells'], without: ['More of this'] },
} as unknown as Page;
const labels = weakLabels(html, page);
const labelOf = (text: string): number => labels[html.blocks.findIndex((block) => block.text === text)]!;

test('wanted snippets say where the article is', () => {
  expect([labelOf(prose(1)), labelOf(prose(2)), labelOf('He paused.'), labelOf(prose(3))]).toEqual([1, 1, 1, 1]);
  expect([labelOf('More of this'), labelOf('Home'), labelOf('Jobs at the harbour')]).toEqual([0, 0, 0]);
});

test('prose elsewhere is not judged', () => {
  expect(labelOf(prose(4))).toBeNaN();
});

test('one snippet says nothing of the place', () => {
  const one = weakLabels(html, { ...page, truth: { with: ['Paragraph 1 tells'] } } as unknown as Page);
  expect(Array.from(one).filter((label) => !Number.isNaN(label))).toEqual([1]);
});

test('a dump has the labels of equal text', () => {
  const dump = parseTextDump(`Home\n\n${prose(2)}\n\nSomething else`, null);
  expect(Array.from(carryLabels(html, labels, dump, page))).toEqual([0, 1, Number.NaN]);
});
