import { describe, expect, it } from 'vitest';
import { printedDates } from '../../../src/fields/dates/date-candidates.js';
import { dayMonthOrder } from '../../../src/fields/dates/day-month-order.js';
import { readModified } from '../../../src/fields/dates/modified.js';
import { readPublished } from '../../../src/fields/dates/published.js';
import { readLines, viewArticle } from '../../../src/fields/page.js';
import { parseHtml } from '../../../src/formats/html/index.js';
import { parseTextDump } from '../../../src/formats/text-dump/index.js';
import { lexiconOf } from '../../../src/lexicons/index.js';
import type { Document } from '../../../src/types.js';

const paragraphs = [
  'The harbour of Northport was closed for a second day on Friday after the storm tore boats from their moorings, the harbour master said.',
  'Crews worked through the night to clear the channel, and the first ferries are expected to leave on Saturday morning if the wind drops.',
  'Insurers put the damage at the harbour above ten million, a figure that the city council called far too low in a statement on its website.',
];
const title = 'Storm closes the harbour of Northport for a second day';

interface Options {
  language?: string;
  reference?: string | null;
}

/** Reads a page whose article's paragraphs are labelled, as the classifier would, and whose title is known. */
function read(document: Document, { language = 'en', reference = null }: Options) {
  for (const block of document.blocks) {
    if (paragraphs.some((paragraph) => block.text.endsWith(paragraph))) block.label = 'main-content';
  }
  const view = viewArticle(document);
  const page = readLines(view, () => dayMonthOrder(view, language), lexiconOf(language), reference);
  const block = document.blocks.findIndex(({ text }) => text === title);
  const printed = printedDates(page);
  const span = { block, start: 0, end: title.length };
  return {
    published: readPublished(page, { value: title, source: 'test', certainty: 1, span }, printed),
    modified: readModified(page, printed),
  };
}

const article = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');

function html(head: string, stamp: string, behind = '', options: Options & { path?: string; lang?: string } = {}) {
  const { path = '/world/storm-closes-the-harbour', lang = 'en' } = options;
  const source = `<!doctype html><html lang="${lang}"><head><title>${title}</title><meta property="og:type" content="article">${head}</head>
    <body><nav><a href="/">Home</a></nav><article><h1>${title}</h1>${stamp}${article}</article>${behind}</body></html>`;
  return read(parseHtml(source, `https://planet.example${path}`), options);
}

const text = (lines: readonly string[], options: Options = {}, behind: readonly string[] = []) =>
  read(parseTextDump([...lines, ...paragraphs, ...behind].join('\n\n'), null), options);

const value = ({ published }: ReturnType<typeof read>) => published[0]?.value ?? null;
const jsonLd = (fields: string) => `<script type="application/ld+json">{"@type":"NewsArticle",${fields}}</script>`;
const publishedTime = (date: string) => `<meta property="article:published_time" content="${date}">`;

describe('readPublished of HTML', () => {
  it.each([
    ['an article object', jsonLd('"datePublished":"2022-01-28T15:33:00+01:00"'), '2022-01-28T15:33:00+01:00'],
    ['a meta element', publishedTime('2022-01-28T15:33:00Z'), '2022-01-28T15:33:00Z'],
    ['a day', publishedTime('2022-01-28'), '2022-01-28'],
    ['another name', '<meta name="published-date" content="2022-01-28">', '2022-01-28'],
    ['Dublin Core', '<meta name="DC.date.issued" content="2022-01-28">', '2022-01-28'],
    ['Parsely', '<meta name="parsely-pub-date" content="2022-01-28T15:33:00Z">', '2022-01-28T15:33:00Z'],
    [
      'a question',
      '<script type="application/ld+json">{"@type":"QAPage","mainEntity":{"@type":"Question","datePublished":"2022-01-28"}}</script>',
      '2022-01-28',
    ],
  ])('reads %s', (_name, head, iso) => {
    expect(value(html(head, ''))).toBe(iso);
  });

  it.each([
    ['<p>28 January 2022</p>', '2022-01-28'],
    ['<p>Published 28 January 2022, 15:33</p>', '2022-01-28T15:33'],
    ['<p class="byline">By Ann Lee · 28 Jan 2022 · 4 min read</p>', '2022-01-28'],
    ['<time datetime="2022-01-28T15:33:00+01:00">Friday</time>', '2022-01-28T15:33:00+01:00'],
    ['<div class="teaser-meta"><p>Ann Lee / 28.01.2022 / 15:33</p></div>', '2022-01-28T15:33'],
  ])('reads %s', (stamp, iso) => {
    expect(value(html('', stamp))).toBe(iso);
  });

  it('reads the address, and says so', () => {
    const { published } = html('', '', '', { path: '/2022/01/28/storm-closes-the-harbour' });
    expect(published[0]).toMatchObject({ value: '2022-01-28', source: 'url', span: null });
  });

  it('adds the printed time to a declared day, and never invents one', () => {
    expect(value(html(publishedTime('2022-01-28'), '<p>28 January 2022, 15:33</p>'))).toBe('2022-01-28T15:33');
    expect(value(html(publishedTime('2022-01-28T00:00:00'), '<p>28 January 2022, 15:33</p>'))).toBe('2022-01-28T15:33');
    expect(value(html(publishedTime('2022-01-28'), '<p>28 January 2022</p>'))).toBe('2022-01-28');
  });

  it('tells the zone from a declared moment and the wall clock that is printed for it', () => {
    const stamp = '<p>Published: November 8, 2023 at 11:30 p.m.</p>';
    expect(value(html(publishedTime('2023-11-09T05:30:59Z'), stamp))).toBe('2023-11-08T23:30:59-06:00');
  });

  it.each([
    ['updated', '<p>Updated 28 January 2022, 09:10</p>', ''],
    ['updated, on two lines', '<p>Last updated:</p><p>28 January 2022</p>', ''],
    ['expiring', '<meta name="expires" content="2022-01-28">', ''],
    ['copyright', '', '<footer>© 28 January 2022 Planet</footer>'],
    ['related', '', '<div class="related"><h4>Old storm</h4><p>1 May 2019</p></div>'],
    ['comment', '', '<div class="comments"><p>Max</p><p>28 January 2022, 15:33</p><p>I saw it.</p></div>'],
    ['event', '<p>The festival lasts 28 January 2022 – 30 January 2022</p>', ''],
  ])('does not take an %s date for the publication', (_name, stamp, behind) => {
    expect(html('', stamp, behind).published).toEqual([]);
  });

  it('keeps the first publication of a page that was changed later', () => {
    const { published, modified } = html(
      `${publishedTime('2022-01-28T15:33:00Z')}<meta property="article:modified_time" content="2022-03-01T10:00:00Z">`,
      '<p>1 March 2022</p>',
    );
    expect(published[0]?.value).toBe('2022-01-28T15:33:00Z');
    expect(published.some(({ value: other }) => other === '2022-03-01')).toBe(true);
    expect(modified[0]?.value).toBe('2022-03-01T10:00:00Z');
  });

  it('is surer of what the page agrees on', () => {
    const alone = html(publishedTime('2022-01-28'), '').published[0];
    const agreed = html(publishedTime('2022-01-28') + jsonLd('"datePublished":"2022-01-28"'), '<p>28 January 2022</p>');
    expect(agreed.published[0]?.certainty).toBeGreaterThan(alone?.certainty ?? 1);
    expect(agreed.published[0]?.certainty).toBeLessThanOrEqual(1);
  });
});

