import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { InputSpec, VisitMemory, Wanted, WebOptions } from '../../../src/inputs/index.js';
import type { FeedEnd, InputItem } from '../../../src/types.js';
import type { MisbehavingServer } from '../../servers/misbehaving-server.js';
import type { Answer } from '../../servers/route.js';
import { answerConditionally } from '../../servers/routes/page.js';
import { startServer } from './fetching.js';
import { kindOf, pagesOf, readAll, reading, told } from './reading.js';

const everything: Wanted = { since: null, match: [], limit: null };

interface Asking {
  wanted?: Partial<Wanted>;
  web?: Partial<WebOptions>;
}

function read(specs: readonly InputSpec[], { wanted, web }: Asking = {}): Promise<InputItem[]> {
  return readAll(specs, { web: { allowPrivate: true, ...web }, wanted: { ...everything, ...wanted } });
}

/** What a feed of a server gives, a line an item. */
async function readFeed(server: MisbehavingServer, path: string, asking?: Asking): Promise<string[]> {
  return told(await read([{ kind: 'feed', url: server.origin + path }], asking), server.origin);
}

async function readSitemap(server: MisbehavingServer, path: string, asking?: Asking): Promise<string[]> {
  return told(await read([{ kind: 'sitemap', url: server.origin + path }], asking), server.origin);
}

/** What a server was asked but for robots.txt, in order. */
const askedOf = ({ requests }: MisbehavingServer) =>
  requests.map(({ path }) => path).filter((path) => path !== '/robots.txt');

function endOf(items: readonly InputItem[]): FeedEnd {
  const end = items.at(-1);
  if (end === undefined || !('feed' in end)) throw new Error('no end of a feed comes last');
  return end;
}

/** A server that answers each path with a text. */
async function serving(texts: Readonly<Record<string, string | Uint8Array | Answer>>): Promise<MisbehavingServer> {
  const server = await startServer();
  for (const [path, text] of Object.entries(texts)) {
    const answer = typeof text === 'string' || text instanceof Uint8Array ? { body: text } : text;
    server.routes.set(path, () => answer);
  }
  return server;
}

interface Item {
  link: string;
  title?: string;
  date?: string;
  author?: string;
}

const element = (name: string, text: string | undefined) => (text === undefined ? '' : `<${name}>${text}</${name}>`);

function rss(...items: (Item | string)[]): string {
  const written = items
    .map((item) => (typeof item === 'string' ? { link: item } : item))
    .map(
      ({ link, title, date, author }: Item) =>
        `<item>${element('title', title)}${element('link', link)}${element('pubDate', date)}` +
        `${element('dc:creator', author)}</item>`,
    );
  const open = '<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/">';
  return `<?xml version="1.0"?>${open}<channel>${written.join('')}</channel></rss>`;
}

const atom = (...links: string[]) =>
  `<feed xmlns="http://www.w3.org/2005/Atom">${links
    .map(
      (link) => `<entry><title>Of ${link}</title><link href="${link}"/><updated>2022-01-28T15:33:00Z</updated></entry>`,
    )
    .join('')}</feed>`;

const jsonFeed = (...urls: string[]) =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items: urls.map((url) => ({ id: url, url })) });

const urlset = (...pages: (string | [loc: string, lastmod: string])[]) =>
  `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${pages
    .map((page) => (typeof page === 'string' ? [page] : page))
    .map(([loc, lastmod]) => `<url>${element('loc', loc)}${element('lastmod', lastmod)}</url>`)
    .join('')}</urlset>`;

const index = (...parts: (string | [loc: string, lastmod: string])[]) =>
  urlset(...parts)
    .replaceAll(/(<\/?)urlset/g, '$1sitemapindex')
    .replaceAll(/(<\/?)url>/g, '$1sitemap>');

const xml = (body: string | Uint8Array, headers: Record<string, string> = {}): Answer => ({
  headers: { 'Content-Type': 'application/xml', ...headers },
  body,
});

const home = (...links: string[]) =>
  `<!doctype html><html><head><title>The Example Post</title>${links.join('')}</head>`;
const alternate = (href: string, type = 'application/rss+xml') =>
  `<link rel="alternate" type="${type}" href="${href}">`;

const threePages = ['/page/1 page', '/page/2 page', '/page/3 page'];

