import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readInputs, type VisitMemory } from '../../../src/inputs/index.js';
import { decodeBytes } from '../../../src/text/decode-bytes.js';
import { type MisbehavingServer, startMisbehavingServer } from '../../servers/misbehaving-server.js';
import { streamOf } from '../collect.js';
import { exchangesOf, fetchAll, fetchFailing, fetchPage, headingOf, outcomes, startServer } from './fetching.js';
import { webOptions } from './web-options.js';

let server: MisbehavingServer;

beforeEach(async () => {
  server = await startMisbehavingServer();
  return () => server.close();
});

const lastRequest = () => server.requests.at(-1)!;

describe('a page', () => {
  it('comes with where it was found, when it was given out and what the header says', async () => {
    server.routes.set('/story', () => ({
      headers: {
        'Content-Type': 'text/html; charset=Windows-1251',
        Date: 'Fri, 28 Jan 2022 15:33:00 GMT',
        ETag: '"v1"',
        'Last-Modified': 'Thu, 27 Jan 2022 10:00:00 GMT',
      },
      body: '<h1>A story</h1>',
    }));
    const address = `${server.origin}/story?a=1#part`;
    const page = await fetchPage(address);
    expect(page).toMatchObject({
      id: null,
      source: address,
      url: `${server.origin}/story?a=1`,
      charset: 'Windows-1251',
      fetched: '2022-01-28T15:33:00Z',
      announced: null,
      warnings: [],
      visit: { requested: address, etag: '"v1"', lastModified: 'Thu, 27 Jan 2022 10:00:00 GMT' },
    });
    expect(headingOf(page)).toBe('A story');
    expect(lastRequest()).toMatchObject({ method: 'GET', path: '/story?a=1' });
  });

  it.each([
    ['of tomorrow and later', () => new Date(Date.now() + 3 * 24 * 3600_000).toUTCString()],
    ['that is none', () => 'yesterday'],
    ['that is missing', () => null],
  ])('a Date %s is not believed', async (_, make) => {
    const date = make();
    server.routes.set('/story', () => ({
      headers: date === null ? undefined : { Date: date },
      body: '<h1>A</h1>',
    }));
    const before = Math.floor(Date.now() / 1000) * 1000;
    const fetched = Date.parse((await fetchPage(`${server.origin}/story`)).fetched ?? '');
    expect(fetched).toBeGreaterThanOrEqual(before);
    expect(fetched).toBeLessThanOrEqual(Date.now());
  });

  it('is kept as it was exchanged, its codings on', async () => {
    const [exchange, ...others] = exchangesOf(await fetchPage(`${server.origin}/encoded?coding=gzip`));
    expect(others).toEqual([]);
    expect(exchange).toMatchObject({
      url: `${server.origin}/encoded?coding=gzip`,
      status: 200,
      statusText: 'OK',
      address: '127.0.0.1',
    });
    expect([...exchange.body.subarray(0, 2)]).toEqual([0x1f, 0x8b]);
    expect(exchange.responseHeaders).toContainEqual(['Content-Encoding', 'gzip']);
    expect(exchange.requestHeaders).toContainEqual(['Host', `127.0.0.1:${server.port}`]);
    expect(exchange.started.getTime()).toBeLessThanOrEqual(Date.now());
  });

  it('is not kept where nobody asked for it', async () => {
    const { visit } = await fetchPage(`${server.origin}/page/a`, { keepExchanges: false });
    expect(visit?.exchanges).toEqual([]);
    expect(visit?.ended).toBeInstanceOf(Date);
  });

  it('with spaces or other letters in its address is asked for in ASCII', async () => {
    server.routes.set('/caf%C3%A9%20au%20lait', () => ({ body: '<h1>Coffee</h1>' }));
    expect(headingOf(await fetchPage(`  ${server.origin}/café au lait `))).toBe('Coffee');
  });

  it.each(['gzip', 'br', 'deflate', 'deflate-raw', 'zstd', 'gzip,br'])('in %s is decompressed', async (coding) => {
    const page = await fetchPage(`${server.origin}/encoded?coding=${coding}`);
    expect(headingOf(page)).toBe('A compressed page');
    const asked = lastRequest().headers['accept-encoding'] ?? '';
    expect(asked).toMatch(/^gzip, deflate, br(?:, zstd)?$/);
  });

  it('that says it is compressed and is not is taken as it is', async () => {
    expect(headingOf(await fetchPage(`${server.origin}/says-gzip-is-plain`))).toBe('A page that is not compressed');
  });

  it.each(['no-length', 'http10'])('lasts until the connection ends: /%s', async (path) => {
    expect(headingOf(await fetchPage(`${server.origin}/${path}`))).toMatch(/^A page (?:without a length|as of 1996)$/);
  });

  it.each([
    ['/charset?name=windows-1251', 'windows-1251'],
    ['/charset?name=koi8-r', 'koi8-r'],
    ['/wrong-charset?says=utf-8&is=windows-1251', 'utf-8'],
    ['/wrong-charset?says=utf-8&is=windows-1251&meta=windows-1251', 'utf-8'],
    ['/wrong-charset?says=no-such-charset&is=utf-8', 'no-such-charset'],
  ])('is read by its charset, and not by one that cannot be: %s', async (path, charset) => {
    const page = await fetchPage(server.origin + path);
    expect(page.charset).toBe(charset);
    expect(decodeBytes(page.content as Uint8Array, page.charset).text).toContain('<h1>Мост закрыт до весны</h1>');
  });

  it('that is a feed or a sitemap is none', async () => {
    const feed =
      '<rss version="2.0"><channel><title>News</title><item><link>https://example.org/a</link></item></channel></rss>';
    const sitemap =
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://example.org/a</loc></url></urlset>';
    server.routes.set('/feed', () => ({ headers: { 'Content-Type': 'application/rss+xml' }, body: feed }));
    server.routes.set('/map', () => ({ headers: { 'Content-Type': 'text/xml; charset=utf-8' }, body: sitemap }));
    server.routes.set('/xhtml', () => ({
      headers: { 'Content-Type': 'application/xhtml+xml' },
      body: '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body><h1>A page</h1></body></html>',
    }));
    const items = await fetchAll(['/feed', '/map', '/xhtml'].map((path) => server.origin + path));
    expect(outcomes(items)).toEqual(['feed-input', 'feed-input', 'A page']);
    const [first] = items;
    expect(first && 'error' in first && first.error.message).toContain(`${server.origin}/feed: is a feed`);
  });
});

