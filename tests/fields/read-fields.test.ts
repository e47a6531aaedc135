import { describe, expect, it } from 'vitest';
import { readFields } from '../../src/fields/index.js';
import { parseHtml } from '../../src/formats/html/index.js';
import { parseTextDump } from '../../src/formats/text-dump/index.js';
import { loadTitleRanker } from '../../src/model/weights.js';
import type { Document } from '../../src/types.js';

const paragraphs = [
  'The harbour of Northport was closed for a second day on Friday after the storm tore boats from their moorings, the harbour master said.',
  'Crews worked through the night to clear the channel, and the first ferries are expected to leave on Saturday morning if the wind drops.',
  'Insurers put the damage at the harbour above ten million, a figure that the city council called far too low in a statement on its website.',
];

/** Labels the article's own paragraphs, as the classifier would. */
function labelled(document: Document): Document {
  for (const block of document.blocks) {
    if (paragraphs.some((paragraph) => block.text.endsWith(paragraph))) block.label = 'main-content';
  }
  return document;
}

const html = (head: string, body: string) =>
  readFields(
    labelled(
      parseHtml(
        `<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`,
        'https://planet.example/world/storm',
      ),
    ),
  );
const article = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
const titleRanker = await loadTitleRanker();
const text = (lines: string[]) =>
  readFields(labelled(parseTextDump([...lines, ...paragraphs].join('\n\n'), null)), { titleRanker });

describe('the image', () => {
  const imageOf = (...addresses: string[]) =>
    html(addresses.map((address) => `<meta property="og:image" content="${address}">`).join(''), article).image[0]
      ?.value;

  it.each([
    'https://planet.example/logo.png',
    'https://planet.example/img/planet-logo-512x512.png',
    'https://planet.example/planet_logo_og.jpg',
    'https://planet.example/i/blank.jpg',
    'https://secure.gravatar.com/avatar/1234?s=200',
  ])('is not %s', (address) => {
    expect(imageOf(address)).toBeUndefined();
    expect(imageOf(address, '/storm.jpg')).toBe('https://planet.example/storm.jpg');
  });

  it.each(['/default/storm.jpg', '/new-logo-of-the-harbour.jpg', '/storm_default_1200.jpg'])('may be %s', (address) => {
    expect(imageOf(address)).toBe(`https://planet.example${address}`);
  });
});

describe('tags', () => {
  const tagsOf = (keywords: string) =>
    html(
      `<meta property="og:title" content="Storm closes the harbour of Northport"><meta property="og:site_name" content="Planet">
       <meta name="keywords" content="${keywords}">`,
      `<h1>Storm closes the harbour of Northport</h1>${article}`,
    ).tags[0]?.value;

  it.each([
    ['Planet, wind, Storm closes the harbour of Northport', ['wind']],
    ['Day: Wednesday, Time: 14.00, wind', ['wind']],
    ['Ports: an essay, wind', ['Ports: an essay', 'wind']],
    ['/news/world, 0f8fad5b-d9cb-469f-a165-70867728950e, :, wind', ['wind']],
    ['Storm, closes, the, harbour, of, Northport', undefined],
    ['storm, harbour, wind', ['storm', 'harbour', 'wind']],
  ])('of the keywords %j are %j', (keywords, tags) => {
    expect(tagsOf(keywords)).toEqual(tags);
  });
});

describe('what a page declares', () => {
  it.each([
    ['Calm &amp;amp; storm', 'Calm & storm'],
    ['&lt;p&gt;Here&amp;#x27;s a storm&lt;/p&gt;', 'Here\u0027s a storm'],
    ['La detenci&amp;oacute;n', 'La detención'],
    ['a &lt; b &amp;amp;&amp;amp; c', 'a < b && c'],
  ])('is decoded as often as it was escaped: %s', (content, title) => {
    expect(html(`<meta property="og:title" content="${content}">`, article).title[0]?.value).toBe(title);
  });
});

