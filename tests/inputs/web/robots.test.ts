import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { WebOptions } from '../../../src/inputs/index.js';
import type { InputItem } from '../../../src/types.js';
import type { MisbehavingServer } from '../../servers/misbehaving-server.js';
import { startServer } from './fetching.js';
import { readAll, told } from './reading.js';

/** Reads pages of servers on loopback, robots.txt obeyed. */
function read(addresses: readonly string[], web: Partial<WebOptions> = {}): Promise<InputItem[]> {
  return readAll(addresses, { web: { allowPrivate: true, ...web } });
}

/** What a server was asked, in order. */
const askedOf = ({ requests }: MisbehavingServer) => requests.map(({ path }) => path);

const times = (server: MisbehavingServer, path: string) => askedOf(server).filter((each) => each === path).length;

const saying = (...lines: string[]) => ({ headers: { 'Content-Type': 'text/plain' }, body: lines.join('\n') });

const closedToAll = saying('User-agent: *', 'Disallow: /');

describe('what a robots.txt says', () => {
  test('is asked for before the first page, and once for all pages', async () => {
    const server = await startServer();
    server.robots = saying('User-agent: *', 'Disallow: /page/b');
    const items = await read(['a', 'b', 'c', 'a?again'].map((name) => `${server.origin}/page/${name}`));
    expect(told(items, server.origin)).toEqual([
      '/page/a page',
      '/page/b robots-disallowed',
      '/page/c page',
      '/page/a?again page',
    ]);
    expect(askedOf(server)).toEqual(['/robots.txt', '/page/a', '/page/c', '/page/a?again']);
  });

  test('is asked for as the pages are, but for conditions', async () => {
    const server = await startServer();
    const memory = { isDone: () => false, validators: () => ({ etag: '"v1"', lastModified: null }) };
    await read([`${server.origin}/page/a`], { memory, headers: [['X-Team', 'archive']] });
    const [robots, page] = server.requests;
    expect(robots?.headers).toMatchObject({ 'user-agent': 'cleancopy/0.0.0', 'x-team': 'archive' });
    expect(robots?.headers).not.toHaveProperty('if-none-match');
    expect(page?.headers).toMatchObject({ 'if-none-match': '"v1"' });
  });

  test.each([
    ['cleancopy/0.0.0', ['/page/all page', '/page/other page', '/page/own robots-disallowed']],
    ['CLEANCOPY', ['/page/all page', '/page/other page', '/page/own robots-disallowed']],
    ['OtherBot/2.1', ['/page/all page', '/page/other robots-disallowed', '/page/own page']],
    ['Mozilla/5.0 (compatible; OtherBot/2.1)', ['/page/all page', '/page/other robots-disallowed', '/page/own page']],
    ['unnamed/1', ['/page/all robots-disallowed', '/page/other page', '/page/own page']],
    ['cleancopy-fork/1', ['/page/all robots-disallowed', '/page/other page', '/page/own page']],
  ])('counts for the product token of %s', async (userAgent, expected) => {
    const server = await startServer();
    server.robots = saying(
      'User-agent: OtherBot',
      'Disallow: /page/other',
      '',
      'User-agent: CleanCopy',
      'Disallow: /page/own',
      '',
      'User-agent: *',
      'Disallow: /page/all',
    );
    const addresses = ['all', 'other', 'own'].map((name) => `${server.origin}/page/${name}`);
    expect(told(await read(addresses, { userAgent }), server.origin)).toEqual(expected);
  });

  test('counts for paths as they are sent', async () => {
    const server = await startServer();
    server.robots = saying('User-agent: *', 'Disallow: /page/caf%C3%A9', 'Disallow: /*?print=', 'Disallow: /page/x$');
    const paths = ['/page/café', '/page/caf%c3%a9', '/page/../page/x', '/page/y?print=1', '/page/x/y', '/page/y#x'];
    const items = await read(paths.map((path) => server.origin + path));
    expect(told(items, server.origin).map((line) => line.split(' ')[1])).toEqual([
      ...Array(4).fill('robots-disallowed'),
      'page',
      'page',
    ]);
    expect(server.requests).toHaveLength(3);
  });

  test('is not asked for where it is to be ignored', async () => {
    const server = await startServer();
    server.robots = closedToAll;
    const items = await read([`${server.origin}/page/a`], { ignoreRobots: true });
    expect(told(items, server.origin)).toEqual(['/page/a page']);
    expect(askedOf(server)).toEqual(['/page/a']);
  });

  test('names robots.txt and the path that it keeps us from', async () => {
    const server = await startServer();
    server.robots = closedToAll;
    const [item] = await read([`${server.origin}/page/a`]);
    expect(item).toMatchObject({ passing: false, visit: { requested: `${server.origin}/page/a` } });
    expect(item && 'error' in item && item.error.message).toContain(
      `${server.origin}/robots.txt does not allow /page/a`,
    );
  });
});

