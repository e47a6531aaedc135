import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { get as httpGet } from 'node:http';
import { createServer } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import path from 'node:path';
import { Agent, type Dispatcher, ProxyAgent, request } from 'undici';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { startCanary } from './canary.js';
import { leftOut } from './left-out.js';
import { startMisbehavingServer } from './misbehaving-server.js';
import { findNginx, nginxIsThere, startNginx } from './nginx.js';
import { findFreePorts, launchNginx } from './nginx-process.js';
import { startProxyServer } from './proxy-server.js';
import { makeTestCertificate, opensslIsThere, type TestCertificate } from './test-certificate.js';

const withOpenssl = opensslIsThere();
const withNginx = nginxIsThere();
if (!withOpenssl) leftOut('servers over TLS', 'no openssl on PATH; apt-get install openssl');
if (!withNginx) leftOut('pages served by nginx', 'no nginx on PATH; apt-get install nginx');

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** Starts what the test needs; it is closed when the test ends, however it ends. */
async function during<T extends { close(): Promise<void> }>(starting: Promise<T>): Promise<T> {
  const started = await starting;
  onTestFinished(() => started.close());
  return started;
}

function certificateFor(...names: string[]): TestCertificate {
  const certificate = makeTestCertificate(names);
  onTestFinished(certificate.remove);
  return certificate;
}

/** Connections that end with the test, and trust the authority alone. */
function using<T extends Dispatcher>(dispatcher: T): T {
  onTestFinished(() => dispatcher.destroy());
  return dispatcher;
}

const trusting = ({ caPath }: TestCertificate, allowH2 = false) =>
  using(new Agent({ connect: { ca: readFileSync(caPath) }, allowH2 }));

async function get(url: string, dispatcher: Dispatcher = using(new Agent()), headers: Record<string, string> = {}) {
  const { statusCode, headers: answered, body } = await request(url, { dispatcher, headers });
  return { status: statusCode, headers: answered, text: await body.text() };
}