describe('requests', () => {
  it('name who asks, and what is welcome', async () => {
    await fetchPage(`${server.origin}/page/a`, { userAgent: 'ExampleBot/1.0 (+https://example.org/bot)' });
    const { headers } = lastRequest();
    expect(headers['user-agent']).toBe('ExampleBot/1.0 (+https://example.org/bot)');
    expect(headers.accept).toMatch(/^text\/html,/);
    expect(headers.host).toBe(`127.0.0.1:${server.port}`);
  });

  it('carry the headers given, in place of our own of the same name, also to other origins', async () => {
    const other = await startServer();
    server.routes.set('/away', () => ({ status: 302, headers: { Location: `${other.origin}/page/there` } }));
    const headers = [
      ['X-Club', 'member'],
      ['accept', 'text/plain'],
      ['USER-AGENT', 'own/1'],
    ] as const;
    await fetchPage(`${server.origin}/away`, { headers });
    for (const { head } of [...server.requests, ...other.requests]) {
      expect(head.match(/^(?:x-club|accept|user-agent): .*$/gim)?.sort()).toEqual([
        'USER-AGENT: own/1',
        'X-Club: member',
        'accept: text/plain',
      ]);
    }
    expect([server.requests.length, other.requests.length]).toEqual([1, 1]);
  });

  it('for many pages of one host come on one connection, one after another', async () => {
    const titles = Array.from({ length: 30 }, (_, index) => `Page ${index}`);
    const addresses = titles.map((title) => `${server.origin}/page/${encodeURIComponent(title)}`);
    expect(outcomes(await fetchAll(addresses))).toEqual(titles);
    expect(server.requests).toHaveLength(30);
    expect([server.connections, server.mostAtOnce]).toEqual([1, 1]);
  });

  it('go on after an answer that ends its connection, and none is left open', async () => {
    const paths = ['/http10', '/page/a', '/empty-reply', '/page/b', '/garbage', '/page/c'];
    expect(outcomes(await fetchAll(paths.map((path) => server.origin + path)))).toEqual([
      'A page as of 1996',
      'a',
      'connection-failed',
      'b',
      'invalid-response',
      'c',
    ]);
    await vi.waitUntil(() => server.open === 0, { timeout: 10_000 });
  });
});

