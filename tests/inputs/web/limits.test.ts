import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { WebOptions } from '../../../src/inputs/index.js';
import { type MisbehavingServer, startMisbehavingServer } from '../../servers/misbehaving-server.js';
import { fetchAll, fetchFailing, fetchPage, headingOf, outcomes, startServer } from './fetching.js';

vi.setConfig({ testTimeout: 60_000 });

let server: MisbehavingServer;

beforeEach(async () => {
  server = await startMisbehavingServer();
  return () => server.close();
});

/** Waits for the server to see that the client went away: nothing is read on in secret. */
const hungUp = () => vi.waitUntil(() => server.open === 0, { timeout: 10_000 });

describe('time', () => {
  it.each(['/slow-headers?ms=20', '/slow-body?ms=20', '/silent', '/slow?ms=20000'])(
    'ends %s, though bytes keep coming',
    async (path) => {
      const { error, passing } = await fetchFailing(server.origin + path, { timeout: 400 });
      expect(error.code).toBe('timeout');
      expect(error.message).toContain(`${server.origin}${path}: no whole answer within 0.4 s`);
      expect(passing).toBe(true);
      expect(server.requests).toHaveLength(1);
      await hungUp();
    },
  );

  it('is counted for each request by itself, and the host goes on', async () => {
    const paths = ['/silent', '/slow?ms=200', '/slow?ms=201', '/slow?ms=202', '/page/next'];
    const items = await fetchAll(
      paths.map((path) => server.origin + path),
      { timeout: 500 },
    );
    expect(outcomes(items)).toEqual(['timeout', 'A slow page', 'A slow page', 'A slow page', 'next']);
  });
});

const most = { maxBytes: 100_000 } satisfies Partial<WebOptions>;

describe('size', () => {
  it('of a body that is too long is told, and the rest not waited for', async () => {
    for (const path of ['/endless', '/long?bytes=200000']) {
      const { error, passing } = await fetchFailing(server.origin + path, most);
      expect([error.code, passing]).toEqual(['response-too-large', false]);
      expect(error.message).toContain('more than 100 kB');
      await hungUp();
    }
  });

  it('is exact', async () => {
    const [withPage] = await fetchAll([`${server.origin}/long?bytes=0`]);
    const length = withPage && 'content' in withPage ? withPage.content.length : 0;
    expect(length).toBeGreaterThan(500);
    expect(headingOf(await fetchPage(`${server.origin}/long?bytes=100`, { maxBytes: length + 100 }))).toBe(
      'A long page',
    );
    const { error } = await fetchFailing(`${server.origin}/long?bytes=100`, { maxBytes: length + 99 });
    expect(error.code).toBe('response-too-large');
  });

  it('after decompression has its own limit and its own word', async () => {
    const bomb = await fetchFailing(`${server.origin}/gzip-bomb`);
    expect([bomb.error.code, bomb.passing]).toEqual(['decompressed-too-large', false]);
    expect(bomb.error.message).toContain('unpacks to more than 1 MB');
    const sixLayers = await fetchFailing(`${server.origin}/gzip-six-layers`);
    expect([sixLayers.error.code, sixLayers.passing]).toEqual(['invalid-encoding', false]);
    expect(sixLayers.error.message).toContain('compressed 6 times');
    // Few enough to be read on the wire, too many afterwards, whatever the coding.
    for (const coding of ['gzip', 'br', 'deflate']) {
      const { error } = await fetchFailing(`${server.origin}/encoded?coding=${coding}`, { maxBytes: 800 });
      expect(error.code).toBe('decompressed-too-large');
    }
  });

  it('of a header, or of more headers than end, is told', async () => {
    for (const path of ['/big-header', '/endless-headers']) {
      const { error, passing } = await fetchFailing(server.origin + path);
      expect([error.code, passing]).toEqual(['headers-too-large', false]);
      await hungUp();
    }
    expect(headingOf(await fetchPage(`${server.origin}/big-header?bytes=30000`))).toBe('A page under a big header');
  });

  it('does not keep the next page from being read', async () => {
    const paths = ['/endless', '/page/a', '/gzip-bomb', '/page/b', '/endless-headers', '/page/c'];
    const items = await fetchAll(
      paths.map((path) => server.origin + path),
      { ...most, maxBytes: 200_000 },
    );
    expect(outcomes(items)).toEqual([
      'response-too-large',
      'a',
      'decompressed-too-large',
      'b',
      'headers-too-large',
      'c',
    ]);
  });
});

describe('a broken answer', () => {
  it.each([
    ['/short-length', 'incomplete-response', true],
    ['/unfinished-chunks', 'incomplete-response', true],
    ['/reset-body', 'incomplete-response', true],
    ['/cut-gzip', 'incomplete-response', true],
    ['/bad-chunk', 'invalid-response', false],
    ['/two-lengths', 'incomplete-response', true],
    ['/garbage', 'invalid-response', false],
    ['/reset', 'connection-failed', true],
    ['/empty-reply', 'connection-failed', true],
    ['/unknown-coding', 'invalid-encoding', false],
  ])('%s is %s', async (path, code, isPassing) => {
    const { error, passing, item } = await fetchFailing(server.origin + path);
    expect([error.code, passing]).toEqual([code, isPassing]);
    expect(error.message).toContain(`${server.origin}${path}: `);
    expect(item.visit).toMatchObject({ requested: server.origin + path, exchanges: [], ended: null });
  });

  it('is told for itself: the pages around it come', async () => {
    const paths = ['/page/a', '/short-length', '/page/b', '/bad-chunk', '/reset-body', '/page/c'];
    const items = await fetchAll(paths.map((path) => server.origin + path));
    expect(outcomes(items)).toEqual(['a', 'incomplete-response', 'b', 'invalid-response', 'incomplete-response', 'c']);
  });
});

describe('a server that is not there', () => {
  it('is said to give no answer', async () => {
    const gone = await startServer();
    await gone.close();
    const { error, passing } = await fetchFailing(`${gone.origin}/page/a`);
    expect([error.code, passing]).toEqual(['connection-failed', true]);
    expect(error.message).toContain('ECONNREFUSED');
  });

  it.each([
    ['ENOTFOUND', 'there is no such host', false],
    ['EAI_AGAIN', 'the name service does not answer', true],
  ])('by its name: %s', async (code, detail, isPassing) => {
    const { error, passing } = await fetchFailing('http://gone.example.org/', {}, (_name, _options, found) =>
      found(Object.assign(new Error(`getaddrinfo ${code} gone.example.org`), { code }), []),
    );
    expect([error.code, passing]).toEqual(['name-not-resolved', isPassing]);
    expect(error.message).toContain(`http://gone.example.org/: ${detail}`);
  });
});
