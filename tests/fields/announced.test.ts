import { describe, expect, it } from 'vitest';
import { readFields } from '../../src/fields/index.js';
import { parseHtml } from '../../src/formats/html/index.js';
import { parseTextDump } from '../../src/formats/text-dump/index.js';
import { loadTitleRanker } from '../../src/model/weights.js';
import type { Document, FeedEntry } from '../../src/types.js';

const paragraphs = [
  'The harbour of Northport was closed for a second day on Friday after the storm tore boats from their moorings, the harbour master said.',
  'Crews worked through the night to clear the channel, and the first ferries are expected to leave on Saturday morning if the wind drops.',
  'Insurers put the damage at the harbour above ten million, a figure that the city council called far too low in a statement on its website.',
];
const title = 'Storm closes harbour of Northport';
const article = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
const titleRanker = await loadTitleRanker();

const nothing: FeedEntry = {
  url: 'https://planet.example/world/storm',
  title: null,
  published: null,
  modified: null,
  authors: [],
};

function read(document: Document, announced: Partial<FeedEntry> | null, reference: string | null) {
  for (const block of document.blocks) {
    if (paragraphs.some((paragraph) => block.text.endsWith(paragraph))) block.label = 'main-content';
  }
  document.announced = announced && { ...nothing, ...announced };
  return readFields(document, { titleRanker, reference });
}

const html = (head: string, body: string, announced: Partial<FeedEntry> | null, reference: string | null = null) =>
  read(
    parseHtml(
      `<!doctype html><html lang="en"><head>${head}</head><body><article>${body}${article}</article></body></html>`,
      nothing.url,
    ),
    announced,
    reference,
  );
const dump = (lines: readonly string[], announced: Partial<FeedEntry> | null, reference: string | null = null) =>
  read(parseTextDump([...lines, ...paragraphs].join('\n\n'), null), announced, reference);

const og = (value: string) => `<meta property="og:title" content="${value}">`;
const publishedTime = (value: string) => `<meta property="article:published_time" content="${value}">`;
const modifiedTime = (value: string) => `<meta property="article:modified_time" content="${value}">`;
const jsonLd = (fields: string) => `<script type="application/ld+json">{"@type":"NewsArticle",${fields}}</script>`;
/** An entry of another page altogether. */
const lie: Partial<FeedEntry> = {
  title: 'Ferry fares will rise again next spring',
  published: '2019-03-04T08:00:00Z',
  modified: '2019-03-05T08:00:00Z',
  authors: ['Max Meier'],
};

describe('the title that a feed announces', () => {
  it('makes a headline of the printed line that says the same', () => {
    const body = `<p>${title}</p>`;
    expect(html('', body, null).title).toEqual([]);
    const [found] = html('', body, { title: 'STORM closes harbour of Northport' }).title;
    expect(found).toMatchObject({ value: title, source: 'block 0' });
  });

  it('chooses between two declared wordings', () => {
    const head = `${og('Northport storm: what to know')}<meta name="title" content="${title}"><meta name="headline" content="${title}">`;
    expect(html(head, '', null).title[0]?.value).toBe('Northport storm: what to know');
    expect(html(head, '', { title }).title[0]).toMatchObject({ value: title, source: 'meta headline' });
  });

  it('tells where a declared headline ends', () => {
    const head = og(`${title} - Northport - Weather`);
    expect(html(head, '', null).title[0]?.value).toBe(`${title} - Northport - Weather`);
    expect(html(head, '', { title }).title[0]).toMatchObject({ value: title, source: 'meta og:title' });
  });

  it('tells a kicker from the printed headline', () => {
    const body = `<h1>Live: ${title}</h1>`;
    expect(html('', body, null).title[0]?.value).toBe(`Live: ${title}`);
    expect(html('', body, { title }).title[0]).toMatchObject({ value: title, source: 'block 0' });
  });

  it('stands alone only where the page has none', () => {
    expect(html('', '', { title }).title[0]).toEqual({
      value: title,
      source: 'feed title',
      certainty: 0.5,
      span: null,
    });
    expect(html(og('Harbour shut'), '', lie).title[0]?.value).toBe('Harbour shut');
    expect(html('', `<h1>${title}</h1>`, lie).title[0]?.value).toBe(title);
  });

  it('is a candidate that lost where the page has its own', () => {
    const [, ...lost] = html(og(title), `<h1>${title}</h1>`, lie).title;
    expect(lost).toContainEqual(expect.objectContaining({ value: lie.title, source: 'feed title' }));
  });

  it('loses the name of the site, and is none where it is nothing else', () => {
    const site = '<meta property="og:site_name" content="The Daily Planet">';
    expect(html(site, '', { title: `${title} | The Daily Planet` }).title[0]?.value).toBe(title);
    expect(html(site, '', { title: 'The Daily Planet' }).title).toEqual([]);
  });

  it('is none where it is a whole text', () => {
    expect(html('', '', { title: `${title} | `.repeat(5000), authors: Array(5000).fill('Ann Lee, ') }).title).toEqual(
      [],
    );
  });

  it('makes the line of a dump the headline that says the same', () => {
    const lines = ['Home', 'Weather', title, 'Boats were torn from their moorings as the wind reached record strength'];
    const before = dump(lines, null).title.find(({ value }) => value === title);
    const [after] = dump(lines, { title: `${title} - The Daily Planet` }).title;
    expect(after).toMatchObject({ value: title, source: 'block 2' });
    expect(after?.certainty).toBeGreaterThan(before?.certainty ?? 1);
  });

  it('turns a choice in a dump', () => {
    const lines = [
      'Home',
      'Crews worked at the harbour',
      'Boats were torn from their moorings in the storm',
      '28 Jan 2022',
    ];
    const [first, second] = dump(lines, null).title;
    expect(dump(lines, { title: second!.value }).title[0]).toMatchObject({ value: second!.value });
    expect(first!.value).not.toBe(second!.value);
  });

  it.each(['Weather', 'Home', lie.title!])('is no headline of a dump that prints another: %s', (announced) => {
    const lines = ['Home', 'Weather', title, 'By Ann Lee', '28 Jan 2022'];
    expect(dump(lines, { title: announced }).title[0]?.value).toBe(title);
  });
});