describe('a robots.txt that cannot be read as one', () => {
  test.each([400, 401, 403, 404, 410, 451])('with status %i leaves the site open', async (status) => {
    const server = await startServer();
    server.robots = { ...closedToAll, status };
    expect(told(await read([`${server.origin}/page/a`]), server.origin)).toEqual(['/page/a page']);
  });

  test.each([429, 500, 502, 503, 504, 599])('with status %i closes it', async (status) => {
    const server = await startServer();
    server.robots = { status };
    const items = await read([`${server.origin}/page/a`, `${server.origin}/page/b`]);
    expect(told(items, server.origin)).toEqual(['/page/a robots-unreachable', '/page/b robots-unreachable']);
    expect(items.map((item) => 'error' in item && item.passing)).toEqual([true, true]);
    expect(askedOf(server)).toEqual(['/robots.txt']);
  });

  test('but for the first time is asked again where that may help', async () => {
    const server = await startServer();
    server.routes.set('/robots.txt', ({ times: asked }) => (asked === 1 ? { status: 503 } : closedToAll));
    const items = await read([`${server.origin}/page/a`], { retries: 1 });
    expect(told(items, server.origin)).toEqual(['/page/a robots-disallowed']);
    expect(askedOf(server)).toEqual(['/robots.txt', '/robots.txt']);
  });

  test.each([
    ['never comes', '/silent'],
    ['never has whole headers', '/slow-headers'],
    ['never ends', '/slow-body'],
    ['is torn off', '/reset-body'],
    ['is shorter than it says', '/short-length'],
    ['has broken chunks', '/bad-chunk'],
    ['is damaged', '/cut-gzip'],
    ['is in an unknown coding', '/unknown-coding'],
    ['has endless headers', '/endless-headers'],
  ])('since it %s closes the site', async (_, target) => {
    const server = await startServer();
    server.routes.set('/robots.txt', () => ({ status: 302, headers: { Location: target } }));
    const items = await read([`${server.origin}/page/a`], { timeout: 400 });
    expect(told(items, server.origin)).toEqual(['/page/a robots-unreachable']);
    expect(askedOf(server)).toEqual(['/robots.txt', target]);
  });

  test('since the connection is reset closes it: the site itself is not reached', async () => {
    const server = await startServer();
    server.routes.set('/robots.txt', ({ reset }) => reset());
    const items = await read([`${server.origin}/page/a`]);
    expect(told(items, server.origin)).toEqual(['/page/a connection-failed']);
    expect(new Set(askedOf(server))).toEqual(new Set(['/robots.txt']));
  });

  test('since it is a page holds no rules', async () => {
    const server = await startServer();
    server.robots = { body: '<!doctype html><title>Not found</title><p>Disallow: / is what it would say.' };
    expect(told(await read([`${server.origin}/page/a`]), server.origin)).toEqual(['/page/a page']);
  });
});

