import { once } from 'node:events';
import { connect } from 'node:net';
import { Agent, request } from 'undici';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { type MisbehavingServer, startMisbehavingServer } from './misbehaving-server.js';

let server: MisbehavingServer;

beforeEach(async () => {
  server = await startMisbehavingServer();
  return () => server.close();
});

/** An answer as a client takes it, on one connection at a time. */
async function get(path: string, headers: Record<string, string> = {}) {
  const dispatcher = new Agent({ connections: 1 });
  onTestFinished(() => dispatcher.destroy());
  const { statusCode, headers: answered, body } = await request(server.origin + path, { dispatcher, headers });
  return { status: statusCode, headers: answered, bytes: Buffer.from(await body.arrayBuffer()) };
}

/** What comes on a connection of its own until it ends, or until there is enough; how it ended. */
async function exchange(path: string, enough = Number.POSITIVE_INFINITY): Promise<{ text: string; ended: string }> {
  const socket = connect(server.port, '127.0.0.1');
  onTestFinished(() => void socket.destroy());
  socket.write(`GET ${path} HTTP/1.1\r\nHost: example.org\r\n\r\n`);
  let text = '';
  return new Promise((resolve) => {
    socket.on('data', (bytes: Buffer) => {
      text += bytes.toString('latin1');
      if (text.length >= enough) resolve({ text, ended: 'enough' });
    });
    socket.once('end', () => resolve({ text, ended: 'FIN' }));
    socket.once('error', ({ message }) => resolve({ text, ended: message }));
  });
}

const codeOf = async (path: string) =>
  get(path).then(
    ({ status }) => status,
    (error: Error & { code?: string }) => error.code ?? error.name,
  );

test('a page comes as it should, with its title', async () => {
  const { status, headers, bytes } = await get('/page/Harbour%20opens');
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(bytes.toString()).toContain('<h1>Harbour opens</h1>');
  expect(await codeOf('/nothing')).toBe(404);
});

test('requests are recorded, and answered in order on one connection, sent together or not', async () => {
  const socket = connect(server.port, '127.0.0.1');
  onTestFinished(() => void socket.destroy());
  const wanted = ['/slow?ms=30', '/page/second', '/page/third'];
  socket.write(wanted.map((path) => `GET ${path} HTTP/1.1\r\nHost: example.org\r\nX-A: 1\r\nx-a: 2\r\n\r\n`).join(''));
  let text = '';
  socket.on('data', (bytes: Buffer) => {
    text += bytes;
    if (text.includes('<h1>third</h1>')) socket.end();
  });
  await once(socket, 'close');
  const order = ['A slow page', 'second', 'third'].map((title) => text.indexOf(`<h1>${title}</h1>`));
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(order[0]).toBeGreaterThan(0);
  expect(server.requests.map(({ path }) => path)).toEqual(wanted);
  expect(server.requests[0]).toMatchObject({
    method: 'GET',
    headers: { host: 'example.org', 'x-a': '1, 2' },
    connection: 1,
  });
  expect(server.requests[0]?.head).toBe(`GET ${wanted[0]} HTTP/1.1\r\nHost: example.org\r\nX-A: 1\r\nx-a: 2\r\n\r\n`);
  expect(server.connections).toBe(1);
  expect(server.mostAtOnce).toBe(3);
});

test('connections are counted while they are open and after', async () => {
  const sockets = [connect(server.port, '127.0.0.1'), connect(server.port, '127.0.0.1')];
  for (const socket of sockets) socket.write('GET /silent HTTP/1.1\r\n\r\n');
  await vi.waitUntil(() => server.requests.length === 2, { timeout: 10_000 });
  expect([server.connections, server.open, server.mostAtOnce]).toEqual([2, 2, 2]);
  for (const socket of sockets) socket.destroy();
  await vi.waitUntil(() => server.open === 0, { timeout: 10_000 });
  expect([server.connections, server.open]).toEqual([2, 0]);
  expect((await get('/page/a')).status).toBe(200);
  expect(server.mostAtOnce).toBe(2);
});

test('robots.txt is what the test sets, and the test has routes of its own', async () => {
  expect(await codeOf('/robots.txt')).toBe(404);
  server.robots = { body: 'User-agent: *\nDisallow: /', headers: { 'Content-Type': 'text/plain' }, delay: 5 };
  expect((await get('/robots.txt')).bytes.toString()).toContain('Disallow: /');
  server.routes.set('/own', ({ times }) => ({ body: `time ${times}` }));
  server.routes.set('/page/', ({ rest }) => ({ body: `own ${rest}` }));
  server.routes.set('/wrong', () => {
    throw new Error('a mistake');
  });
  await get('/own');
  expect((await get('/own')).bytes.toString()).toBe('time 2');
  expect((await get('/page/a/b')).bytes.toString()).toBe('own a/b');
  expect(await codeOf('/wrong')).toBe(599);
});

