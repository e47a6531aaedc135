import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { page } from '../../cli/contract/material.js';
import { linesOf, run, workDirectory } from '../../cli/contract/run-command.js';
import { leftOut } from '../../servers/left-out.js';
import { type Nginx, nginxIsThere, startNginx } from '../../servers/nginx.js';
import { makeTestCertificate, opensslIsThere, type TestCertificate } from '../../servers/test-certificate.js';
import { during, exchangesOf, fetchAll, fetchPage, headingOf, outcomes } from './fetching.js';

vi.setConfig({ testTimeout: 60_000 });

const withNginx = nginxIsThere();
const withTls = withNginx && opensslIsThere();
if (!withNginx) leftOut('fetching from nginx', 'no nginx on PATH; apt-get install nginx');
else if (!withTls) leftOut('fetching from nginx over TLS', 'no openssl on PATH; apt-get install openssl');

/** `HTTP/2.0 200 GET https://127.0.0.1/a`, without what follows in a line of the log. */
const gist = (line: string) => line.split(' ', 4).join(' ');

const connectionOf = (line: string) => /connection=(\d+)$/.exec(line)?.[1];

describe.runIf(withNginx)('nginx', () => {
  it('gives its files on one connection, compressed', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `Story ${index}`);
    const files = Object.fromEntries(names.map((name, index) => [`/${index}.html`, page(name)]));
    const nginx = await during(startNginx({ files }));
    const items = await fetchAll(Object.keys(files).map((path) => nginx.origin + path));
    expect(outcomes(items)).toEqual(names);
    const requests = await nginx.requests();
    expect(requests.map(gist)).toEqual(names.map((_, index) => `HTTP/1.1 200 GET http://127.0.0.1/${index}.html`));
    expect(new Set(requests.map(connectionOf)).size).toBe(1);
    const [first] = items;
    const [exchange] = exchangesOf(first as Parameters<typeof exchangesOf>[0]);
    expect(exchange.responseHeaders).toContainEqual(['Content-Encoding', 'gzip']);
    expect(gunzipSync(exchange.body).toString()).toBe(page('Story 0'));
  });

  it('says when it gave a file out, and that one has not changed until it has', async () => {
    const nginx = await during(startNginx({ files: { '/story.html': page('As it was') } }));
    const address = `${nginx.origin}/story.html`;
    const before = await fetchPage(address);
    const { etag = null, lastModified = null } = before.visit ?? {};
    expect(etag).toMatch(/^(?:W\/)?"[\da-f-]+"$/);
    expect(Date.parse(lastModified ?? '')).toBeGreaterThan(0);
    expect(Math.abs(Date.parse(before.fetched ?? '') - Date.now())).toBeLessThan(60_000);
    for (const known of [
      { etag, lastModified: null },
      { etag: null, lastModified },
    ]) {
      const memory = { isDone: () => false, validators: () => known };
      expect(await fetchAll([address], { memory })).toEqual([{ source: address, unchanged: true }]);
    }
    nginx.write('/story.html', page('As it is'));
    const memory = { isDone: () => false, validators: () => ({ etag, lastModified }) };
    expect(headingOf(await fetchPage(address, { memory }))).toBe('As it is');
    expect((await nginx.requests()).map((line) => line.split(' ')[1])).toEqual(['200', '304', '304', '200']);
  });

  it('redirects, and says that there is nothing', async () => {
    const nginx = await during(
      startNginx({ files: { '/new/': page('The new place') }, redirects: { '/old': '/new/' } }),
    );
    // A folder without its slash is redirected by nginx itself, to its own port.
    const addresses = ['/old', '/new', '/nothing'].map((path) => nginx.origin + path);
    expect(outcomes(await fetchAll(addresses))).toEqual(['The new place', 'The new place', 'http-status']);
  });

  it('is told who asks', async () => {
    const nginx = await during(startNginx({ files: { '/a': page('A') } }));
    await fetchPage(`${nginx.origin}/a`, { userAgent: 'ExampleBot/1.0' });
    expect((await nginx.requests())[0]).toMatch(/user-agent="ExampleBot\/1\.0" .* accept-encoding="gzip, deflate, br/);
  });
});

const flags = ['--to', 'ndjson', '--allow-private', '--ignore-robots', '--delay', '0', '--retries', '0'];

/** A process learns when it starts whom it trusts, so these run the command. */
async function clean(args: readonly string[], trusted: TestCertificate | null) {
  const env: Record<string, string> = trusted === null ? {} : { NODE_EXTRA_CA_CERTS: trusted.caPath };
  const ended = await run([...flags, ...args], { env });
  return { ...ended, records: linesOf(ended.stdout) };
}

function certificateFor(...names: string[]): TestCertificate {
  const certificate = makeTestCertificate(names);
  onTestFinished(certificate.remove);
  return certificate;
}

const startLocked = (tls: TestCertificate, files: Record<string, string>, redirects = {}): Promise<Nginx> =>
  during(startNginx({ files, tls, redirects }));

