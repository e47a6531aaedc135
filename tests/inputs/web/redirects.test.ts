import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { linesOf, run } from '../../cli/contract/run-command.js';
import { startCanary } from '../../servers/canary.js';
import { leftOut } from '../../servers/left-out.js';
import { type MisbehavingServer, startMisbehavingServer } from '../../servers/misbehaving-server.js';
import { startProxyServer } from '../../servers/proxy-server.js';
import { makeTestCertificate, opensslIsThere } from '../../servers/test-certificate.js';
import {
  during,
  exchangesOf,
  fetchAll,
  fetchFailing,
  fetchPage,
  headingOf,
  outcomes,
  startServer,
  textOf,
} from './fetching.js';

const withOpenssl = opensslIsThere();
if (!withOpenssl) leftOut('redirects from https to http', 'no openssl on PATH; apt-get install openssl');

let server: MisbehavingServer;

beforeEach(async () => {
  server = await startMisbehavingServer();
  return () => server.close();
});

const redirectTo = (url: string, status = 302) =>
  `${server.origin}/redirect-to?status=${status}&url=${encodeURIComponent(url)}`;

describe('a chain of redirects', () => {
  it('is followed over five steps', async () => {
    const page = await fetchPage(`${server.origin}/redirect-chain/5`);
    expect(headingOf(page)).toBe('The end of the chain');
    expect(page).toMatchObject({
      source: `${server.origin}/redirect-chain/5`,
      url: `${server.origin}/redirect-chain/0`,
      warnings: [],
    });
    const steps = exchangesOf(page).map(({ url, status }) => `${status} ${url.slice(server.origin.length)}`);
    expect(steps).toEqual([5, 4, 3, 2, 1, 0].map((left) => `${left > 0 ? 302 : 200} /redirect-chain/${left}`));
  });

  it.each(['/redirect-chain/6', '/redirect-loop'])('is not followed further: %s', async (path) => {
    const { error, passing } = await fetchFailing(server.origin + path);
    expect([error.code, passing]).toEqual(['too-many-redirects', false]);
    expect(error.message).toContain('more than 5 redirects');
    expect(server.requests).toHaveLength(6);
  });

  it('is not asked for again where it leads nowhere', async () => {
    expect((await fetchFailing(`${server.origin}/redirect-loop`, { retries: 3 })).error.code).toBe(
      'too-many-redirects',
    );
    expect(server.requests).toHaveLength(6);
  });

  it.each([301, 302, 303, 307, 308])('may have a step of %d', async (status) => {
    const page = await fetchPage(redirectTo('/page/there', status));
    expect([headingOf(page), page.url]).toEqual(['there', `${server.origin}/page/there`]);
  });

  it.each([300, 305, 306])('has none of %d', async (status) => {
    const { error } = await fetchFailing(redirectTo('/page/there', status));
    expect([error.code, server.requests.length]).toEqual(['http-status', 1]);
  });

  it('leads to other hosts and back, one connection each', async () => {
    const other = await startServer();
    server.routes.set('/out', () => ({ status: 302, headers: { Location: `${other.origin}/back` } }));
    other.routes.set('/back', () => ({ status: 302, headers: { Location: `${server.origin}/page/home` } }));
    expect(headingOf(await fetchPage(`${server.origin}/out`))).toBe('home');
    expect([server.connections, other.connections]).toEqual([1, 1]);
  });
});

