import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { Proxies } from '../../../src/inputs/index.js';
import type { LookUp } from '../../../src/inputs/web/guarded-connector.js';
import { type Ended, linesOf, run } from '../../cli/contract/run-command.js';
import { leftOut } from '../../servers/left-out.js';
import { type MisbehavingServer, startMisbehavingServer } from '../../servers/misbehaving-server.js';
import { type ProxyServer, startProxyServer } from '../../servers/proxy-server.js';
import { makeTestCertificate, opensslIsThere } from '../../servers/test-certificate.js';
import { during, exchangesOf, fetchAll, fetchFailing, fetchPage, headingOf, outcomes } from './fetching.js';

const withOpenssl = opensslIsThere();
if (!withOpenssl) leftOut('pages over TLS behind a proxy', 'no openssl on PATH; apt-get install openssl');

let server: MisbehavingServer;

beforeEach(async () => {
  server = await startMisbehavingServer();
  return () => server.close();
});

const startProxy = (authorization?: string): Promise<ProxyServer> =>
  during(
    startProxyServer({ routes: new Map([['example.org', server.port]]), ...(authorization && { authorization }) }),
  );

const behind = (http: string | null, given: Partial<Proxies> = {}): Proxies => ({
  http,
  https: http,
  except: '',
  ...given,
});

const withUser = (user: string, { origin }: ProxyServer) => origin.replace('//', `//${user}@`);

const asked = ({ requests }: ProxyServer) => requests.map(({ method, target }) => `${method} ${target}`);

/** A name service that knows what it is told, and nothing else. */
const lookUpIn =
  (names: Readonly<Record<string, string>>): LookUp =>
  (name, _, found) => {
    const address = names[name];
    if (address === undefined) found(Object.assign(new Error(`no ${name} here`), { code: 'ENOTFOUND' }), []);
    else found(null, [{ address, family: address.includes(':') ? 6 : 4 }]);
  };

describe('a proxy', () => {
  it('is asked for plain pages by their whole address, on one connection', async () => {
    const proxy = await startProxy();
    const pages = await fetchAll(['http://example.org/page/a?b=1', 'http://example.org/page/c'], {
      proxies: behind(proxy.origin),
    });
    expect(outcomes(pages)).toEqual(['a', 'c']);
    expect(asked(proxy)).toEqual(['GET http://example.org/page/a?b=1', 'GET http://example.org/page/c']);
    expect(server.requests.map(({ path, headers }) => `${headers.host} ${path}`)).toEqual([
      'example.org /page/a?b=1',
      'example.org /page/c',
    ]);
    const [page] = pages;
    // Whose address it was only the proxy knows.
    expect(page && 'content' in page && exchangesOf(page)[0].address).toBeNull();
  });

  it('sends our headers on, cookies and redirects included', async () => {
    const proxy = await startProxy();
    const page = await fetchPage('http://ann:secret@example.org/cookie-then-page', {
      proxies: behind(proxy.origin),
      headers: [['X-Club', 'member']],
      userAgent: 'ExampleBot/1.0',
    });
    expect(headingOf(page)).toBe('A page for those who keep cookies');
    expect(server.requests[1]?.headers).toMatchObject({
      authorization: `Basic ${Buffer.from('ann:secret').toString('base64')}`,
      cookie: 'visit=known',
      'user-agent': 'ExampleBot/1.0',
      'x-club': 'member',
    });
  });

  it('is not asked for its exceptions', async () => {
    const proxy = await startProxy();
    for (const except of ['127.0.0.1', 'example.com, 127.0.0.1', `127.0.0.1:${server.port}`, '*']) {
      const page = await fetchPage(`${server.origin}/page/direct`, { proxies: behind(proxy.origin, { except }) });
      expect(headingOf(page)).toBe('direct');
      expect(exchangesOf(page)[0].address).toBe('127.0.0.1');
    }
    expect(asked(proxy)).toEqual([]);
  });

  it('of https alone is not asked for http', async () => {
    const proxy = await startProxy();
    const proxies = { http: null, https: proxy.origin, except: '' };
    expect(headingOf(await fetchPage(`${server.origin}/page/direct`, { proxies }))).toBe('direct');
    expect(asked(proxy)).toEqual([]);
  });

  it('that does not know a host says so', async () => {
    const proxy = await startProxy();
    const { error, passing } = await fetchFailing('http://other.example.org/', { proxies: behind(proxy.origin) });
    expect([error.code, passing]).toEqual(['http-status', true]);
    const secure = await fetchFailing('https://other.example.org/', { proxies: behind(proxy.origin) });
    expect([secure.error.code, secure.passing]).toEqual(['http-status', true]);
    expect(secure.error.message).toContain('the proxy does not lead there (HTTP 502)');
    expect(asked(proxy)).toEqual(['GET http://other.example.org/', 'CONNECT other.example.org:443']);
  });

  it('that is not there is a failure', async () => {
    const proxy = await startProxy();
    await proxy.close();
    const { error, passing } = await fetchFailing('http://example.org/', { proxies: behind(proxy.origin) });
    expect([error.code, passing]).toEqual(['connection-failed', true]);
  });

  it('keeps to our limits', async () => {
    const proxy = await startProxy();
    const paths = ['/endless', '/gzip-bomb', '/redirect-loop', '/status/404', '/page/a'];
    const items = await fetchAll(
      paths.map((path) => `http://example.org${path}`),
      { proxies: behind(proxy.origin), maxBytes: 200_000 },
    );
    expect(outcomes(items)).toEqual([
      'response-too-large',
      'decompressed-too-large',
      'too-many-redirects',
      'http-status',
      'a',
    ]);
    const silent = await fetchFailing('http://example.org/silent', { proxies: behind(proxy.origin), timeout: 300 });
    expect(silent.error.code).toBe('timeout');
  });
});