describe('redirects of robots.txt', () => {
  /** `/hop/3` leads to `/hop/2` and so on; `/hop/0` are the rules. */
  async function withHops(hops: number): Promise<MisbehavingServer> {
    const server = await startServer();
    const hop = (left: number) =>
      left === 0 ? closedToAll : { status: 301, headers: { Location: `/hop/${left - 1}` } };
    server.routes.set('/robots.txt', () => hop(hops));
    server.routes.set('/hop/', ({ rest }) => hop(Number(rest)));
    return server;
  }

  test.each([
    [1, 'robots-disallowed'],
    [5, 'robots-disallowed'],
    [6, 'page'],
  ])('%i of them: %s', async (hops, expected) => {
    const server = await withHops(hops);
    expect(told(await read([`${server.origin}/page/a`]), server.origin)).toEqual([`/page/a ${expected}`]);
    expect(askedOf(server).filter((path) => path !== '/page/a')).toHaveLength(6 - Math.max(0, 5 - hops));
  });

  test.each(['/redirect-loop', '/redirect-nowhere', '/redirect-to?url=ftp://example.org/robots.txt'])(
    'to nowhere (%s) leave the site open',
    async (target) => {
      const server = await startServer();
      server.routes.set('/robots.txt', () => ({ status: 302, headers: { Location: target } }));
      expect(told(await read([`${server.origin}/page/a`]), server.origin)).toEqual(['/page/a page']);
    },
  );

  test('to another host give rules for the first', async () => {
    const [server, other] = [await startServer(), await startServer()];
    server.robots = { status: 301, headers: { Location: `${other.origin}/rules` } };
    other.routes.set('/rules', () => saying('User-agent: *', 'Disallow: /page/closed'));
    const items = await read([server, other].flatMap(({ origin }) => [`${origin}/page/closed`, `${origin}/page/open`]));
    expect(told(items).map((line) => line.split(' ')[1])).toEqual(['robots-disallowed', 'page', 'page', 'page']);
    expect(times(other, '/robots.txt')).toBe(1);
    expect(times(other, '/rules')).toBe(1);
  });
});

