import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../../src/formats/html/index.js';

const title = 'Old quay of Bergen reopens';
const first =
  'The old quay of Bergen reopened on Monday after eleven weeks of repairs, and the first ferries left at dawn.';
const second =
  'Fishermen had feared that the works would last until autumn, said Ann Lee, who sells herring at the quay.';
const third =
  'The town paid for the repairs itself, and it hopes that the visitors of the summer will bring the money back.';
const paragraphs = [first, second, third];
const html = paragraphs.map((text) => `<p>${text}</p>`).join('');
const post = { title, body: html };

const page = (island: string, head = ''): string =>
  `<html><head><title>${title} | Harbour Echo</title>${head}</head><body><div id="app"></div>${island}</body></html>`;
const hidden = (markup: string) => parseHtml(markup, null).readHiddenBody!();
const textsOf = (markup: string): string[] => (hidden(markup)?.blocks ?? []).map(({ text }) => text);
const kindsOf = (value: unknown): string[] =>
  (hidden(page(nextData({ title, body: value })))?.blocks ?? []).map(
    ({ kind, text }) => `${kind}: ${text.slice(0, 12)}`,
  );
const nextData = (props: unknown): string =>
  `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: props } })}</script>`;
const script = (code: string): string => `<script>${code}</script>`;

describe('data islands', () => {
  it.each([
    ['Next.js data', nextData({ post })],
    ['any JSON script', `<script type="application/json" data-sveltekit-fetched>${JSON.stringify({ post })}</script>`],
    ['a state variable', script(`window.__INITIAL_STATE__ = ${JSON.stringify({ post })};(function(){var a={};}())`)],
    ['a state by its name', script(`window["__PRELOADED_STATE__"]=${JSON.stringify({ post })}`)],
    [
      'a state that is parsed',
      script(`window.__APOLLO_STATE__ = JSON.parse(${JSON.stringify(JSON.stringify({ post }))});`),
    ],
    [
      'a state in single quotes',
      script(`window.__DATA__ = JSON.parse('${JSON.stringify({ post }).replace(/'/g, "\\'")}');`),
    ],
    [
      'a pushed cache',
      script(`window["__RQ_1"] = window["__RQ_1"] || [];window["__RQ_1"].push(${JSON.stringify({ post })})`),
    ],
    ['Inertia’s attribute', `<div data-page="${JSON.stringify({ post }).replace(/"/g, '&quot;')}"></div>`],
    [
      'JSON in JSON, as Discourse has it',
      `<div id="data-preloaded" data-preloaded="${JSON.stringify({ topic_7: JSON.stringify({ post }) }).replace(/"/g, '&quot;')}"></div>`,
    ],
    [
      'JSON-LD',
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: title, articleBody: paragraphs.join('\n') })}</script>`,
    ],
  ])('are read: %s', (_, island) => {
    expect(textsOf(page(island))).toEqual(paragraphs);
    expect(hidden(page(island))!.certain).toBe(true);
  });

  it('are read: Next.js flight data, whose texts are rows of their own and cut anywhere', () => {
    const bytes = new TextEncoder().encode(`${html}<p>Smörgås</p>`).length.toString(16);
    const rows = `1:"$Sreact.fragment"\n3:I[1,[],""]\n:HL["/a.css","style"]\n24:T${bytes},${html}<p>Smörgås</p>5:["$","$L2",null,{"post":{"title":"${title}","body":"$24"}}]\n`;
    const chunks = [rows.slice(0, 90), rows.slice(90, 333), rows.slice(333)];
    const island = chunks.map((chunk) => script(`self.__next_f.push(${JSON.stringify([1, chunk])})`)).join('');
    expect(textsOf(page(script('(self.__next_f=self.__next_f||[]).push([0])') + island))).toEqual([
      ...paragraphs,
      'Smörgås',
    ]);
  });

  it('are read: Nuxt’s flat payload, whose members are positions', () => {
    const payload = [
      ['ShallowReactive', 1],
      { data: 2 },
      { post: 3, loop: 1 },
      { title: 4, body: 5, at: 6 },
      title,
      html,
      ['Date', '2022-01-28'],
    ];
    expect(
      textsOf(page(`<script type="application/json" id="__NUXT_DATA__">${JSON.stringify(payload)}</script>`)),
    ).toEqual(paragraphs);
  });

  it('are read: Arc’s content elements', () => {
    const content = {
      headlines: { basic: title },
      content_elements: [
        { type: 'text', content: first },
        { type: 'image', caption: 'The quay.' },
        { type: 'header', level: 2, content: 'Fear of autumn' },
        { type: 'text', content: `${second} <a href="/x">More</a>` },
        { type: 'list', list_type: 'unordered', items: [{ type: 'text', content: third }] },
      ],
    };
    expect(
      textsOf(
        page(script(`window.Fusion=window.Fusion||{};Fusion.globalContent=${JSON.stringify(content)};Fusion.x={}`)),
      ),
    ).toEqual([first, 'Fear of autumn', `${second} More`, third]);
  });

  it('do not throw and run no code where they are broken', () => {
    const broken = [
      script('window.__INITIAL_STATE__ = {"post": '.padEnd(600, '[{"a":')),
      script(`window.__STATE__ = {post: alert(1), body: "${html}"}; throw 1`),
      '<script type="application/json">{"a": undefined}</script>'.padEnd(700),
      script(`self.__next_f.push([1,"24:Tffffff,${'x'.repeat(500)}"])`),
      `<script type="application/json">${'['.repeat(100_000)}${']'.repeat(100_000)}</script>`,
      `<script type="application/json">${JSON.stringify(Array.from({ length: 3000 }, (_, i) => [(i + 1) % 3000, (i + 2) % 3000]))}</script>`,
    ];
    for (const island of broken) expect(hidden(page(island)), island.slice(0, 60)).toBeNull();
    expect(textsOf(page(broken.join('') + nextData({ post })))).toEqual(paragraphs);
  });

  it('cost no more than their length', { timeout: 20_000 }, () => {
    const openings = script('window.a={'.repeat(200_000));
    const nested = nextData(JSON.parse(`${'{"a":'.repeat(2000)}1${'}'.repeat(2000)}`));
    expect(hidden(page(openings + nested))).toBeNull();
    expect(
      hidden(page(nextData({ rows: Array.from({ length: 100_000 }, (_, i) => ({ i, text: 'quay' })) }))),
    ).toBeNull();
  });
});

describe('of several texts', () => {
  it('the one that the page’s title names is taken, not the longer one of another page', () => {
    const other = { title: 'Another story altogether', body: html.repeat(5) };
    expect(textsOf(page(nextData({ feed: [other, post] })))).toEqual(paragraphs);
    expect(hidden(page(nextData({ feed: [other] })))).toBeNull();
  });

  it('the one that the page’s address or description names is taken too', () => {
    const untitled = { slug: 'quay-of-bergen', body: html };
    const address = '<link rel="canonical" href="https://example.org/news/quay-of-bergen/">';
    const description = `<meta name="description" content="${first.slice(0, 70)}…">`;
    for (const head of [address, description]) expect(hidden(page(nextData(untitled), head))?.certain, head).toBe(true);
    expect(hidden(page(nextData(untitled)))?.certain).toBe(false);
  });

  it('comments, related stories, consent notices and code are none', () => {
    for (const key of ['comments', 'relatedStories', 'cookieNotice', 'translations', 'newsletterBox']) {
      expect(hidden(page(nextData({ title, [key]: [{ text: html }, { text: html }] }))), key).toBeNull();
    }
    const schema = JSON.stringify({ '@context': 'https://schema.org', a: first, b: second, c: third });
    expect(hidden(page(nextData({ title, schemas: [schema, schema] })))).toBeNull();
    const code = 'function a(b){return b.c;} var d={e:1}; if(a){b();} '.repeat(20);
    expect(hidden(page(nextData({ title, body: code })))).toBeNull();
  });

  it('keys that are whole queries are read by their names', () => {
    const cache = { ROOT: { 'story({"ads":["newsletter"]})': post } };
    expect(textsOf(page(script(`window.__APOLLO_STATE__=${JSON.stringify(cache)}`)))).toEqual(paragraphs);
  });

  it('the posts of a thread are one text', () => {
    const posts = paragraphs.map((text, id) => ({ id, username: 'ann', cooked: `<p>${text}</p>` }));
    expect(textsOf(page(nextData({ title, post_stream: { posts } })))).toEqual(paragraphs);
    const thread = {
      '@type': 'QAPage',
      mainEntity: {
        '@type': 'Question',
        name: title,
        text: first,
        acceptedAnswer: { '@type': 'Answer', text: second, comment: [{ '@type': 'Comment', text: third }] },
      },
    };
    expect(textsOf(page(`<script type="application/ld+json">${JSON.stringify(thread)}</script>`))).toEqual(paragraphs);
  });

  it('a live blog is its updates', () => {
    const liveBlogUpdate = paragraphs.map((articleBody, i) => ({
      '@type': 'BlogPosting',
      headline: `Update ${i}`,
      articleBody,
    }));
    const island = `<script type="application/ld+json">${JSON.stringify({ '@type': 'LiveBlogPosting', headline: title, liveBlogUpdate })}</script>`;
    expect(textsOf(page(island))).toEqual(['Update 0', first, 'Update 1', second, 'Update 2', third]);
  });
});

describe('rich text', () => {
  const expected = ['paragraph: The old quay', 'heading: Fear', 'list-item: Fishermen ha', 'quote: The town pai'];

  it.each<[string, unknown]>([
    ['HTML', `<p>${first}</p><h2>Fear</h2><ul><li>${second}</li></ul><blockquote>${third}</blockquote>`],
    [
      'escaped HTML',
      `<p>${first}</p><h2>Fear</h2><ul><li>${second}</li></ul><blockquote>${third}</blockquote>`
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;'),
    ],
    [
      'Portable Text',
      [
        {
          _type: 'block',
          style: 'normal',
          children: [
            { _type: 'span', text: first.slice(0, 20) },
            { _type: 'span', text: first.slice(20), marks: ['em'] },
          ],
        },
        { _type: 'block', style: 'h2', children: [{ _type: 'span', text: 'Fear' }] },
        { _type: 'block', style: 'normal', listItem: 'bullet', children: [{ _type: 'span', text: second }] },
        { _type: 'image' },
        { _type: 'block', style: 'blockquote', children: [{ _type: 'span', text: third }] },
      ],
    ],
    [
      'ProseMirror',
      {
        type: 'doc',
        content: [
          { type: 'paragraph', content: [{ type: 'text', text: first }] },
          { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Fear' }] },
          {
            type: 'bulletList',
            content: [
              { type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: second }] }] },
            ],
          },
          { type: 'blockquote', content: [{ type: 'paragraph', content: [{ type: 'text', text: third }] }] },
        ],
      },
    ],
    [
      'Slate',
      [
        {
          type: 'paragraph',
          children: [
            { text: first.slice(0, 9) },
            { type: 'link', url: '/', children: [{ text: first.slice(9) }] },
            { text: '' },
          ],
        },
        { type: 'h2', children: [{ text: 'Fear' }] },
        { type: 'ul', children: [{ type: 'li', children: [{ text: second }] }] },
        { type: 'quote', children: [{ text: third }] },
      ],
    ],
    [
      'Lexical',
      {
        root: {
          type: 'root',
          children: [
            { type: 'paragraph', children: [{ type: 'text', text: first }] },
            { type: 'heading', tag: 'h2', children: [{ type: 'text', text: 'Fear' }] },
            { type: 'list', tag: 'ul', children: [{ type: 'listitem', children: [{ type: 'text', text: second }] }] },
            { type: 'quote', children: [{ type: 'text', text: third }] },
          ],
        },
      },
    ],
    [
      'Contentful',
      {
        nodeType: 'document',
        content: [
          { nodeType: 'paragraph', content: [{ nodeType: 'text', value: first }] },
          { nodeType: 'heading-2', content: [{ nodeType: 'text', value: 'Fear' }] },
          {
            nodeType: 'unordered-list',
            content: [
              {
                nodeType: 'list-item',
                content: [{ nodeType: 'paragraph', content: [{ nodeType: 'text', value: second }] }],
              },
            ],
          },
          {
            nodeType: 'blockquote',
            content: [{ nodeType: 'paragraph', content: [{ nodeType: 'text', value: third }] }],
          },
        ],
      },
    ],
    [
      'EditorJS',
      {
        blocks: [
          { type: 'paragraph', data: { text: first } },
          { type: 'header', data: { text: 'Fear', level: 2 } },
          { type: 'list', data: { style: 'unordered', items: [second] } },
          { type: 'quote', data: { text: third, caption: '' } },
        ],
      },
    ],
    [
      'Draft.js',
      {
        blocks: [
          { type: 'unstyled', text: first, depth: 0 },
          { type: 'header-two', text: 'Fear', depth: 0 },
          { type: 'unordered-list-item', text: second, depth: 0 },
          { type: 'blockquote', text: third, depth: 0 },
        ],
        entityMap: {},
      },
    ],
    [
      'Gutenberg',
      [
        { name: 'core/paragraph', attributes: { content: first } },
        { name: 'core/heading', attributes: { content: 'Fear', level: 2 } },
        { name: 'core/list', innerBlocks: [{ name: 'core/list-item', attributes: { content: second } }] },
        { name: 'core/quote', innerBlocks: [{ name: 'core/paragraph', attributes: { content: third } }] },
      ],
    ],
    [
      'React elements',
      [
        ['$', 'p', null, { children: [first.slice(0, 9), ['$', 'em', null, { children: first.slice(9) }]] }],
        ['$', 'h2', null, { children: 'Fear' }],
        ['$', 'ul', null, { children: ['$', 'li', null, { children: second }] }],
        ['$', 'blockquote', null, { children: ['$', 'p', null, { children: third }] }],
      ],
    ],
  ])('keeps its structure: %s', (_, value) => {
    expect(kindsOf(value)).toEqual(expected);
  });

  it('keeps the levels of headings', () => {
    const text = [{ type: 'paragraph', children: [{ text: first + second }] }];
    const headings = [
      { type: 'h3', children: [{ text: 'Fear' }] },
      { type: 'heading', attrs: { level: 4 }, content: [{ type: 'text', text: 'Fear' }] },
      { type: 'header-five', text: 'Fear' },
      { type: 'heading', children: [{ text: 'Fear' }] },
    ];
    const island = nextData({ title, body: [...text, ...headings] });
    expect(hidden(page(island))!.blocks.map(({ level }) => level)).toEqual([0, 3, 4, 5, 2]);
  });

  it('is plain paragraphs where it is plain text', () => {
    expect(kindsOf(`${first}\n\n${second}\nA < B & C.\n\n${third}`)).toHaveLength(3);
    expect(kindsOf(paragraphs)).toHaveLength(3);
  });
});