test('redirects go on for as long as they say, and a cookie opens the page', async () => {
  expect((await get('/redirect-chain/2')).headers.location).toBe('/redirect-chain/1');
  expect((await get('/redirect-chain/0')).status).toBe(200);
  expect((await get('/redirect-loop')).headers.location).toBe('/redirect-loop/back');
  expect((await get('/redirect-loop/back')).headers.location).toBe('/redirect-loop');
  const away = await get(`/redirect-to?status=308&url=${encodeURIComponent('file:///etc/passwd')}`);
  expect([away.status, away.headers.location]).toEqual([308, 'file:///etc/passwd']);
  const first = await get('/cookie-then-page');
  expect([first.status, first.headers.location]).toEqual([302, '/cookie-then-page']);
  const cookie = String(first.headers['set-cookie']).split(';')[0]!;
  expect((await get('/cookie-then-page', { cookie })).status).toBe(200);
});

test('a conditional request for what has not changed is a 304 without a body', async () => {
  const { headers } = await get('/not-modified');
  const known = await get('/not-modified', { 'if-none-match': `W/${headers.etag}` });
  expect([known.status, known.bytes.length, known.headers.etag]).toEqual([304, 0, headers.etag]);
  const since = { 'if-modified-since': String(headers['last-modified']) };
  expect((await get('/not-modified', since)).status).toBe(304);
  expect((await get('/not-modified', { ...since, 'if-none-match': '"v0"' })).status).toBe(200);
});

test('what is put off or fails does so as often as it was asked to, for each URL by itself', async () => {
  const put = await get('/retry-after?value=7&status=429&times=2');
  expect([put.status, put.headers['retry-after']]).toEqual([429, '7']);
  expect(await codeOf('/retry-after?value=7&status=429&times=2')).toBe(429);
  expect(await codeOf('/retry-after?value=7&status=429&times=2')).toBe(200);
  expect((await get('/retry-after')).headers['retry-after']).toBeUndefined();
  expect(await codeOf('/flaky?times=1&how=reset')).toBe('ECONNRESET');
  expect(await codeOf('/flaky?times=1&how=reset')).toBe(200);
  expect(await codeOf('/flaky?times=1&how=500')).toBe(500);
  expect(await codeOf('/flaky?times=1&how=500')).toBe(200);
  expect(await codeOf('/status/451')).toBe(451);
});

test('a broken answer breaks where it should', async () => {
  expect(await codeOf('/short-length')).toBe('UND_ERR_SOCKET');
  expect(await codeOf('/bad-chunk')).toBe('HTTPParserError');
  expect(await codeOf('/unfinished-chunks')).toBe('UND_ERR_SOCKET');
  expect(await codeOf('/two-lengths')).toBe('UND_ERR_RES_CONTENT_LENGTH_MISMATCH');
  expect(await codeOf('/garbage')).toBe('HTTPParserError');
  expect(await codeOf('/big-header')).toBe('UND_ERR_HEADERS_OVERFLOW');
  expect(await exchange('/reset')).toEqual({ text: '', ended: 'read ECONNRESET' });
  expect(await exchange('/empty-reply')).toEqual({ text: '', ended: 'FIN' });
  const torn = await exchange('/reset-body');
  expect(torn.ended).toBe('read ECONNRESET');
  expect(torn.text).toContain('Content-Length: 100000');
  const unframed = await exchange('/no-length');
  expect(unframed.text).not.toContain('Content-Length');
  expect(unframed.text).toMatch(/<\/html>$/);
  expect((await exchange('/http10')).text).toMatch(/^HTTP\/1\.0 200 OK\r\n.*<\/html>$/s);
});

test('what has no end goes on until the connection ends', async () => {
  const slow = await exchange('/slow-headers?ms=1', 130);
  expect(slow.text).toMatch(/X-Slow: a{30,}$/);
  expect((await exchange('/slow-body?ms=1', 130)).text).toMatch(/Content-Length: 100000\r\n\r\n<p>a+$/);
  expect((await exchange('/endless', 1_000_000)).ended).toBe('enough');
  expect((await exchange('/endless-headers', 1_000_000)).text).not.toContain('\r\n\r\n');
  expect(server.open).toBe(4);
  await server.close();
  expect(server.open).toBe(0);
});

test('pages that are not articles in HTML', async () => {
  expect((await get('/js-shell')).bytes.toString()).toContain('<div id="root"></div>');
  expect((await get('/js-shell-with-data')).bytes.toString()).toContain('Harbour gets a second crane');
  expect((await get('/pdf')).bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect((await get('/long?bytes=50000')).bytes.length).toBeGreaterThan(50_000);
});