it('ends when nobody reads on, with what is under way', async () => {
  const other = await startServer();
  const addresses = [`${server.origin}/page/first`, `${other.origin}/silent`, `${server.origin}/page/second`];
  // Longer than the test waits: nothing else may end what is under way.
  const web = webOptions({ allowPrivate: true, ignoreRobots: true, timeout: 60_000 });
  const options = { from: 'auto', maxBytes: 1e6, stdin: streamOf(), web } as const;
  for await (const item of readInputs(addresses, options)) {
    expect(outcomes([item])).toEqual(['first']);
    await vi.waitUntil(() => other.requests.length > 0, { timeout: 10_000 });
    break;
  }
  await vi.waitUntil(() => server.open + other.open === 0, { timeout: 10_000 });
});

describe('what is known', () => {
  const memory = (etag: string | null, lastModified: string | null): VisitMemory => ({
    isDone: () => false,
    validators: () => ({ etag, lastModified }),
  });
  const since = 'Fri, 28 Jan 2022 15:33:00 GMT';

  it.each([
    ['an entity tag', '"v1"', since, { 'if-none-match': '"v1"' }],
    ['a date', null, since, { 'if-modified-since': since }],
  ])('is asked for by %s, and is unchanged', async (_, etag, lastModified, expected) => {
    const address = `${server.origin}/not-modified`;
    expect(await fetchAll([address], { memory: memory(etag, lastModified) })).toEqual([
      { source: address, unchanged: true },
    ]);
    const { headers } = lastRequest();
    const conditions = Object.entries(headers).filter(([name]) => name.startsWith('if-'));
    expect(Object.fromEntries(conditions)).toEqual(expected);
  });

  it('comes anew where it changed, with its new validators', async () => {
    const page = await fetchPage(`${server.origin}/not-modified`, { memory: memory('"v0"', null) });
    expect(headingOf(page)).toBe('A page that does not change');
    expect(page.visit).toMatchObject({ etag: '"v1"', lastModified: since });
  });

  it('is a condition for the address itself, not for where it redirects to', async () => {
    server.routes.set('/moved', () => ({ status: 301, headers: { Location: '/not-modified' } }));
    await fetchPage(`${server.origin}/moved`, { memory: memory('"v1"', null) });
    expect(server.requests.map(({ headers }) => headers['if-none-match'])).toEqual(['"v1"', undefined]);
  });

  it('and done is not asked for', async () => {
    const done = `${server.origin}/page/done`;
    const known: VisitMemory = { isDone: (url) => url === done, validators: () => null };
    expect(outcomes(await fetchAll([done, `${server.origin}/page/new`], { memory: known }))).toEqual(['new']);
    expect(server.requests.map(({ path }) => path)).toEqual(['/page/new']);
  });

  it('is no answer where no condition was sent', async () => {
    server.routes.set('/story', () => ({ status: 304 }));
    server.routes.set('/moved', () => ({ status: 302, headers: { Location: '/story' } }));
    const known = { memory: memory('"v1"', null) };
    expect((await fetchFailing(`${server.origin}/story`)).error.code).toBe('http-status');
    expect((await fetchFailing(`${server.origin}/moved`, known)).error.message).toContain('HTTP 304 Not Modified');
    expect(outcomes(await fetchAll([`${server.origin}/story`], known))).toEqual(['unchanged']);
    const headers = [['If-None-Match', '"v1"']] as const;
    expect(outcomes(await fetchAll([`${server.origin}/story`], { headers }))).toEqual(['unchanged']);
  });
});

describe('an address that is none', () => {
  it.each(['http://', 'http://[::1', 'https://exa mple.org/', 'http://example.org:99999/'])('%s', async (address) => {
    const { error, passing } = await fetchFailing(address);
    expect(error.code).toBe('invalid-url');
    expect(error.message).toContain('is no address');
    expect(passing).toBe(false);
  });
});
