import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { type FilePath, readInputs, type WebOptions } from '../../../src/inputs/index.js';
import type { InputItem } from '../../../src/types.js';
import { page } from '../../cli/contract/material.js';
import type { MisbehavingServer } from '../../servers/misbehaving-server.js';
import { streamOf, temporaryDirectory } from '../collect.js';
import { startServer } from './fetching.js';
import { kindOf, readAll, reading, titlesOf, told } from './reading.js';
import { webOptions } from './web-options.js';

/** Loopback is asked, robots.txt is not. */
const open: Partial<WebOptions> = { allowPrivate: true, ignoreRobots: true };

const numbers = (length: number) => Array.from({ length }, (_, number) => number);

const startServers = (count: number) => Promise.all(numbers(count).map(() => startServer()));

/** The pages of several servers in turn: the first of each, the second of each … */
const inTurn = (servers: readonly MisbehavingServer[], pages: number, route = '/page/') =>
  numbers(pages).flatMap((number) => servers.map(({ origin }) => `${origin}${route}${number}`));

/** Waits for what has to come true; the test's own time limit ends it. */
async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await sleep(5);
}

describe('one host', () => {
  test('has one request at a time, over one connection, in the order of the list', async () => {
    const server = await startServer();
    server.routes.set('/brief/', async ({ rest, pause }) => {
      // The later ones would be ready sooner.
      await pause(10 - Number(rest) / 4);
      return { body: page(rest) };
    });
    const items = await readAll(inTurn([server], 30, '/brief/'), { web: { allowPrivate: true, jobs: 8 } });
    expect(titlesOf(items)).toEqual(numbers(30).map(String));
    expect(server.requests.map((request) => request.path)).toEqual([
      '/robots.txt',
      ...numbers(30).map((number) => `/brief/${number}`),
    ]);
    expect(server.mostAtOnce).toBe(1);
    expect(server.connections).toBe(1);
  });

  test('has one request at a time also where redirects of others lead to it', async () => {
    const [server, ...others] = await startServers(5);
    server!.routes.set('/brief/', async ({ rest, pause }) => {
      await pause(5);
      return { body: page(rest) };
    });
    const addresses = others.flatMap(({ origin }, at) =>
      numbers(4).map((number) => `${origin}/redirect-to?url=${server!.origin}/brief/${at}-${number}`),
    );
    const items = await readAll([...addresses, ...inTurn([server!], 4, '/brief/')], {
      web: { allowPrivate: true, jobs: 8 },
    });
    expect(items.map(kindOf)).toEqual(Array(20).fill('page'));
    expect(server!.mostAtOnce).toBe(1);
    expect(server!.connections).toBe(1);
    expect(server!.requests.filter((request) => request.path === '/robots.txt')).toHaveLength(1);
  });

  test('is left alone between two pages', async () => {
    const server = await startServer();
    await readAll(inTurn([server], 4), { web: { ...open, delay: 200 } });
    const times = server.requests.map(({ at }) => at);
    expect(times).toHaveLength(4);
    // A timer may go off a moment early by another clock.
    for (const [index, at] of times.slice(1).entries()) expect(at - times[index]!).toBeGreaterThan(190);
  });

  test('is left alone after a failure as well, and between a feed and its pages', async () => {
    const server = await startServer();
    const items = `<item><link>/status/404</link></item><item><link>/reset</link></item><item><link>/page/1</link></item>`;
    server.routes.set('/feed', () => ({ body: `<rss version="2.0"><channel>${items}</channel></rss>` }));
    await readAll([{ kind: 'feed', url: `${server.origin}/feed` }], { web: { ...open, delay: 150 } });
    const times = server.requests.map(({ at }) => at);
    expect(times).toHaveLength(4);
    for (const [index, at] of times.slice(1).entries()) expect(at - times[index]!).toBeGreaterThan(140);
  });
});