describe('a feed', () => {
  test.each<[string, string]>([
    ['RSS', rss('/page/1', '/page/2', '/page/3')],
    ['Atom', atom('/page/1', '/page/2', '/page/3')],
    ['JSON Feed', jsonFeed('/page/1', '/page/2', '/page/3')],
    ['RSS that is cut off', rss('/page/1', '/page/2', '/page/3', '/page/4').slice(0, -30)],
  ])('of %s gives its pages in its order, then its end', async (_, text) => {
    const server = await serving({ '/news/feed': text });
    expect(await readFeed(server, '/news/feed')).toEqual([...threePages, '/news/feed end']);
    expect(askedOf(server)).toEqual(['/news/feed', '/page/1', '/page/2', '/page/3']);
  });

  test('may have relative addresses, meant against where it was found at last', async () => {
    const server = await serving({
      '/moved': { status: 301, headers: { Location: '/news/rss/feed' } },
      '/news/rss/feed?id=3': '<p>A page.',
    });
    server.routes.set('/news/rss/feed', () => ({
      body: rss('../../page/1', `//127.0.0.1:${server.port}/page/2`, '?id=3'),
    }));
    expect(await readFeed(server, '/moved')).toEqual([
      '/page/1 page',
      '/page/2 page',
      '/news/rss/feed?id=3 page',
      '/moved end',
    ]);
  });

  test('gives each page once, and not those that have no address', async () => {
    const server = await serving({ '/feed': rss('/page/1', 'mailto:ann@example.org', '/page/1#top', '', '/page/2') });
    expect(await readFeed(server, '/feed')).toEqual(['/page/1 page', '/page/2 page', '/feed end']);
  });

  test('tells what it says of its pages', async () => {
    const item = { title: 'Bridge stays <b>shut</b>', date: 'Fri, 28 Jan 2022 15:33:00 +0100', author: 'Ann Lee' };
    const server = await serving({ '/feed': rss({ link: '/page/1', ...item }, '/page/2') });
    const items = await read([{ kind: 'feed', url: `${server.origin}/feed` }]);
    expect(pagesOf(items).map(({ announced }) => announced)).toEqual([
      {
        url: `${server.origin}/page/1`,
        title: 'Bridge stays shut',
        published: '2022-01-28T15:33:00+01:00',
        modified: null,
        authors: ['Ann Lee'],
      },
      { url: `${server.origin}/page/2`, title: null, published: null, modified: null, authors: [] },
    ]);
    const [alone] = await read([`${server.origin}/page/1`]);
    expect(alone).toMatchObject({ announced: null });
  });

  test('may be in any charset', async () => {
    const text = rss({ link: '/page/1', title: 'Café' }).replace('<?xml version="1.0"?>', '');
    const server = await serving({
      '/feed': {
        headers: { 'Content-Type': 'application/rss+xml; charset=iso-8859-1' },
        body: Buffer.from(text, 'latin1'),
      },
    });
    const [item] = pagesOf(await read([{ kind: 'feed', url: `${server.origin}/feed` }]));
    expect(item?.announced?.title).toBe('Café');
  });

  test('that holds nothing has an end all the same', async () => {
    const server = await serving({ '/feed': rss() });
    const items = await read([{ kind: 'feed', url: `${server.origin}/feed` }]);
    expect(items).toEqual([{ feed: `${server.origin}/feed`, pages: [], etag: null, lastModified: null }]);
  });

  test('has its end after its pages, with the addresses of all and its validators', async () => {
    const validators = { ETag: '"feed-1"', 'Last-Modified': 'Fri, 28 Jan 2022 15:33:00 GMT' };
    const server = await serving({ '/feed': xml(rss('/page/1', '/status/404', '/page/3'), validators) });
    const items = await read([{ kind: 'feed', url: `${server.origin}/feed` }]);
    expect(items.map(kindOf)).toEqual(['page', 'http-status', 'page', 'end']);
    expect(endOf(items)).toEqual({
      feed: `${server.origin}/feed`,
      pages: ['/page/1', '/status/404', '/page/3'].map((path) => server.origin + path),
      etag: '"feed-1"',
      lastModified: 'Fri, 28 Jan 2022 15:33:00 GMT',
    });
  });

  test('stands where it was named among other inputs', async () => {
    const [server, other] = [await serving({ '/feed': rss('/page/1') }), await serving({ '/feed': rss('/page/2') })];
    const items = await read([
      `${other.origin}/page/first`,
      { kind: 'feed', url: `${server.origin}/feed` },
      { kind: 'feed', url: `${other.origin}/feed` },
      `${server.origin}/page/last`,
    ]);
    expect(told(items).map((line) => line.replace(/^.*:\d+/, ''))).toEqual([
      '/page/first page',
      '/page/1 page',
      '/feed end',
      '/page/2 page',
      '/feed end',
      '/page/last page',
    ]);
  });

  test('is asked with the credentials in its address, which are told nobody', async () => {
    const server = await serving({ '/feed': rss('/page/1', 'http://eve:fake@127.0.0.1:1/') });
    const url = `${server.origin.replace('//', '//ann:secret@')}/feed`;
    const items = await read([{ kind: 'feed', url }]);
    expect(server.requests.find(({ path }) => path === '/feed')?.headers.authorization).toBe(
      `Basic ${Buffer.from('ann:secret').toString('base64')}`,
    );
    expect(told(items, server.origin)).toEqual(['/page/1 page', 'http://127.0.0.1:1/ connection-failed', '/feed end']);
    expect(JSON.stringify(items)).not.toMatch(/secret|fake/);
  });

  test.each<[string, string, string]>([
    ['is a page without a feed', '/page/1', 'invalid-feed'],
    ['is no text', '/pdf', 'invalid-feed'],
    ['links to what is no feed', '/home-of-none', 'invalid-feed'],
    ['links to nothing', '/home-of-nowhere', 'http-status'],
    ['is cut off before its first item', '/cut', 'invalid-feed'],
    ['is a sitemap', '/sitemap', 'invalid-feed'],
    ['is not there', '/status/404', 'http-status'],
    ['is not there now', '/status/503', 'http-status'],
    ['never comes', '/silent', 'timeout'],
  ])('that %s fails for itself', async (_, path, code) => {
    const server = await serving({
      '/home-of-none': home(alternate('/page/1')),
      '/home-of-nowhere': home(alternate('/status/404')),
      '/cut': '<?xml version="1.0"?><rs',
      '/sitemap': urlset('/page/1'),
    });
    const items = await read([{ kind: 'feed', url: server.origin + path }, `${server.origin}/page/next`], {
      web: { timeout: 300 },
    });
    expect(told(items, server.origin)).toEqual([`${path} ${code}`, '/page/next page']);
  });
});