describe('the order of day and month', () => {
  it.each([
    ['en-US', '<p>02/01/2022</p>', '2022-02-01'],
    ['en-GB', '<p>02/01/2022</p>', '2022-01-02'],
    ['de', '<p>02/01/2022</p>', '2022-01-02'],
    ['en', '<p>02/01/2022</p><p>Read on 1 February 2022</p>', '2022-02-01'],
  ])('is known by the page: %s', (lang, stamp, iso) => {
    const language = lang.slice(0, 2);
    expect(value(html('', stamp, '', { lang, language }))).toBe(iso);
  });

  it('knows the years of Taiwan', () => {
    expect(value(html('', '<p>111/01/28</p>', '', { lang: 'zh-TW', language: 'zh' }))).toBe('2022-01-28');
    expect(value(html('', '<p>111年1月28日</p>', '', { lang: 'zh-Hant-TW', language: 'zh' }))).toBe('2022-01-28');
  });
});

describe('readPublished of a dump', () => {
  it.each([
    ['28 Jan, 2022 15:33', '2022-01-28T15:33'],
    ['Published: 28 January 2022', '2022-01-28'],
    ['By Ann Lee | January 28, 2022', '2022-01-28'],
  ])('reads %s', (line, iso) => {
    expect(value(text([title, line]))).toBe(iso);
  });

  it('takes the first of two dates that are glued, and the second for when it was modified', () => {
    const { published, modified } = text([title, 'January 28, 2022January 30, 2023']);
    expect([published[0]?.value, modified[0]?.value]).toEqual(['2022-01-28', '2023-01-30']);
  });

  it('reads none where none is printed', () => {
    expect(text([title, 'By Ann Lee']).published).toEqual([]);
  });
});

describe('the reference', () => {
  const reference = '2022-01-28T15:33:00+01:00';

  it('is what relative dates are counted from', () => {
    expect(value(text([title, '3 hours ago'], { reference }))).toBe('2022-01-28');
    expect(value(text([title, 'gestern, 15:33'], { reference, language: 'de' }))).toBe('2022-01-27T15:33');
    expect(value(html('', '<p>Published 2 days ago</p>', '', { reference }))).toBe('2022-01-26');
  });

  it('is needed for them', () => {
    expect(text([title, '3 hours ago']).published).toEqual([]);
    expect(html('', '<p>Published yesterday</p>').published).toEqual([]);
  });

  it('has no date behind it', () => {
    const later = publishedTime('2022-02-28T10:00:00Z');
    expect(value(html(later, '', '', { reference }))).toBeNull();
    expect(value(html(later, '<p>27 January 2022</p>', '', { reference }))).toBe('2022-01-27');
    expect(value(html(later, ''))).toBe('2022-02-28T10:00:00Z');
    expect(
      html('<meta property="article:modified_time" content="2022-02-28">', '', '', { reference }).modified,
    ).toEqual([]);
  });

  it('may be a day behind, by the zone', () => {
    expect(value(html(publishedTime('2022-01-29T01:00:00+10:00'), '', '', { reference }))).toBe(
      '2022-01-29T01:00:00+10:00',
    );
  });
});