describe('several hosts', () => {
  /** Pages that are answered only when as many as are expected are asked for at the same time. */
  function meetAt(servers: readonly MisbehavingServer[], expected: number) {
    const met = { now: 0, most: 0 };
    for (const server of servers) {
      server.routes.set('/meet/', async ({ rest, pause }) => {
        met.now += 1;
        met.most = Math.max(met.most, met.now);
        // Each round waits for the others, or for the test to fail.
        for (let waited = 0; met.most < expected && waited < 400; waited += 1) await pause(5);
        await pause(20);
        met.now -= 1;
        return { body: page(rest) };
      });
    }
    return met;
  }

  test('are asked at the same time', async () => {
    const servers = await startServers(6);
    const met = meetAt(servers, 6);
    const items = await readAll(inTurn(servers, 2, '/meet/'), { web: { ...open, jobs: 6, timeout: 10_000 } });
    expect(items.map(kindOf)).toEqual(Array(12).fill('page'));
    expect(met.most).toBe(6);
  });

  test.each([1, 2, 3])('are at most as many as jobs: %i', async (jobs) => {
    const servers = await startServers(6);
    const met = meetAt(servers, jobs);
    const items = await readAll(inTurn(servers, 2, '/meet/'), { web: { ...open, jobs, timeout: 10_000 } });
    expect(items.map(kindOf)).toEqual(Array(12).fill('page'));
    expect(met.most).toBe(jobs);
  });

  test('that are slow have their pages under way together', async () => {
    const servers = await startServers(4);
    const spans: { from: number; to: number }[] = [];
    for (const server of servers) {
      server.routes.set('/slow/', async ({ request, rest, pause }) => {
        await pause(300);
        spans.push({ from: request.at, to: performance.now() });
        return { body: page(rest) };
      });
    }
    await readAll(inTurn(servers, 1, '/slow/'), { web: open });
    expect(spans).toHaveLength(4);
    expect(Math.max(...spans.map(({ from }) => from))).toBeLessThan(Math.min(...spans.map(({ to }) => to)));
  });

  test('do not wait for a slow one that is first in the list, nor for its delay', async () => {
    const [slow, ...others] = await startServers(4);
    const rest = inTurn(others, 10);
    const asked = () => others.reduce((sum, { requests }) => sum + requests.length, 0);
    slow!.routes.set('/held', async () => {
      // Never answered if the others' pages are not asked for meanwhile.
      await until(() => asked() === rest.length);
      return { body: page('held') };
    });
    const items = await readAll([`${slow!.origin}/held`, ...rest], { web: { ...open, jobs: 2 } });
    expect(titlesOf(items)).toEqual(['held', ...numbers(10).flatMap((number) => Array(3).fill(String(number)))]);
  });

  test('give their pages in the order of the list, whichever is first', async () => {
    const servers = await startServers(5);
    for (const [at, server] of servers.entries()) {
      server.routes.set('/late/', async ({ rest, pause }) => {
        await pause((5 - at) * 8);
        return { body: page(`${at} ${rest}`) };
      });
    }
    const items = await readAll(inTurn(servers, 3, '/late/'), { web: open });
    expect(titlesOf(items)).toEqual(numbers(3).flatMap((number) => numbers(5).map((at) => `${at} ${number}`)));
  });

  test('fail each for itself', async () => {
    const [good, bad, gone] = await startServers(3);
    await gone!.close();
    const failing = [
      [`${bad!.origin}/reset`, 'connection-failed'],
      [`${gone!.origin}/page/1`, 'connection-failed'],
      [`${bad!.origin}/status/404`, 'http-status'],
      [`${bad!.origin}/garbage`, 'invalid-response'],
      ['http://[::1', 'invalid-url'],
      [`${bad!.origin}/silent`, 'timeout'],
      [`${bad!.origin}/redirect-loop`, 'too-many-redirects'],
      [`${bad!.origin}/pdf`, 'binary-input'],
    ] as const;
    const addresses = failing.flatMap(([address], number) => [`${good!.origin}/page/${number}`, address]);
    const items = await readAll(addresses, { web: { ...open, timeout: 300 } });
    expect(items.map(kindOf)).toEqual(failing.flatMap(([, code]) => ['page', code]));
    expect(titlesOf(items)).toEqual(failing.map((_, number) => String(number)));
  });
});