describe('a home page', () => {
  test.each<[string, string, string]>([
    ['by a full path', alternate('/feeds/all'), '/feeds/all'],
    ['by a relative path', alternate('all.xml'), '/section/all.xml'],
    ['against its base', `<base href="/feeds/">${alternate('all')}`, '/feeds/all'],
    ['as Atom', alternate('/feeds/all', 'application/atom+xml'), '/feeds/all'],
    ['before the one of its comments', `${alternate('/comments/feed')}${alternate('/feeds/all')}`, '/feeds/all'],
  ])('links to its feed: %s', async (_, links, path) => {
    const server = await serving({ '/section/': home(links), [path]: rss('/page/1') });
    expect(await readFeed(server, '/section/')).toEqual(['/page/1 page', '/section/ end']);
    expect(askedOf(server)).toEqual(['/section/', path, '/page/1']);
  });

  test("has validators that are not its feed's", async () => {
    const server = await serving({
      '/': xml(home(alternate('/feed')), { ETag: '"home"' }),
      '/feed': xml(rss(), { ETag: '"feed"' }),
    });
    expect(endOf(await read([{ kind: 'feed', url: `${server.origin}/` }]))).toMatchObject({ etag: null });
  });

  test('is not asked for its feed where robots.txt does not allow it', async () => {
    const server = await serving({ '/': home(alternate('/feed')), '/feed': rss('/page/1') });
    server.robots = { headers: { 'Content-Type': 'text/plain' }, body: 'User-agent: *\nDisallow: /feed' };
    expect(await readFeed(server, '/')).toEqual(['/ robots-disallowed']);
    expect(askedOf(server)).toEqual(['/']);
  });
});