describe('the date that a feed announces', () => {
  const published = '2022-01-28T15:33:00Z';

  it('is the date of a page that has none, as precise as stated', () => {
    const found = html(og(title), '', { title, published: '2022-01-28' }).datePublished;
    expect(found).toEqual([
      { value: '2022-01-28', source: 'feed published', certainty: expect.any(Number), span: null },
    ]);
    expect(dump([title], { title, published }).datePublished[0]?.value).toBe(published);
  });

  it('makes the same day of the page surer, and keeps its source', () => {
    const head = `${og(title)}${publishedTime('2022-01-28T16:33:00+01:00')}`;
    const [before] = html(head, '', null).datePublished;
    const [after] = html(head, '', { title, published }).datePublished;
    expect(after).toMatchObject({ value: before!.value, source: 'meta article:published_time' });
    expect(after!.certainty).toBeGreaterThan(before!.certainty);
  });

  it.each([
    ['meta', publishedTime('2022-01-28'), ''],
    ['JSON-LD', jsonLd('"datePublished":"2022-01-28"'), ''],
    ['time', '', `<h1>${title}</h1><p><time datetime="2022-01-28">28 January 2022</time></p>`],
    ['print', '', `<h1>${title}</h1><p>28 January 2022</p>`],
  ])('moves no date that the page states: %s', (_, head, body) => {
    for (const date of [lie.published!, '2022-02-03', '2022-01-27'])
      expect(html(og(title) + head, body, { title, published: date }).datePublished[0]?.value).toBe('2022-01-28');
  });

  it('does not decide between a declared and a printed day', () => {
    const head = og(title) + publishedTime('2022-01-28T09:00:00Z') + jsonLd('"datePublished":"2022-01-28T09:00:00Z"');
    const body = `<h1>${title}</h1><p>Northport harbour, 27 January 2022, in the storm</p>`;
    const dates = (published: string | null) => html(head, body, { title, published }).datePublished;
    expect(dates(null)[0]?.value).toBe('2022-01-28T09:00:00Z');
    const [first, ...others] = dates('2022-01-27T09:00:00Z');
    expect(first?.value).toBe('2022-01-28T09:00:00Z');
    const supported = others.find(({ value }) => value === '2022-01-27');
    const before = dates(null).find(({ value }) => value === '2022-01-27');
    expect(supported!.certainty).toBeGreaterThan(before!.certainty);
    expect(supported!.certainty).toBeGreaterThan(first!.certainty);
  });

  it('decides between printed days', () => {
    const lines = [title, '28 Jan 2022', '27 Jan 2022'];
    const own = dump(lines, null).datePublished[0]?.value;
    const other = own === '2022-01-28' ? '2022-01-27' : '2022-01-28';
    expect(dump(lines, { title, published: `${other}T12:00:00Z` }).datePublished[0]).toMatchObject({
      value: other,
      source: expect.stringMatching(/^block/),
    });
  });

  it('is none where it is later than the page was fetched', () => {
    const future = { title, published: '2031-01-01T00:00:00Z', modified: '2031-01-02T00:00:00Z' };
    const found = html(og(title), '', future, '2022-02-01T00:00:00Z');
    expect(found.datePublished).toEqual([]);
    expect(found.dateModified).toEqual([]);
    const head = og(title) + publishedTime('2022-01-28');
    expect(html(head, '', future, '2022-02-01T00:00:00Z').datePublished[0]?.value).toBe('2022-01-28');
  });

  it('is none where it is no date', () => {
    expect(html(og(title), '', { title, published: 'soon', modified: '2022-13-41' })).toMatchObject({
      datePublished: [],
      dateModified: [],
    });
  });

  it('is none where the entry is of another page', () => {
    const found = html(og(title), `<h1>${title}</h1>`, lie);
    expect([found.datePublished, found.dateModified, found.authors]).toEqual([[], [], []]);
    expect(dump([title], lie).datePublished).toEqual([]);
  });
});