describe('files among addresses', () => {
  test('keep the order of the list', async () => {
    const directory = temporaryDirectory();
    const [one, other] = await startServers(2);
    one!.routes.set('/late', async ({ pause }) => {
      await pause(50);
      return { body: page('late') };
    });
    const files = ['a', 'b'].map((name) => path.join(directory, `${name}.html`));
    for (const file of files) writeFileSync(file, page(path.basename(file)));
    const specs = [
      files[0]!,
      `${one!.origin}/late`,
      '-',
      `${other!.origin}/page/1`,
      files[1]!,
      path.join(directory, 'c'),
    ];
    const stdin = streamOf(page('from standard input'));
    const items: InputItem[] = [];
    const web = webOptions(open);
    for await (const item of readInputs(specs, { from: 'auto', maxBytes: 1e6, stdin, web })) items.push(item);
    expect(titlesOf(items)).toEqual(['a.html', 'late', 'from standard input', '1', 'b.html']);
    expect(items.map((item) => ('source' in item ? item.source : ''))).toEqual(specs);
    expect(kindOf(items.at(-1)!)).toBe('not-found');
  });

  test('do not keep pages behind them from being fetched', async () => {
    const server = await startServer();
    async function* readOther(spec: FilePath): AsyncGenerator<InputItem> {
      const source = String(spec);
      // A file that ends only when the page behind it was asked for.
      await until(() => server.requests.length > 0);
      yield { id: null, source, content: page(source), format: null, charset: null, url: null };
    }
    const items = await readAll(['held', `${server.origin}/page/1`], { web: open, readOther });
    expect(titlesOf(items)).toEqual(['held', '1']);
  });
});

describe('a reader that goes away', () => {
  test.each([
    ['before the first page of some', 0],
    ['after a page', 1],
    ['after some pages', 5],
  ])('%s ends all connections', async (_, count) => {
    const servers = await startServers(4);
    servers[1]!.routes.set('/page/7', async ({ pause }) => {
      await pause(60_000);
    });
    const addresses = [
      ...inTurn(servers, 20),
      ...['/endless', '/slow-body', '/silent'].map((route) => servers[3]!.origin + route),
    ];
    const items = reading(addresses, { web: { ...open, timeout: 60_000 } });
    const taken: InputItem[] = [];
    for await (const item of items) {
      taken.push(item);
      if (taken.length > count) break;
    }
    expect(taken).toHaveLength(count + 1);
    await until(() => servers.every((server) => server.open === 0));
    const asked = servers.map(({ requests }) => requests.length);
    await sleep(50);
    // Nothing is asked for any more.
    expect(servers.map(({ requests }) => requests.length)).toEqual(asked);
  });

  test('during an endless answer and a long wait ends both', async () => {
    const [server, endless] = await startServers(2);
    const addresses = [`${server!.origin}/page/1`, `${endless!.origin}/endless`, `${server!.origin}/page/2`];
    for await (const item of reading(addresses, { web: { ...open, delay: 60_000, timeout: 60_000, maxBytes: 1e12 } })) {
      expect(kindOf(item)).toBe('page');
      await until(() => endless!.requests.length > 0);
      break;
    }
    await until(() => server!.open === 0 && endless!.open === 0);
    expect(server!.requests).toHaveLength(1);
  });

  test('after all pages leaves no connection open', async () => {
    const server = await startServer();
    const items = await readAll(inTurn([server], 3), { web: open });
    expect(told(items, server.origin)).toEqual(['/page/0 page', '/page/1 page', '/page/2 page']);
    await until(() => server.open === 0);
  });
});