describe('a sitemap', () => {
  test.each<[string, Answer | string]>([
    ['as XML', urlset('/page/1', '/page/2', '/page/3')],
    ['as a gzip file', xml(gzipSync(urlset('/page/1', '/page/2', '/page/3')), { 'Content-Type': 'application/gzip' })],
    [
      'as a gzip file that is compressed on its way as well',
      xml(gzipSync(gzipSync(urlset('/page/1', '/page/2', '/page/3'))), { 'Content-Encoding': 'gzip' }),
    ],
  ])('%s gives its pages', async (_, answer) => {
    const server = await serving({ '/sitemap.xml': answer });
    expect(await readSitemap(server, '/sitemap.xml')).toEqual([...threePages, '/sitemap.xml end']);
  });

  test('as plain text gives its pages', async () => {
    const server = await startServer();
    server.routes.set('/sitemap.txt', () => ({
      headers: { 'Content-Type': 'text/plain' },
      body: [1, 2, 3].map((number) => `${server.origin}/page/${number}\n`).join(''),
    }));
    expect(await readSitemap(server, '/sitemap.txt')).toEqual([...threePages, '/sitemap.txt end']);
  });

  test('tells what it says of its pages, that of news too', async () => {
    const news = `<news:news><news:publication_date>2022-01-28</news:publication_date><news:title>A bridge</news:title></news:news>`;
    const text = urlset(['/page/1', '2022-02-01']).replace('</url>', `${news}</url>`);
    const server = await serving({
      '/news.xml': text.replace('<urlset', '<urlset xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'),
    });
    const [page] = pagesOf(await read([{ kind: 'sitemap', url: `${server.origin}/news.xml` }]));
    expect(page?.announced).toEqual({
      url: `${server.origin}/page/1`,
      title: 'A bridge',
      published: '2022-01-28',
      modified: '2022-02-01',
      authors: [],
    });
  });

  test('may be an index, the parts of which may be gzip files', async () => {
    const server = await serving({
      '/index.xml': xml(index('/parts/a.xml.gz', '/parts/b.xml'), { ETag: '"index"' }),
      '/parts/a.xml.gz': gzipSync(urlset('/page/1', '/page/2')),
      '/parts/b.xml': urlset('/page/2', '/page/3'),
    });
    const items = await read([{ kind: 'sitemap', url: `${server.origin}/index.xml` }]);
    expect(told(items, server.origin)).toEqual([...threePages, '/index.xml end']);
    // It stays as it is when its parts change.
    expect(endOf(items)).toEqual({
      feed: `${server.origin}/index.xml`,
      pages: [1, 2, 3].map((number) => `${server.origin}/page/${number}`),
      etag: null,
      lastModified: null,
    });
  });

  test('of which a part is broken keeps the others', async () => {
    const server = await serving({
      '/index.xml': index('/a.xml', '/status/500', '/page/none', '/cut.gz', '/short-length', '/b.xml'),
      '/a.xml': urlset('/page/1'),
      '/b.xml': urlset('/page/2'),
      '/cut.gz': gzipSync(urlset(...Array.from({ length: 500 }, (_, number) => `/page/${number}`))).subarray(0, 300),
    });
    expect(await readSitemap(server, '/index.xml')).toEqual([
      '/page/1 page',
      '/status/500 http-status',
      '/page/none invalid-feed',
      '/cut.gz invalid-encoding',
      '/short-length incomplete-response',
      '/page/2 page',
      '/index.xml end',
    ]);
  });

  test('that unpacks to more than allowed fails', async () => {
    const server = await serving({ '/bomb.gz': gzipSync(Buffer.alloc(2_000_000, ' ')) });
    expect(await readSitemap(server, '/bomb.gz')).toEqual(['/bomb.gz decompressed-too-large']);
  });

  test('that names itself or one that names it comes to an end, each part asked for once', async () => {
    const server = await serving({
      '/index.xml': index('/index.xml', '/other.xml', '/pages.xml'),
      '/other.xml': index('/index.xml', '/other.xml', '/pages.xml'),
      '/pages.xml': urlset('/page/1'),
    });
    expect(await readSitemap(server, '/index.xml')).toEqual(['/page/1 page', '/index.xml end']);
    expect(askedOf(server)).toEqual(['/index.xml', '/other.xml', '/pages.xml', '/page/1']);
  });

  test('that is an index of indexes without end is left at some depth', async () => {
    const server = await startServer();
    server.routes.set('/deep/', ({ rest }) => ({ body: index(`/deep/${Number(rest) + 1}`) }));
    expect(await readSitemap(server, '/deep/0')).toEqual(['/deep/4 invalid-feed', '/deep/0 end']);
    expect(askedOf(server)).toEqual(['/deep/0', '/deep/1', '/deep/2', '/deep/3']);
  });

  test.each<[string, string, string]>([
    ['is a page', '/page/1', 'invalid-feed'],
    ['is a feed', '/feed', 'invalid-feed'],
    ['is not there', '/status/404', 'http-status'],
  ])('that %s fails for itself', async (_, path, code) => {
    const server = await serving({ '/feed': rss('/page/1') });
    const items = await read([{ kind: 'sitemap', url: server.origin + path }, `${server.origin}/page/next`]);
    expect(told(items, server.origin)).toEqual([`${path} ${code}`, '/page/next page']);
  });
});