describe('readFields of HTML', () => {
  const page = () =>
    html(
      `<title>Storm closes harbour | The Daily Planet</title><meta property="og:site_name" content="The Daily Planet">
       <meta property="og:title" content="Storm closes harbour"><meta property="article:published_time" content="2022-01-28T15:33:00+01:00">
       <meta property="og:image" content="/storm.jpg"><meta property="article:tag" content="Storms"><meta property="article:tag" content="Harbours">
       <link rel="canonical" href="https://planet.example/world/storm">`,
      `<nav><ul><li><a href="/">Home</a></li></ul></nav><article><span class="kicker">Weather</span><h1>Storm closes harbour</h1>
       <p class="standfirst">Boats torn from their moorings as the wind reaches record strength</p>
       <p class="byline">By <a rel="author" href="/author/ann-lee">Ann Lee</a> and <a rel="author" href="/author/max">Max Meier</a></p>
       <time datetime="2022-01-28T15:33:00+01:00">28 Jan 2022, 15:33</time>${article}</article>
       <aside class="related"><h3>Another storm is coming</h3><time datetime="2023-05-01">1 May 2023</time></aside>`,
    );

  it('reads every field, with where it was found', () => {
    const fields = page();
    expect(fields.title[0]).toMatchObject({ value: 'Storm closes harbour', source: expect.stringMatching(/^block/) });
    expect(fields.deck[0]?.value).toBe('Boats torn from their moorings as the wind reaches record strength');
    expect(fields.kicker[0]?.value).toBe('Weather');
    expect(fields.byline[0]?.value).toBe('Ann Lee and Max Meier');
    expect(fields.authors[0]?.value).toEqual(['Ann Lee', 'Max Meier']);
    expect(fields.datePublished[0]?.value).toBe('2022-01-28T15:33:00+01:00');
    expect(fields.dateModified).toEqual([]);
    expect(fields.dateline[0]?.value).toEqual({
      text: '28 Jan 2022, 15:33',
      place: null,
      agency: null,
      date: '2022-01-28T15:33',
    });
    expect(fields.site[0]?.value).toBe('The Daily Planet');
    expect(fields.language[0]?.value).toBe('en-GB');
    expect(fields.image[0]?.value).toBe('https://planet.example/storm.jpg');
    expect(fields.tags[0]?.value).toEqual(['Storms', 'Harbours']);
    expect(fields.canonicalUrl[0]?.value).toBe('https://planet.example/world/storm');
  });

  it('prefers the printed headline to the wording for search engines', () => {
    const fields = html(
      '<title>Northport storm: harbour closed, live updates | Planet</title><meta property="og:title" content="Northport storm closes the harbour">',
      `<h1>Storm closes the Northport harbour</h1>${article}`,
    );
    expect(fields.title[0]?.value).toBe('Storm closes the Northport harbour');
  });

  it('falls back to the declared title without the site where none is printed', () => {
    const fields = html(
      '<title>Storm closes harbour | Planet</title><meta property="og:site_name" content="Planet">',
      article,
    );
    expect(fields.title[0]).toMatchObject({ value: 'Storm closes harbour', span: null });
  });

  it('cuts a marked kicker from the headline', () => {
    const fields = html(
      '<title>Storm closes harbour</title>',
      `<h1><span class="kicker">Weather</span> Storm closes harbour</h1>${article}`,
    );
    expect(fields.title[0]?.value).toBe('Storm closes harbour');
    expect(fields.kicker[0]?.value).toBe('Weather');
  });

  it('does not take related, modified or copyright dates for the publication', () => {
    const fields = html(
      '<title>Storm closes harbour</title>',
      `<h1>Storm closes harbour</h1><p>Last updated: 30 January 2022, 09:10</p>${article}
       <div class="related"><h4>Old storm</h4><p>1 May 2019</p></div><footer>© 2024 Planet</footer>`,
    );
    expect(fields.datePublished).toEqual([]);
    expect(fields.dateModified[0]?.value).toBe('2022-01-30T09:10');
  });

  it('names neither the site nor an account of its content system as an author', () => {
    const fields = html(
      `<title>Storm closes harbour</title><meta property="og:site_name" content="The Daily Planet"><meta name="author" content="admin">
       <script type="application/ld+json">{"@type":"NewsArticle","headline":"Storm closes harbour","author":{"@type":"Person","name":"The Daily Planet"}}</script>`,
      `<h1>Storm closes harbour</h1>${article}`,
    );
    expect(fields.authors).toEqual([]);
  });

  it('has no deck where the description is only the beginning of the article', () => {
    const fields = html(
      `<title>Storm closes harbour</title><meta name="description" content="${paragraphs[0]}">`,
      `<h1>Storm closes harbour</h1>${article}`,
    );
    expect(fields.deck).toEqual([]);
  });
});

describe('readFields of a text dump', () => {
  it('reads title, deck, stamp and byline from lines alone', () => {
    const fields = text([
      'Home',
      'World',
      '28 Jan, 2022 15:33',
      'Storm closes the harbour of Northport',
      'Boats torn from their moorings as the wind reaches record strength',
      'By Ann Lee',
      'Share',
    ]);
    expect(fields.title[0]?.value).toBe('Storm closes the harbour of Northport');
    expect(fields.deck[0]?.value).toBe('Boats torn from their moorings as the wind reaches record strength');
    expect(fields.byline[0]?.value).toBe('Ann Lee');
    expect(fields.datePublished[0]?.value).toBe('2022-01-28T15:33');
    expect(fields.dateline[0]?.value.text).toBe('28 Jan, 2022 15:33');
  });

  it('finds the headline by the first line, which is the page title', () => {
    const fields = text([
      'Storm closes the harbour - The Daily Planet',
      'Home',
      'Sport and more',
      'Storm closes the harbour',
      'Share',
    ]);
    expect(fields.title[0]).toMatchObject({ value: 'Storm closes the harbour', span: { block: 3 } });
  });

  it('prefers a wire opening to a stamp, and gives it the year of the publication', () => {
    const document = parseTextDump(
      [
        'Storm closes the harbour of Northport',
        '28 January 2022',
        `NORTHPORT, Jan 27 (Reuters) — ${paragraphs[0]}`,
        ...paragraphs.slice(1),
      ].join('\n\n'),
      null,
    );
    const { dateline } = readFields(labelled(document), { titleRanker });
    expect(dateline[0]?.value).toEqual({
      text: 'NORTHPORT, Jan 27 (Reuters)',
      place: 'NORTHPORT',
      agency: 'Reuters',
      date: '2022-01-27',
    });
    expect(dateline[0]?.span).toEqual({ block: 2, start: 0, end: 'NORTHPORT, Jan 27 (Reuters) — '.length });
  });

  it('gives the same fields whatever was read before', () => {
    const lines = ['28 Jan, 2022 15:33', 'Storm closes the harbour of Northport'];
    const first = text(lines);
    text(['01/02/2021', 'Something else']);
    expect(text(lines)).toEqual(first);
  });
});