describe('the date of change that a feed announces', () => {
  const modified = '2022-01-30T10:00:00Z';

  it('comes after what the page states', () => {
    const [first, ...others] = html(modifiedTime('2022-01-29T09:00:00Z'), '', { modified }).dateModified;
    expect(first).toMatchObject({ value: '2022-01-29T09:00:00Z', source: 'meta article:modified_time' });
    expect(others).toEqual([{ value: modified, source: 'feed modified', certainty: 0.6, span: null }]);
  });

  it('makes the same day of the page surer', () => {
    const of = (entry: Partial<FeedEntry> | null) => html(modifiedTime('2022-01-30'), '', entry).dateModified[0];
    expect(of({ modified })!.certainty).toBeGreaterThan(of(null)!.certainty);
  });

  it('stands alone where it is later than the publication', () => {
    const of = (published: string | null) => html('', '', { modified, published }).dateModified[0]?.value;
    expect(of(null)).toBe(modified);
    expect(of('2022-01-28')).toBe(modified);
    expect(of('2022-01-30T11:00:00+01:00')).toBeUndefined();
    expect(of('2022-01-30')).toBeUndefined();
  });
});

describe('the authors that a feed announces', () => {
  it('are the authors of a page that names nobody, without a byline', () => {
    const found = html(og(title), `<h1>${title}</h1>`, { title, authors: ['Ann Lee', 'Max Meier'] });
    expect(found.byline).toEqual([]);
    expect(found.authors).toEqual([
      { value: ['Ann Lee', 'Max Meier'], source: 'feed author', certainty: 0.6, span: null },
    ]);
    expect(dump([title], { title, authors: ['Ann Lee'] }).authors[0]?.value).toEqual(['Ann Lee']);
  });

  it('make a byline of the line that prints them', () => {
    const lines = [title, 'Northport', 'Ann Lee', 'Max Meier'];
    const found = dump(lines, { title, authors: ['Max Meier'] });
    expect(found.byline[0]).toMatchObject({ value: 'Max Meier', source: 'block 3' });
    expect(found.authors[0]?.value).toEqual(['Max Meier']);
  });

  it('do not stand against those that the page names', () => {
    const body = `<h1>${title}</h1><p class="byline">By <a rel="author" href="/author/ann-lee">Ann Lee</a></p>`;
    for (const entry of [lie, { ...lie, title }]) {
      const found = html(og(title), body, entry);
      expect([found.byline[0]?.value, found.authors[0]?.value]).toEqual(['Ann Lee', ['Ann Lee']]);
    }
    expect(dump([title, 'By Ann Lee'], { ...lie, title }).authors[0]?.value).toEqual(['Ann Lee']);
  });

  it('are neither the site nor accounts, addresses or handles', () => {
    const site = '<meta property="og:site_name" content="The Daily Planet">';
    const authors = [
      'The Daily Planet',
      'admin',
      'ann@planet.example',
      '@annlee',
      'annlee99',
      'https://planet.example/ann',
    ];
    expect(html(site + og(title), '', { title, authors }).authors).toEqual([]);
    expect(html(site + og(title), '', { title, authors: [...authors, 'Ann Lee'] }).authors[0]?.value).toEqual([
      'Ann Lee',
    ]);
  });
});

describe('a page that nothing announces', () => {
  it('is read as one of which an empty entry was read', () => {
    const head = og(title) + publishedTime('2022-01-28');
    const body = `<h1>${title}</h1><p class="byline">By Ann Lee</p>`;
    expect(html(head, body, {})).toEqual(html(head, body, null));
    const lines = [title, 'By Ann Lee', '28 Jan 2022'];
    expect(dump(lines, {})).toEqual(dump(lines, null));
  });
});