describe("a site's sitemaps", () => {
  const robots = (...lines: string[]) => ({ headers: { 'Content-Type': 'text/plain' }, body: lines.join('\n') });

  test('are those that robots.txt names', async () => {
    const server = await serving({ '/a.xml': urlset('/page/1'), '/b.xml': urlset('/page/2', '/page/3') });
    server.robots = robots(`Sitemap: ${server.origin}/a.xml`, 'User-agent: *', 'Disallow:', 'sitemap: /b.xml');
    expect(await readSitemap(server, '/')).toEqual([...threePages, '/ end']);
    expect(server.requests.filter(({ path }) => path === '/robots.txt')).toHaveLength(1);
  });

  test.each([
    ['names none', robots('User-agent: *', 'Disallow: /closed')],
    ['is not there', null],
  ])('are at /sitemap.xml where robots.txt %s', async (_, answer) => {
    const server = await serving({ '/sitemap.xml': urlset('/page/1', '/page/2', '/page/3') });
    server.robots = answer;
    expect(await readSitemap(server, '/')).toEqual([...threePages, '/ end']);
  });

  test('are not asked for where robots.txt does not allow it, nor their pages', async () => {
    const server = await serving({ '/a.xml': urlset('/page/1', '/page/2'), '/b.xml': urlset('/page/3') });
    server.robots = robots('Sitemap: /a.xml', 'Sitemap: /b.xml', 'User-agent: *', 'Disallow: /b', 'Disallow: /page/1');
    expect(await readSitemap(server, '/')).toEqual([
      '/page/1 robots-disallowed',
      '/page/2 page',
      '/b.xml robots-disallowed',
      '/ end',
    ]);
    expect(askedOf(server)).toEqual(['/a.xml', '/page/2']);
  });

  test('that are not there are told', async () => {
    const server = await startServer();
    expect(await readSitemap(server, '/')).toEqual(['/sitemap.xml http-status', '/ end']);
  });
});