describe('a file of another shape', () => {
  const limit = 500 * 1024;
  const rule = 'User-agent: *\nDisallow: /page/closed\n';

  test.each([
    ['right below the limit', limit - rule.length, 'robots-disallowed'],
    ['behind the limit', limit + 1, 'page'],
    ['far behind the limit', 3 * limit, 'page'],
  ])('with its rule %s', async (_, offset, expected) => {
    const server = await startServer();
    const comment = `${'#'.repeat(offset - 1)}\n`;
    server.robots = saying(`${comment}${rule}${'#'.repeat(1000)}`);
    const items = await read([`${server.origin}/page/closed`], { maxBytes: 100_000 });
    expect(told(items, server.origin)).toEqual([`/page/closed ${expected}`]);
  });

  test('that unpacks to more counts up to the limit', async () => {
    const server = await startServer();
    const rules = `${rule}${'#'.repeat(limit)}\nDisallow: /page/behind\n`;
    server.robots = { headers: { 'Content-Encoding': 'gzip' }, body: gzipSync(rules) };
    const items = await read(['closed', 'behind'].map((name) => `${server.origin}/page/${name}`));
    expect(told(items, server.origin)).toEqual(['/page/closed robots-disallowed', '/page/behind page']);
  });

  test('that never ends gives the rules of its beginning', async () => {
    const server = await startServer();
    server.routes.set('/robots.txt', async ({ send }) => {
      await send(`HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n${rule}`);
      while (await send('# more\n'.repeat(1000)));
    });
    const items = await read([`${server.origin}/page/closed`, `${server.origin}/page/open`]);
    expect(told(items, server.origin)).toEqual(['/page/closed robots-disallowed', '/page/open page']);
  });

  test.each<[string, Record<string, string>, (text: string) => Uint8Array]>([
    ['compressed with gzip', { 'Content-Encoding': 'gzip' }, (text) => gzipSync(text)],
    ['with a byte order mark', {}, (text) => Buffer.from(`\ufeff${text}`)],
    ['with the line ends of Windows', {}, (text) => Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['with the line ends of old Macs', {}, (text) => Buffer.from(text.replaceAll('\n', '\r'))],
    ['said to be HTML', { 'Content-Type': 'text/html' }, (text) => Buffer.from(text)],
    ['that says gzip and is plain', { 'Content-Encoding': 'gzip' }, (text) => Buffer.from(text)],
  ])('%s', async (_, headers, written) => {
    const server = await startServer();
    server.robots = { headers: { 'Content-Type': 'text/plain', ...headers }, body: written(rule) };
    const items = await read([`${server.origin}/page/closed`, `${server.origin}/page/open`]);
    expect(told(items, server.origin)).toEqual(['/page/closed robots-disallowed', '/page/open page']);
  });
});

describe('redirects of pages', () => {
  test('to a page that is not allowed are not followed', async () => {
    const server = await startServer();
    server.robots = saying('User-agent: *', 'Disallow: /page/closed');
    const items = await read([`${server.origin}/redirect-to?url=/page/closed`]);
    expect(told(items, server.origin)).toEqual(['/redirect-to?url=/page/closed robots-disallowed']);
    expect(askedOf(server)).toEqual(['/robots.txt', '/redirect-to?url=/page/closed']);
  });

  test('to another origin ask for its robots.txt, and obey it', async () => {
    const [server, other] = [await startServer(), await startServer()];
    other.robots = saying('User-agent: *', 'Disallow: /page/closed');
    const addresses = ['closed', 'open'].map((name) => `${server.origin}/redirect-to?url=${other.origin}/page/${name}`);
    const items = await read(addresses);
    expect(told(items).map((line) => line.split(' ').at(-1))).toEqual(['robots-disallowed', 'page']);
    expect(askedOf(other)).toEqual(['/robots.txt', '/page/open']);
  });

  test('between two hosts that lead to each other come to an end', async () => {
    const [server, other] = [await startServer(), await startServer()];
    server.routes.set('/there', () => ({ status: 302, headers: { Location: `${other.origin}/page/there` } }));
    other.routes.set('/there', () => ({ status: 302, headers: { Location: `${server.origin}/page/there` } }));
    server.robots = { status: 302, headers: { Location: `${other.origin}/rules` } };
    other.robots = { status: 302, headers: { Location: `${server.origin}/rules` } };
    const items = await read([`${server.origin}/there`, `${other.origin}/there`]);
    expect(told(items).map((line) => line.split(' ')[1])).toEqual(['page', 'page']);
  });
});

describe('Crawl-delay', () => {
  /** How far apart the requests for pages came in, in milliseconds. */
  const gapsOf = ({ requests }: MisbehavingServer) => {
    const pages = requests.filter(({ path }) => path.startsWith('/page/'));
    return pages.slice(1).map(({ at }, index) => at - pages[index]!.at);
  };

  test('widens the gap between the pages of its host, not of others', async () => {
    const [server, other] = [await startServer(), await startServer()];
    server.robots = saying('User-agent: *', 'Crawl-delay: 0.4');
    const addresses = ['a', 'b', 'c'].flatMap((name) => [server, other].map(({ origin }) => `${origin}/page/${name}`));
    await read(addresses);
    expect(askedOf(server)).toEqual(['/robots.txt', '/page/a', '/page/b', '/page/c']);
    // A timer may go off a moment early by another clock.
    for (const gap of gapsOf(server)) expect(gap).toBeGreaterThan(390);
    // The other host's last page came before this one's second.
    expect(other.requests.at(-1)!.at).toBeLessThan(server.requests[2]!.at);
  });

  test('does not narrow the gap that was asked for, nor does one for others count', async () => {
    const server = await startServer();
    server.robots = saying('User-agent: OtherBot', 'Crawl-delay: 30', '', 'User-agent: *', 'Crawl-delay: 0.01');
    await read(
      ['a', 'b', 'c'].map((name) => `${server.origin}/page/${name}`),
      { delay: 200 },
    );
    for (const gap of gapsOf(server)) expect(gap).toBeGreaterThan(190);
    expect(askedOf(server)).toHaveLength(4);
  });
});