describe('what only some pages show', () => {
  it('takes the site from beside the headline where nothing declares it', () => {
    const fields = html(
      '<title>Буря закрыла гавань — Вести Нордпорта</title>',
      `<h1>Буря закрыла гавань</h1>${article}`,
    );
    expect(fields.site[0]).toMatchObject({ value: 'Вести Нордпорта', source: 'title' });
    expect(
      text(['Storm closes harbour - The Planet', 'Menu', 'Storm closes harbour', '28 Jan 2022']).site[0]?.value,
    ).toBe('The Planet');
  });

  it('leaves the site unknown where the title holds another part', () => {
    const fields = html('<title>Harbours and storms - an overview</title>', `<h1>Storm closes harbour</h1>${article}`);
    expect(fields.site).toEqual([]);
  });

  it('reads rel=tag links near the article, but not its categories', () => {
    const fields = html(
      '<title>Storm closes harbour</title>',
      `<h1>Storm closes harbour</h1>${article}<p>In <a href="/c" rel="category tag">World</a>, tagged
       <a href="/t/wind" rel="tag">#wind</a> <a href="/t/boats" rel="tag">boats</a> <a href="/x">more</a></p>`,
    );
    expect(fields.tags[0]?.value).toEqual(['wind', 'boats']);
  });

  it('finds the stamp among several fields of one line', () => {
    for (const line of ['By Ann Lee · 28 Jan 2022 · 4 min read · Share', 'By Ann Lee28 Jan 20224 min readShare']) {
      expect(text(['Storm closes harbour for a second day', line]).datePublished[0]?.value, line).toBe('2022-01-28');
    }
    expect(
      text(['Storm closes harbour for a second day', 'By Ann Lee · 28 Jan 2022 · 4 min read · Share']).dateline[0]
        ?.value.text,
    ).toBe('28 Jan 2022');
  });

  it('takes no word of another language for a label of a date', () => {
    const fields = text([
      'Storm closes harbour for a second day',
      'January 28, 2022 4:12 PM GMT · Updated January 28, 2022 6:40 PM GMT',
      'Containers wait at the terminal of Le Havre, January 27, 2022. Planet/Odile Brun',
    ]);
    expect(fields.datePublished[0]?.value).toBe('2022-01-28T16:12Z');
    expect(fields.dateModified[0]?.value).toBe('2022-01-28T18:40Z');
  });

  it('reads a name alone over the first paragraph as the byline, but no section', () => {
    expect(text(['Storm closes harbour for a second day', 'Ann Lee']).byline[0]?.value).toBe('Ann Lee');
    expect(text(['Storm closes harbour for a second day', 'In Local News']).byline).toEqual([]);
  });

  it('takes no button for a byline', () => {
    const fields = text(['記事を保存', '三瀬島に四十年ぶりの定期船 人口二百人', '2022年1月28日 15時33分', '山科千尋']);
    expect(fields.authors[0]?.value).toEqual(['山科千尋']);
  });

  it.each([
    ['the headline again', '<h2>Weather: Storm-proof rucksack reviewed today</h2>'],
    ['a notice about cookies', '<h2>We use cookies to make this website better, accept all cookies</h2>'],
    [
      'the first paragraph',
      '<p class="lead">NORTHPORT, 28 Jan (Reuters) — The harbour was closed for a second day.</p>',
    ],
    ['facts of the article', '<p class="subhead">By Ann Lee | Filed under weather | 3 comments</p>'],
    ['a line that announces another', '<h2>This article is also to be had in other languages:</h2>'],
  ])('takes %s for no deck', (_, line) => {
    expect(html('', `<h1>Storm-proof rucksack reviewed</h1>${line}${article}`).deck).toEqual([]);
  });

  it('takes no deck from below another heading or from far below the title', () => {
    const stock = '<p class="stock">In stock. Usually dispatched within one working day.</p>';
    const buttons = ['Colour', 'Moss', 'Slate', 'Rust', 'Quantity', 'Basket']
      .map((word) => `<div>${word}</div>`)
      .join('');
    expect(html('', `<h1>Storm-proof rucksack</h1>${buttons}${stock}${article}`).deck).toEqual([]);
  });
});