describe('what is wanted', () => {
  const dated = rss(
    { link: '/page/3', date: 'Mon, 31 Jan 2022 12:00:00 GMT' },
    { link: '/page/2', date: 'Fri, 28 Jan 2022 12:00:00 GMT' },
    { link: '/page/undated' },
    { link: '/page/1', date: 'Sat, 01 Jan 2022 12:00:00 GMT' },
  );

  test('since a day: younger pages and those without a date', async () => {
    const server = await serving({ '/feed': dated });
    const items = await read([{ kind: 'feed', url: `${server.origin}/feed` }], { wanted: { since: '2022-01-28' } });
    expect(told(items, server.origin)).toEqual(['/page/3 page', '/page/2 page', '/page/undated page', '/feed end']);
    expect(endOf(items).pages).toHaveLength(3);
  });

  test('since a day: parts of an index that are older are not asked for', async () => {
    const server = await serving({
      '/index.xml': index(['/old.xml', '2021-12-31'], ['/new.xml', '2022-01-28'], '/undated.xml'),
      '/old.xml': urlset('/page/old'),
      '/new.xml': urlset(['/page/1', '2021-12-31'], ['/page/2', '2022-01-29']),
      '/undated.xml': urlset('/page/3'),
    });
    expect(await readSitemap(server, '/index.xml', { wanted: { since: '2022-01-01' } })).toEqual([
      '/page/2 page',
      '/page/3 page',
      '/index.xml end',
    ]);
    expect(askedOf(server)).not.toContain('/old.xml');
  });

  test('by globs, any of which must match', async () => {
    const server = await serving({ '/feed': rss('/page/1', '/page/sport', '/page/news-1', '/page/news-2') });
    expect(await readFeed(server, '/feed', { wanted: { match: ['*/news-*', '/page/[0-9]'] } })).toEqual([
      '/page/1 page',
      '/page/news-1 page',
      '/page/news-2 page',
      '/feed end',
    ]);
    expect(askedOf(server)).not.toContain('/page/sport');
  });

  test('at most so many, of each feed', async () => {
    const server = await serving({ '/a': rss('/page/1', '/page/2', '/page/3'), '/b': rss('/page/4', '/page/5') });
    const feeds = ['/a', '/b'].map((path) => ({ kind: 'feed', url: server.origin + path }) as const);
    const items = await read(feeds, { wanted: { limit: 2 } });
    expect(told(items, server.origin)).toEqual([
      '/page/1 page',
      '/page/2 page',
      '/a end',
      '/page/4 page',
      '/page/5 page',
      '/b end',
    ]);
  });

  test('at most so many: a sitemap is read no further', async () => {
    const server = await serving({
      '/index.xml': index('/a.xml', '/b.xml'),
      '/a.xml': urlset('/page/1', '/page/2', '/page/3'),
      '/b.xml': urlset('/page/4'),
    });
    expect(await readSitemap(server, '/index.xml', { wanted: { limit: 2 } })).toEqual([
      '/page/1 page',
      '/page/2 page',
      '/index.xml end',
    ]);
    expect(askedOf(server)).not.toContain('/b.xml');
  });

  test('at most none, which asks for the feed alone', async () => {
    const server = await serving({ '/feed': rss('/page/1') });
    expect(await readFeed(server, '/feed', { wanted: { limit: 0 } })).toEqual(['/feed end']);
    expect(askedOf(server)).toEqual(['/feed']);
  });

  test('all at once: of those that match and are young enough, the first', async () => {
    const server = await serving({ '/feed': dated });
    const wanted = { since: '2022-01-02', match: ['/page/[0-9]'], limit: 1 };
    expect(await readFeed(server, '/feed', { wanted })).toEqual(['/page/3 page', '/feed end']);
  });
});

describe('validators', () => {
  const tagged = (text: string) => xml(text, { ETag: '"v1"' });
  const etagOf = async (spec: InputSpec, wanted: Partial<Wanted> = {}) => endOf(await read([spec], { wanted })).etag;

  test('are given where all of a list was wanted, and not where some was left out', async () => {
    const text = rss({ link: '/page/1', date: 'Fri, 28 Jan 2022 12:00:00 GMT' }, '/page/2');
    const server = await serving({ '/feed': tagged(text), '/sitemap.xml': tagged(urlset('/page/1')) });
    const feed = { kind: 'feed', url: `${server.origin}/feed` } as const;
    expect(await etagOf(feed)).toBe('"v1"');
    expect(await etagOf(feed, { since: '2022-01-01', match: ['/page/*'] })).toBe('"v1"');
    expect(await etagOf(feed, { since: '2022-02-01' })).toBeNull();
    expect(await etagOf(feed, { match: ['/page/1'] })).toBeNull();
    expect(await etagOf({ kind: 'sitemap', url: `${server.origin}/sitemap.xml` })).toBe('"v1"');
  });

  test('of lists that fail are none, nor is there a visit to be remembered', async () => {
    const server = await serving({ '/index.xml': index('/status/404') });
    const specs = [
      { kind: 'feed', url: `${server.origin}/status/410` },
      { kind: 'sitemap', url: `${server.origin}/index.xml` },
    ] as const;
    const items = await read(specs);
    expect(told(items, server.origin)).toEqual([
      '/status/410 http-status',
      '/status/404 http-status',
      '/index.xml end',
    ]);
    for (const item of items) expect(item).not.toHaveProperty('visit');
  });
});