describe('a proxy that wants credentials', () => {
  it('is given those of its address, and no server behind it', async () => {
    const proxy = await startProxy('ann:s@crét');
    const proxies = behind(withUser('ann:s%40cr%C3%A9t', proxy));
    const page = await fetchPage('http://example.org/page/a', { proxies });
    expect(headingOf(page)).toBe('a');
    expect(server.requests[0]?.head).not.toMatch(/proxy-authorization/i);
    expect(JSON.stringify(page.visit)).not.toMatch(/proxy-authorization|s@cr|s%40cr/i);
  });

  it.each(['', 'ann:wrong-secret@'])('refuses who has none or others (%j), once, and none are told', async (user) => {
    const proxy = await startProxy('ann:right-secret');
    const proxies = behind(proxy.origin.replace('//', `//${user}`));
    for (const address of ['http://example.org/page/a', 'https://example.org/page/a']) {
      const { error, passing, item } = await fetchFailing(address, { proxies, retries: 2 });
      expect([error.code, passing]).toEqual(['http-status', false]);
      expect(error.message).toContain(`${address}: `);
      expect(error.message).toContain('the proxy wants other credentials (HTTP 407)');
      expect(JSON.stringify(item) + error.stack + String(error.cause)).not.toContain('secret');
    }
    expect(proxy.requests).toHaveLength(2);
    expect(server.requests).toHaveLength(0);
  });
});

describe('private targets behind a proxy', () => {
  const names = lookUpIn({
    'example.org': '203.0.113.7',
    'inside.example.org': '10.1.2.3',
    'public.example.org': '9.9.9.9',
  });

  it.each([
    'http://127.0.0.1/',
    'https://127.0.0.1/',
    'http://localhost/',
    'https://printer.local/',
    'http://[::1]/',
    'http://2130706433/',
    'http://169.254.169.254/latest/meta-data/',
    'http://inside.example.org/',
    'https://inside.example.org/',
  ])('are refused before it is asked: %s', async (address) => {
    const proxy = await startProxy();
    const given = { proxies: behind(proxy.origin), allowPrivate: false };
    const { error, passing } = await fetchFailing(address, given, names);
    expect([error.code, passing]).toEqual(['private-address', false]);
    expect(asked(proxy)).toEqual([]);
  });

  it('are asked for where that is allowed', async () => {
    const proxy = await startProxy();
    proxy.routes.set('localhost', server.port);
    expect(headingOf(await fetchPage('http://localhost/page/a', { proxies: behind(proxy.origin) }))).toBe('a');
    expect(asked(proxy)).toEqual(['GET http://localhost/page/a']);
  });

  it('are not what a public name or an unknown one is', async () => {
    const proxy = await startProxy();
    proxy.routes.set('public.example.org', server.port).set('unknown.example.org', server.port);
    const addresses = ['http://public.example.org/page/a', 'http://unknown.example.org/page/b'];
    const given = { proxies: behind(proxy.origin), allowPrivate: false };
    expect(outcomes(await fetchAll(addresses, given, names))).toEqual(['a', 'b']);
  });

  it('are refused where they are an exception of the proxy too', async () => {
    const proxy = await startProxy();
    const given = { proxies: behind(proxy.origin, { except: '*' }), allowPrivate: false };
    expect((await fetchFailing(server.origin, given, names)).error.code).toBe('private-address');
    expect((await fetchFailing('http://inside.example.org/', given, names)).error.code).toBe('private-address');
    expect(server.connections).toBe(0);
  });
});