describe.runIf(withTls)('nginx over TLS', () => {
  it('is spoken to in HTTP/2, many pages on one connection', async () => {
    const certificate = certificateFor('127.0.0.1');
    const names = Array.from({ length: 12 }, (_, index) => `Story ${index}`);
    const nginx = await startLocked(certificate, Object.fromEntries(names.map((name) => [`/${name}`, page(name)])));
    const addresses = names.map((name) => `${nginx.tlsOrigin}/${encodeURIComponent(name)}`);
    const { code, records } = await clean(addresses, certificate);
    expect(records.map(({ title }) => title)).toEqual(names);
    expect(code).toBe(0);
    const requests = await nginx.requests();
    expect(requests.map((line) => line.split(' ', 2).join(' '))).toEqual(names.map(() => 'HTTP/2.0 200'));
    expect(new Set(requests.map(connectionOf)).size).toBe(1);
    expect(requests[0]).toContain('accept-encoding="gzip, deflate, br');
  });

  it('redirects, lacks a page and has one that is too large, and the connection is still good', async () => {
    const certificate = certificateFor('127.0.0.1');
    const long = page('Long') + 'x'.repeat(3_000_000);
    const files = {
      '/a': page('Story A'),
      '/b': page('Story B'),
      '/c': page('Story C'),
      '/packed': long,
      // Not among the types that nginx compresses.
      '/plain.pdf': long,
    };
    const nginx = await startLocked(certificate, files, { '/old': '/b' });
    const paths = ['/a', '/nothing', '/old', '/packed', '/plain.pdf', '/c'];
    const addresses = paths.map((path) => nginx.tlsOrigin + path);
    const { records } = await clean(['--max-bytes', '100k', ...addresses], certificate);
    expect(records.map(({ ok, title, error }) => (ok ? title : (error as { code: string }).code))).toEqual([
      'Story A',
      'http-status',
      'Story B',
      'decompressed-too-large',
      'response-too-large',
      'Story C',
    ]);
    expect((await nginx.requests()).map((line) => line.split(' ', 2).join(' '))).toEqual([
      'HTTP/2.0 200',
      'HTTP/2.0 404',
      'HTTP/2.0 301',
      'HTTP/2.0 200',
      'HTTP/2.0 200',
      'HTTP/2.0 200',
      'HTTP/2.0 200',
    ]);
  });

  it('sends what changed, with the validators that it gave before', async () => {
    const certificate = certificateFor('127.0.0.1');
    const nginx = await startLocked(certificate, { '/story': page('As it was') });
    const state = join(workDirectory(), 'seen');
    const args = ['--state', state, '--changed', `${nginx.tlsOrigin}/story`];
    const titles = async () => (await clean(args, certificate)).records.map(({ title }) => title);
    expect(await titles()).toEqual(['As it was']);
    expect(await titles()).toEqual([]);
    nginx.write('/story', page('As it is'));
    expect(await titles()).toEqual(['As it is']);
    const requests = await nginx.requests();
    expect(requests.map((line) => line.split(' ', 2)[1])).toEqual(['200', '304', '200']);
  });

  it('with a certificate of an authority that is not known is not read', async () => {
    const certificate = certificateFor('127.0.0.1');
    const nginx = await startLocked(certificate, { '/a': page('A') });
    for (const trusted of [null, certificateFor('127.0.0.1')]) {
      const { code, records } = await clean([`${nginx.tlsOrigin}/a`], trusted);
      expect(records).toMatchObject([{ ok: false, source: `${nginx.tlsOrigin}/a`, error: { code: 'tls-failed' } }]);
      expect(code).not.toBe(0);
    }
    expect(await nginx.requests()).toEqual([]);
  });

  it('with a certificate of another host is not read', async () => {
    const certificate = certificateFor('example.org', '127.0.0.2');
    const nginx = await startLocked(certificate, { '/a': page('A') });
    const { records } = await clean([`${nginx.tlsOrigin}/a`, `https://localhost:${nginx.tlsPort}/a`], certificate);
    expect(records).toMatchObject([
      { ok: false, error: { code: 'tls-failed' } },
      { ok: false, error: { code: 'tls-failed' } },
    ]);
    expect(await nginx.requests()).toEqual([]);
  });

  it('is not spoken to where it does not speak TLS', async () => {
    const certificate = certificateFor('127.0.0.1');
    const nginx = await startLocked(certificate, { '/a': page('A') });
    const { records } = await clean([`https://127.0.0.1:${nginx.port}/a`], certificate);
    expect(records).toMatchObject([{ ok: false, error: { code: 'tls-failed' } }]);
  });

  it('is kept in an archive as it answered', async () => {
    const certificate = certificateFor('127.0.0.1');
    const nginx = await startLocked(certificate, { '/a': page('Archived') });
    const archive = join(workDirectory(), 'pages.warc.gz');
    await clean(['--warc', archive, `${nginx.tlsOrigin}/a`], certificate);
    const bytes = gunzipSync(readFileSync(archive)).toString('latin1');
    expect(bytes).toContain(`WARC-Target-URI: ${nginx.tlsOrigin}/a`);
  });
});