describe('with a memory', () => {
  /** @param done paths that need no visit; @param known entity tags by path */
  const remembering = (
    { origin }: MisbehavingServer,
    done: readonly string[],
    known: Readonly<Record<string, string>> = {},
  ): VisitMemory => ({
    isDone: (url) => done.includes(url.replace(origin, '')),
    validators: (url) => {
      const etag = known[url.replace(origin, '')];
      return etag === undefined ? null : { etag, lastModified: null };
    },
  });

  test('pages that are done are not asked for, and still belong to the feed', async () => {
    const server = await serving({ '/feed': rss('/page/1', '/page/2', '/page/3') });
    const memory = remembering(server, ['/page/1', '/page/3']);
    const items = await read([{ kind: 'feed', url: `${server.origin}/feed` }], { web: { memory } });
    expect(told(items, server.origin)).toEqual(['/page/2 page', '/feed end']);
    expect(endOf(items).pages).toHaveLength(3);
    expect(askedOf(server)).toEqual(['/feed', '/page/2']);
  });

  test('addresses that are done are not asked for either', async () => {
    const server = await startServer();
    const memory = remembering(server, ['/page/1']);
    const items = await read([`${server.origin}/page/1`, `${server.origin}/page/2`], { web: { memory } });
    expect(told(items, server.origin)).toEqual(['/page/2 page']);
    expect(askedOf(server)).toEqual(['/page/2']);
  });

  test('the limit counts new pages only, and one that is left belongs to the feed as well', async () => {
    const server = await serving({ '/feed': rss('/page/1', '/page/2', '/page/3', '/page/4') });
    const memory = remembering(server, ['/page/1', '/page/2']);
    const items = await read([{ kind: 'feed', url: `${server.origin}/feed` }], {
      web: { memory },
      wanted: { limit: 1 },
    });
    expect(told(items, server.origin)).toEqual(['/page/3 page', '/feed end']);
    // The next run must not take the feed for done.
    expect(endOf(items).pages).toContain(`${server.origin}/page/4`);
  });

  test('the limit reached exactly leaves nothing', async () => {
    const server = await serving({ '/feed': rss('/page/1', '/page/2', '/page/3') });
    const memory = remembering(server, ['/page/1']);
    const items = await read([{ kind: 'feed', url: `${server.origin}/feed` }], {
      web: { memory },
      wanted: { limit: 2 },
    });
    expect(told(items, server.origin)).toEqual(['/page/2 page', '/page/3 page', '/feed end']);
    expect(endOf(items).pages).toHaveLength(3);
  });

  test('feeds, sitemaps and pages are asked whether they changed', async () => {
    const server = await startServer();
    const texts = { '/feed': rss('/page/1'), '/sitemap.xml': urlset('/page/2'), '/story': '<p>A story.' };
    for (const [path, text] of Object.entries(texts)) {
      server.routes.set(path, (asked) => answerConditionally(asked, { etag: `"${path}"` }, text));
    }
    const specs = [
      { kind: 'feed', url: `${server.origin}/feed` },
      { kind: 'sitemap', url: `${server.origin}/sitemap.xml` },
      `${server.origin}/story`,
    ] as const;
    const known = Object.fromEntries(Object.keys(texts).map((path) => [path, `"${path}"`]));
    const items = await read(specs, { web: { memory: remembering(server, [], known) } });
    expect(items).toEqual(Object.keys(texts).map((path) => ({ source: server.origin + path, unchanged: true })));
    expect(askedOf(server)).toEqual(expect.arrayContaining(Object.keys(texts)));
    expect(askedOf(server)).toHaveLength(3);
    const older = Object.fromEntries(Object.keys(texts).map((path) => [path, '"older"']));
    expect(told(await read(specs, { web: { memory: remembering(server, [], older) } }), server.origin)).toEqual([
      '/page/1 page',
      '/feed end',
      '/page/2 page',
      '/sitemap.xml end',
      '/story page',
    ]);
  });
});

describe('a long sitemap', () => {
  test('gives its first pages before its last part is there', async () => {
    const [server, other] = [await startServer(), await startServer()];
    let isTaken = false;
    server.routes.set('/index.xml', () => ({ body: index('/a.xml', `${other.origin}/b.xml`) }));
    server.routes.set('/a.xml', () => ({ body: urlset('/page/1', '/page/2') }));
    other.routes.set('/b.xml', async ({ pause }) => {
      // Never answered if the first page waits for it.
      while (!isTaken && (await pause(5)));
      return { body: urlset('/page/3') };
    });
    const kinds: string[] = [];
    const spec = { kind: 'sitemap', url: `${server.origin}/index.xml` } as const;
    for await (const item of reading([spec], { web: { allowPrivate: true, ignoreRobots: true } })) {
      kinds.push(kindOf(item));
      isTaken = true;
    }
    expect(kinds).toEqual(['page', 'page', 'page', 'end']);
  });
});
