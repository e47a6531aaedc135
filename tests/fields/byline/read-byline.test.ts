import { describe, expect, it } from 'vitest';
import { type BylineFields, readByline } from '../../../src/fields/byline/index.js';
import { readLanguage } from '../../../src/fields/language.js';
import { readLines, viewArticle } from '../../../src/fields/page.js';
import { readSite } from '../../../src/fields/site.js';
import { parseHtml } from '../../../src/formats/html/index.js';
import { parseTextDump } from '../../../src/formats/text-dump/index.js';
import { lexiconOf } from '../../../src/lexicons/index.js';
import type { Document } from '../../../src/types.js';

const paragraphs = [
  'The harbour of Northport was closed for a second day on Friday after the storm tore boats from their moorings, the harbour master said.',
  'Crews worked through the night to clear the channel, and the first ferries are expected to leave on Saturday morning if the wind drops.',
  'Insurers put the damage at the harbour above ten million, a figure that the city council called far too low in a statement on its website.',
];
const title = 'Storm closes the harbour of Northport';

/** Reads a page whose article's paragraphs are labelled, as the classifier would, and whose title is known. */
function read(document: Document): BylineFields {
  for (const block of document.blocks) {
    if (paragraphs.some((paragraph) => block.text.includes(paragraph))) block.label = 'main-content';
  }
  const view = viewArticle(document);
  const page = readLines(view, () => 'day-first', lexiconOf(readLanguage(view)[0]?.value ?? null));
  const block = document.blocks.findIndex(({ text }) => text === title);
  const span = { block, start: 0, end: title.length };
  return readByline(
    page,
    { value: title, source: `block ${block}`, certainty: 0.9, span },
    readSite(document)[0]?.value ?? null,
  );
}

const article = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
const html = (head: string, byline: string, behind = '') =>
  read(
    parseHtml(
      `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body><nav><a href="/">Home</a></nav>
       <article><h1>${title}</h1>${byline}${article}${behind}</article></body></html>`,
      'https://planet.example/world/storm',
    ),
  );
const dump = (...lines: string[]) =>
  read(parseTextDump(['Home', 'World', title, ...lines, ...paragraphs].join('\n\n'), null));