describe('a step', () => {
  it.each([
    ['page/relative', '/page/relative'],
    ['../page/up', '/page/up'],
    ['?status=307&url=%2Fpage%2Fquery', '/page/query'],
    ['/page/there#part', '/page/there'],
    ['/page/with a space', '/page/with%20a%20space'],
    ['/page/café', '/page/caf%C3%A9'],
    ['/page/caf%C3%A9', '/page/caf%C3%A9'],
  ])('to %j is one to %s', async (location, path) => {
    server.routes.set('/from', () => ({ status: 302, headers: { Location: location } }));
    server.routes.set('/from?status=307&url=%2Fpage%2Fquery', () => ({ status: 307, headers: { Location: path } }));
    const page = await fetchPage(`${server.origin}/from`);
    expect(page.url).toBe(server.origin + path);
    expect(textOf(page)).toContain('<h1>');
    expect(server.requests.at(-1)?.path).toBe(path);
  });

  it.each([
    ['file:///etc/passwd', 'a redirect to file:'],
    ['ftp://example.org/page', 'a redirect to ftp:'],
    ['javascript:alert(1)', 'a redirect to javascript:'],
    ['data:text/html,<h1>A page</h1>', 'a redirect to data:'],
    ['http://', 'a redirect to what is no address'],
    ['http://[::1', 'a redirect to what is no address'],
  ])('to %s is not made', async (location, detail) => {
    const { error, passing } = await fetchFailing(redirectTo(location), { retries: 3 });
    expect([error.code, passing]).toEqual(['bad-redirect', false]);
    expect(error.message).toContain(detail);
    expect(server.requests).toHaveLength(1);
  });

  it('to nowhere is not made', async () => {
    const { error } = await fetchFailing(`${server.origin}/redirect-nowhere`);
    expect([error.code, server.requests.length]).toEqual(['bad-redirect', 1]);
    expect(error.message).toContain('a redirect (302) that leads nowhere');
  });

  it('does not keep the next page from being read', async () => {
    const items = await fetchAll([redirectTo('file:///etc/passwd'), `${server.origin}/page/next`]);
    expect(outcomes(items)).toEqual(['bad-redirect', 'next']);
  });

  it('to a private address is not made', async () => {
    const canary = await during(startCanary());
    const [port] = canary.ports;
    const targets = ['127.0.0.1', 'localhost', '2130706433', '0x7f.1', '[::1]', '[::ffff:127.0.0.1]', '0'];
    server.routes.set('/to/', ({ rest }) => ({ status: 302, headers: { Location: `http://${rest}:${port}/` } }));
    // Behind a proxy the first step can be allowed: example.org is no private address.
    const proxy = await during(startProxyServer({ routes: new Map([['example.org', server.port]]) }));
    const items = await fetchAll(
      targets.map((target) => `http://example.org/to/${target}`),
      { allowPrivate: false, proxies: { http: proxy.origin, https: null, except: '*.example.com' } },
      (name, _, found) => found(Object.assign(new Error(`${name} is not known here`), { code: 'ENOTFOUND' }), []),
    );
    expect(outcomes(items)).toEqual(targets.map(() => 'private-address'));
    expect(server.requests).toHaveLength(targets.length);
    expect(proxy.requests).toHaveLength(targets.length);
    expect(canary.connections).toBe(0);
  });
});

describe.runIf(withOpenssl)('from https', () => {
  it('to http leads a step that is told', async () => {
    const certificate = makeTestCertificate(['127.0.0.1']);
    onTestFinished(certificate.remove);
    const locked = await during(startMisbehavingServer({ tls: certificate }));
    locked.routes.set('/down', () => ({ status: 301, headers: { Location: `${server.origin}/up-again` } }));
    locked.routes.set('/same', () => ({ status: 301, headers: { Location: '/page/Locked' } }));
    server.routes.set('/up-again', () => ({ status: 301, headers: { Location: `${locked.origin}/page/Locked` } }));
    server.routes.set('/up', () => ({ status: 301, headers: { Location: `${locked.origin}/page/Locked` } }));
    const addresses = [`${locked.origin}/down`, `${locked.origin}/same`, `${server.origin}/up`];
    const flags = ['--allow-private', '--ignore-robots', '--delay', '0', '--retries', '0'];
    const { code, stdout, stderr } = await run([...flags, ...addresses], {
      env: { NODE_EXTRA_CA_CERTS: certificate.caPath },
    });
    const records = linesOf(stdout);
    expect(records.map(({ title }) => title)).toEqual(['Locked', 'Locked', 'Locked']);
    const told = records.map(({ warnings }) => (warnings as string[]).join('\n').includes('insecure-redirect: '));
    expect(told).toEqual([true, false, false]);
    expect(stderr).toContain(`${locked.origin}/down: insecure-redirect: a redirect led from https to http`);
    expect(stderr.match(/insecure-redirect/g)).toHaveLength(1);
    expect(code).toBe(0);
  });
});