describe('the command', () => {
  // Without a look at the name service, which knows example.org by another address.
  const flags = ['--to', 'ndjson', '--allow-private', '--ignore-robots', '--delay', '0', '--retries', '0'];

  it.each(['http_proxy', 'HTTP_PROXY', 'all_proxy', 'ALL_PROXY'])('uses %s', async (name) => {
    const proxy = await startProxy('ann:secret');
    const env = { [name]: withUser('ann:secret', proxy) };
    const ended = await run([...flags, 'http://example.org/page/Behind'], { env });
    expect(linesOf(ended.stdout)).toMatchObject([{ ok: true, title: 'Behind' }]);
    expect(tellsNothing(ended)).toBe(true);
  });

  it('tells no credentials of a proxy that refuses them', async () => {
    const proxy = await startProxy('ann:right-secret');
    const env = { http_proxy: withUser('ann:secret', proxy) };
    const ended = await run([...flags, 'http://example.org/page/Behind'], { env });
    expect(linesOf(ended.stdout)).toMatchObject([{ ok: false }]);
    expect(ended.code).not.toBe(0);
    expect(tellsNothing(ended)).toBe(true);
  });

  it('heeds no_proxy', async () => {
    const proxy = await startProxy();
    const env = { http_proxy: proxy.origin, no_proxy: 'example.com,127.0.0.1' };
    const { stdout } = await run([...flags, `${server.origin}/page/Direct`], { env });
    expect(linesOf(stdout)).toMatchObject([{ ok: true, title: 'Direct' }]);
    expect(asked(proxy)).toEqual([]);
  });

  it.runIf(withOpenssl)('asks https_proxy for a tunnel, in which the certificate is checked', async () => {
    const certificate = makeTestCertificate(['example.org']);
    onTestFinished(certificate.remove);
    const locked = await during(startMisbehavingServer({ tls: certificate }));
    const proxy = await startProxy('ann:secret');
    proxy.routes.set('example.org', locked.port).set('other.example.org', locked.port);
    const env = { https_proxy: withUser('ann:secret', proxy) };
    const good = ['https://example.org/page/Locked', 'https://example.org/page/Again'];
    const trusting = { env: { ...env, NODE_EXTRA_CA_CERTS: certificate.caPath } };
    const ended = await run([...flags, ...good, 'https://other.example.org/page/Other'], trusting);
    expect(linesOf(ended.stdout)).toMatchObject([
      { ok: true, title: 'Locked' },
      { ok: true, title: 'Again' },
      { ok: false, error: { code: 'tls-failed' } },
    ]);
    expect(asked(proxy).sort()).toEqual(['CONNECT example.org:443', 'CONNECT other.example.org:443']);
    const distrusting = await run([...flags, good[0]!], { env });
    expect(linesOf(distrusting.stdout)).toMatchObject([{ ok: false, error: { code: 'tls-failed' } }]);
    // What the proxy passed on was a tunnel's: the credentials went to it alone.
    expect(locked.requests.map(({ head }) => /proxy-authorization/i.test(head))).toEqual([false, false]);
    expect([ended, distrusting].every(tellsNothing)).toBe(true);
  });
});

function tellsNothing({ stdout, stderr }: Ended): boolean {
  return !/secret|ann:|YW5uOnNlY3JldA/.test(stdout + stderr);
}