const jsonLd = (author: unknown) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: title, author })}</script>`;

describe('readByline of HTML', () => {
  it.each([
    [jsonLd({ '@type': 'Person', name: 'Ann Lee' }), ['Ann Lee']],
    [
      jsonLd([
        { '@type': 'Person', name: 'Ann Lee' },
        { '@type': 'Person', name: 'Max Meier' },
      ]),
      ['Ann Lee', 'Max Meier'],
    ],
    [jsonLd({ '@type': 'Person', name: ['Ann Lee', 'Max Meier'] }), ['Ann Lee', 'Max Meier']],
    [jsonLd('Ann Lee and Max Meier'), ['Ann Lee', 'Max Meier']],
    [jsonLd('By Ann Lee'), ['Ann Lee']],
    [jsonLd('Maria &amp; Katerina'), ['Maria', 'Katerina']],
    ['<meta name="parsely-author" content="Ann Lee">', ['Ann Lee']],
    ['<meta name="author" content="Von Anna Müller">', ['Anna Müller']],
    [
      '<meta name="citation_author" content="Lee, Ann"><meta name="citation_author" content="Meier, Max">',
      ['Ann Lee', 'Max Meier'],
    ],
  ])('takes what is declared: %s', (head, authors) => {
    const fields = html(head, '');
    expect(fields.authors[0]?.value).toEqual(authors);
    expect(fields.byline).toEqual([]);
  });

  it.each([
    ['<p class="byline">By <a rel="author" href="/author/ann">Ann Lee</a></p>', 'Ann Lee', ['Ann Lee']],
    [
      '<p class="byline"><span class="byline-by">By </span><a href="/author/ann">Ann Lee</a></p>',
      'Ann Lee',
      ['Ann Lee'],
    ],
    ['<p>By Ann Lee, who teaches history at the University of Northport</p>', undefined, ['Ann Lee']],
    ['<p>By <a href="/a">Ann Lee</a>, Max Meier and Eva Rossi</p>', undefined, ['Ann Lee', 'Max Meier', 'Eva Rossi']],
    ['<p class="author-name">annlee</p>', 'annlee', ['annlee']],
    ['<div class="authors"><p>Ann Lee</p><p>Max Meier</p></div>', 'Ann Lee, Max Meier', ['Ann Lee', 'Max Meier']],
    ['<p>By ANN LEE</p>', 'ANN LEE', ['Ann Lee']],
  ])('reads what is printed: %s', (printed, byline, authors) => {
    const fields = html('', printed);
    expect(fields.authors[0]?.value).toEqual(authors);
    if (byline !== undefined) expect(fields.byline[0]?.value).toBe(byline);
  });

  it('weighs what is declared against what is printed', () => {
    const account = html(jsonLd({ '@type': 'Person', name: 'user_17' }), '<p class="byline">By Ann Lee</p>');
    expect(account.authors[0]?.value).toEqual(['Ann Lee']);
    const more = html(jsonLd({ '@type': 'Person', name: 'Ann Lee' }), '<p class="byline">By Ann Lee</p>');
    expect(more.authors[0]).toMatchObject({ value: ['Ann Lee'], source: 'json-ld author' });
    expect(more.byline[0]?.value).toBe('Ann Lee');
    expect(more.authors[0]?.certainty).toBeGreaterThan(0.9);
  });

  it('takes neither editors nor photographers where the author is named', () => {
    const fields = html('', '<p>Written by Ann Lee</p><p>Edited by Max Meier</p><p>Photo: Eva Rossi</p>');
    expect(fields.authors[0]?.value).toEqual(['Ann Lee']);
  });

  it('names nobody where only the site declares itself', () => {
    const site = '<meta property="og:site_name" content="Northport Planet">';
    expect(html(`${site}${jsonLd({ '@type': 'Organization', name: 'Northport Planet' })}`, '').authors).toEqual([]);
    expect(html(`${site}<meta name="author" content="The Northport Planet">`, '').authors).toEqual([]);
  });

  it('gives the losing candidates too, and where each was found', () => {
    const { authors } = html(jsonLd({ '@type': 'Person', name: 'Ann Lee' }), '<p>By Max Meier</p>');
    expect(authors.map(({ source }) => source).sort()).toEqual([expect.stringMatching(/^block/), 'json-ld author']);
  });
});

describe('the byline', () => {
  it.each([
    ['By Ann Lee , Max Meier', 'Ann Lee, Max Meier'],
    ['By Ann Lee / Planet News /', 'Ann Lee / Planet News'],
    ['By Ann Lee on 28 January 2022', 'Ann Lee'],
    ['By Ann Lee, 28 January 2022', 'Ann Lee'],
  ])('of %j is %j', (printed, byline) => {
    expect(html('', `<p class="byline">${printed}</p>`).byline[0]?.value).toBe(byline);
  });

  it.each(['11 de mayo', '12 di marzo · Sociedad', '5 per month'])('is not %j', (printed) => {
    expect(html('', `<p>${printed}</p>`).authors).toEqual([]);
  });
});

describe('readByline of a text dump', () => {
  it.each([
    [['By Ann Lee', '28 January 2022'], ['Ann Lee']],
    [['By Ann Lee, News Reporter', '28 January 2022'], ['Ann Lee']],
    [
      ['By', 'Ann LeighStaff Writer', 'Max MeierNews Reporter', 'Eva Rossi', '28 January 2022'],
      ['Ann Leigh', 'Max Meier', 'Eva Rossi'],
    ],
    [['Ann Lee', '28 January 2022'], ['Ann Lee']],
    [['ByAnn Lee', '28 January 2022'], ['Ann Lee']],
    [['By Ann LeighPublished: 28 January 2022'], ['Ann Leigh']],
    [['14:30 By Ann Lee'], ['Ann Lee']],
    [['Ann Lee | 28 January 2022'], ['Ann Lee']],
    [
      ['28 January 2022', 'By Ann Lee and Max Meier'],
      ['Ann Lee', 'Max Meier'],
    ],
    [['Author of the article:', 'Ann Lee', 'Published 28 January 2022'], ['Ann Lee']],
    [
      ['Von Anna Müller und Max Meier', '28. Januar 2022'],
      ['Anna Müller', 'Max Meier'],
    ],
    [['Text & Fotos: Anna Müller', '28.01.2022'], ['Anna Müller']],
    [['Par Anne Dupont', 'Publié le 28 janvier 2022'], ['Anne Dupont']],
    [['Por Ana García', '28 de enero de 2022'], ['Ana García']],
    [['Автор: Анна Петрова', '28 января 2022'], ['Анна Петрова']],
    [['記者王小明', '2022年1月28日'], ['王小明']],
  ])('reads %j', (lines, authors) => {
    expect(dump(...lines).authors[0]?.value).toEqual(authors);
  });

  it.each([[['Photo: Ann Lee']], [['World News', 'Share']], [['责任编辑：王小明']], [['AA']]])(
    'names nobody in %j',
    (lines) => {
      expect(dump(...lines).authors).toEqual([]);
    },
  );

  it('reads reporters in the first line, and claims no more than their names', () => {
    const document = parseTextDump(
      [title, `（记者 王小明、李小红）${paragraphs[0]}`, ...paragraphs.slice(1)].join('\n\n'),
      null,
    );
    const { byline, authors } = read(document);
    expect(authors[0]?.value).toEqual(['王小明', '李小红']);
    expect(byline[0]).toMatchObject({ value: '王小明、李小红', span: { block: 1, start: 4, end: 11 } });
  });
});