describe.runIf(withOpenssl)('over TLS', () => {
  test('a certificate is good for its names and addresses, for those who trust its authority', async () => {
    const certificate = certificateFor('localhost', '127.0.0.1');
    const server = await during(startMisbehavingServer({ tls: certificate }));
    const answer = await get(`${server.origin}/page/Locked`, trusting(certificate));
    expect(server.origin).toBe(`https://127.0.0.1:${server.port}`);
    expect(answer.text).toContain('<h1>Locked</h1>');
    expect((await get(`https://localhost:${server.port}/`, trusting(certificate))).status).toBe(200);
    await expect(get(server.origin)).rejects.toMatchObject({ code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' });
    await expect(get(`${server.origin}/reset`, trusting(certificate))).rejects.toMatchObject({ code: 'ECONNRESET' });
    const other = await during(startMisbehavingServer({ tls: certificateFor('example.org') }));
    expect(other.open).toBe(0);
  });

  test('a certificate that was removed leaves nothing', () => {
    const certificate = makeTestCertificate(['example.org']);
    expect(readFileSync(certificate.certPath, 'latin1')).toContain('BEGIN CERTIFICATE');
    certificate.remove();
    expect(existsSync(certificate.directory)).toBe(false);
  });

  test('a proxy leads hosts to loopback: http by absolute form, https through a tunnel', async () => {
    const certificate = certificateFor('example.org');
    const plain = await during(startMisbehavingServer());
    const locked = await during(startMisbehavingServer({ tls: certificate }));
    const routes = new Map([['example.org', { plain: plain.port, tls: locked.port }]]);
    const proxy = await during(startProxyServer({ routes, authorization: 'ann:secret' }));
    const settings = {
      uri: proxy.origin,
      token: `Basic ${Buffer.from('ann:secret').toString('base64')}`,
      requestTls: { ca: readFileSync(certificate.caPath) },
    };
    const direct = using(new ProxyAgent({ ...settings, proxyTunnel: false }));
    const tunnel = using(new ProxyAgent(settings));
    expect((await get('http://example.org/page/Plain?a=1', direct)).text).toContain('<h1>Plain</h1>');
    expect((await get('https://example.org/page/Locked', tunnel)).text).toContain('<h1>Locked</h1>');
    expect((await get('http://example.org/page/Tunnel', tunnel)).text).toContain('<h1>Tunnel</h1>');
    expect(plain.requests.map(({ path }) => path)).toEqual(['/page/Plain?a=1', '/page/Tunnel']);
    expect(plain.requests[0]?.headers).toMatchObject({ host: 'example.org' });
    expect(plain.requests[0]?.headers['proxy-authorization']).toBeUndefined();
    expect(locked.requests.map(({ path }) => path)).toEqual(['/page/Locked']);
    expect(proxy.requests.map(({ method, target }) => `${method} ${target}`)).toEqual([
      'GET http://example.org/page/Plain?a=1',
      'CONNECT example.org:443',
      'CONNECT example.org:80',
    ]);
  });
});

test('a proxy refuses who it does not know, and hosts that it was not told of', async () => {
  const proxy = await during(startProxyServer({ routes: new Map(), authorization: 'ann:secret' }));
  const ask = (headers: Record<string, string>) =>
    new Promise<number | undefined>((resolve, reject) => {
      const asked = {
        port: proxy.port,
        host: '127.0.0.1',
        path: 'http://example.org/',
        headers,
        agent: false as const,
      };
      httpGet(asked, (answer) => resolve(answer.resume().statusCode)).on('error', reject);
    });
  expect(await ask({})).toBe(407);
  expect(await ask({ 'proxy-authorization': `Basic ${Buffer.from('ann:secret').toString('base64')}` })).toBe(502);
  const stranger = using(new ProxyAgent({ uri: proxy.origin }));
  await expect(get('https://example.org/', stranger)).rejects.toThrow(/407/);
});

describe.runIf(withNginx)('nginx', () => {
  test('serves files with validators, compressed, and tells what it was asked', async () => {
    const story = `<p>${'The bridge stays shut. '.repeat(50)}</p>`;
    const nginx = await during(
      startNginx({
        files: { '/': 'front', '/story': story, '/feed.xml': '<rss/>' },
        redirects: { '/old': 'http://127.0.0.1:1/new' },
      }),
    );
    expect((await get(`${nginx.origin}/`)).text).toBe('front');
    const first = await get(`${nginx.origin}/story`, undefined, { 'user-agent': 'test/1' });
    expect(first.text).toBe(story);
    expect(first.headers['content-type']).toBe('text/html');
    expect((await get(`${nginx.origin}/feed.xml`)).headers['content-type']).toBe('application/xml');
    const compressed = await get(`${nginx.origin}/story`, undefined, { 'accept-encoding': 'gzip' });
    expect(compressed.headers['content-encoding']).toBe('gzip');
    const etag = String(first.headers.etag);
    const known = { 'if-none-match': etag };
    expect((await get(`${nginx.origin}/story`, undefined, known)).status).toBe(304);
    nginx.write('/story', story.replace('shut', 'open'));
    const changed = await get(`${nginx.origin}/story`, undefined, known);
    expect([changed.status, changed.text.includes('open')]).toEqual([200, true]);
    expect((await get(`${nginx.origin}/old`)).headers.location).toBe('http://127.0.0.1:1/new');
    expect((await get(`${nginx.origin}/nothing`)).status).toBe(404);
    const requests = await nginx.requests();
    expect(requests).toHaveLength(8);
    expect(requests[1]).toMatch(/^HTTP\/1\.1 200 GET http:\/\/127\.0\.0\.1\/story user-agent="test\/1" /);
    expect(requests[4]).toContain(` 304 GET http://127.0.0.1/story user-agent="-" if-none-match="\\x22`);
    expect([nginx.tlsOrigin, nginx.tlsPort]).toEqual([null, null]);
  });

  test('leaves no process and no file when it is closed', async () => {
    const nginx = await startNginx({ files: { '/': 'front' } });
    expect(existsSync(nginx.directory)).toBe(true);
    await nginx.close();
    expect(existsSync(nginx.directory)).toBe(false);
    await expect(get(nginx.origin)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  test('two of them do not get in each other’s way', async () => {
    const [one, two] = await Promise.all([
      during(startNginx({ files: { '/': 'one' } })),
      during(startNginx({ files: { '/': 'two' } })),
    ]);
    expect([(await get(one.origin)).text, (await get(two.origin)).text]).toEqual(['one', 'two']);
  });

  test('starts on another port where its own was taken in the meantime', async () => {
    const other = await during(startMisbehavingServer());
    const directory = mkdtempSync(path.join(tmpdir(), 'cleancopy-nginx-'));
    onTestFinished(() => rmSync(directory, { recursive: true }));
    mkdirSync(path.join(directory, 'temp'));
    const offered = [[other.port, 0] as [number, number], await findFreePorts()];
    const launch = { redirects: {}, probePath: '/probe', tls: undefined };
    const { port, stop } = await launchNginx(findNginx()!, directory, launch, async () => offered.shift()!);
    onTestFinished(stop);
    expect(port).not.toBe(other.port);
    expect((await get(`http://127.0.0.1:${port}/probe`)).status).toBe(204);
  });

  test.runIf(withOpenssl)('speaks HTTP/2 where it is offered over TLS', async () => {
    const certificate = certificateFor('127.0.0.1');
    const nginx = await during(startNginx({ files: { '/story': 'story' }, tls: certificate }));
    expect((await get(`${nginx.tlsOrigin}/story`, trusting(certificate, true))).text).toBe('story');
    expect((await get(`${nginx.tlsOrigin}/story`, trusting(certificate))).text).toBe('story');
    expect((await get(`${nginx.origin}/story`)).text).toBe('story');
    const requests = await nginx.requests();
    expect(requests.map((line) => line.split(' ', 4).join(' '))).toEqual([
      'HTTP/2.0 200 GET https://127.0.0.1/story',
      'HTTP/1.1 200 GET https://127.0.0.1/story',
      'HTTP/1.1 200 GET http://127.0.0.1/story',
    ]);
  });
});

test('a canary hears every address of this machine, and would serve a page', async () => {
  const canary = await during(startCanary());
  const [port] = canary.ports;
  const own = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  const reachable = own.filter(({ family, scopeid }) => family === 'IPv4' || (canary.hearsIPv6 && !scopeid));
  expect(canary.connections).toBe(0);
  for (const { address, family } of reachable) {
    const answer = await get(`http://${family === 'IPv6' ? `[${address}]` : address}:${port}/`);
    expect(answer.text).toContain('<h1>The canary sang</h1>');
  }
  expect(canary.connections).toBe(reachable.length);
  expect(canary.heard).toContain(`127.0.0.1 ${port}`);
});

test('what is left out is said once, and never in CI', () => {
  const lines: unknown[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => Boolean(lines.push(line)));
  vi.stubEnv('CI', '');
  leftOut('nothing', 'a test of it');
  leftOut('nothing', 'a test of it');
  expect(lines).toEqual(['left out: nothing (a test of it)\n']);
  vi.stubEnv('CI', 'true');
  expect(() => leftOut('nothing', 'a test of it')).toThrow('CI leaves nothing out');
});

test('a server that is closed twice, or at once, closes', async () => {
  const server = await startMisbehavingServer();
  await Promise.all([server.close(), server.close()]);
  const taking = createServer();
  await new Promise<void>((resolve) => taking.listen(server.port, '127.0.0.1', resolve));
  await new Promise((resolve) => taking.close(resolve));
});
