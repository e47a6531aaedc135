import { readFileSync } from 'node:fs';
import {
  createSecureServer,
  type Http2SecureServer,
  type ServerHttp2Session,
  type ServerHttp2Stream,
} from 'node:http2';
import { expect, onTestFinished, test, vi } from 'vitest';
import { page } from '../../cli/contract/material.js';
import { linesOf, run } from '../../cli/contract/run-command.js';
import { leftOut } from '../../servers/left-out.js';
import { listen } from '../../servers/listen.js';
import { makeTestCertificate, opensslIsThere } from '../../servers/test-certificate.js';

vi.setConfig({ testTimeout: 60_000 });

const withTls = opensslIsThere();
if (!withTls) leftOut('servers that misbehave in HTTP/2', 'no openssl on PATH; apt-get install openssl');

const ok = { ':status': 200, 'content-type': 'text/html' };

/** Long enough for a client to have read what was sent before it. */
const NOTICE_MS = 50;

/** What a server does by its path; all under `/page/` is as it should be. */
const routes: Readonly<Record<string, (stream: ServerHttp2Stream) => void>> = {
  '/reset': (stream) => stream.close(2),
  '/refused': (stream) => stream.close(7),
  '/go-away': ({ session }) => {
    session?.goaway(2);
    session?.destroy();
  },
  '/silent': () => {},
  '/reset-body': (stream) => {
    stream.respond(ok);
    stream.write(page('A page that is torn off'));
    setTimeout(() => stream.destroy(new Error('torn off')), NOTICE_MS);
  },
  '/close-body': (stream) => {
    stream.respond(ok);
    stream.write(page('A page that is torn off'));
    setTimeout(() => stream.session?.destroy(), NOTICE_MS);
  },
  '/short-length': (stream) => {
    stream.respond({ ...ok, 'content-length': '5000' });
    stream.end(page('A page that ends too early'));
  },
  '/endless': (stream) => {
    stream.respond(ok);
    const more = () => void (stream.destroyed || stream.write('x'.repeat(60_000), () => setImmediate(more)));
    more();
  },
  '/trailers': (stream) => {
    stream.respond(ok, { waitForTrailers: true });
    stream.on('wantTrailers', () => stream.sendTrailers({ 'x-checked': 'yes' }));
    stream.end(page('A page with a trailer'));
  },
  '/early-hints': (stream) => {
    stream.additionalHeaders({ ':status': 103, link: '</style.css>; rel=preload' });
    stream.respond(ok);
    stream.end(page('A page after a hint'));
  },
};

async function startServer(): Promise<{ origin: string; caPath: string; asked: string[] }> {
  const certificate = makeTestCertificate(['127.0.0.1']);
  const pair = { cert: readFileSync(certificate.certPath), key: readFileSync(certificate.keyPath) };
  const server: Http2SecureServer = createSecureServer(pair);
  const open = new Set<ServerHttp2Session>();
  const asked: string[] = [];
  server.on('session', (session) => {
    open.add(session);
    session.on('error', () => {}).once('close', () => open.delete(session));
  });
  server.on('stream', (stream, headers) => {
    const path = headers[':path'] ?? '';
    asked.push(path);
    stream.on('error', () => {});
    const route = routes[path];
    if (route) return route(stream);
    stream.respond(ok);
    stream.end(page(`Story of ${path}`));
  });
  const port = await listen(server, '127.0.0.1');
  onTestFinished(async () => {
    for (const session of open) session.destroy();
    await new Promise((resolve) => server.close(resolve));
    certificate.remove();
  });
  return { origin: `https://127.0.0.1:${port}`, caPath: certificate.caPath, asked };
}

test.runIf(withTls)('what breaks in HTTP/2 is told for itself, and the pages around it come', async () => {
  const { origin, caPath, asked } = await startServer();
  const expected: readonly (readonly [path: string, outcome: string])[] = [
    ['/reset', 'connection-failed'],
    ['/page/1', 'Story of /page/1'],
    ['/refused', 'connection-failed'],
    ['/trailers', 'A page with a trailer'],
    ['/go-away', 'connection-failed'],
    ['/page/2', 'Story of /page/2'],
    ['/silent', 'timeout'],
    ['/early-hints', 'A page after a hint'],
    ['/reset-body', 'incomplete-response'],
    ['/page/3', 'Story of /page/3'],
    ['/close-body', 'incomplete-response'],
    ['/page/4', 'Story of /page/4'],
    ['/endless', 'response-too-large'],
    ['/page/5', 'Story of /page/5'],
  ];
  const flags = ['--allow-private', '--ignore-robots', '--delay', '0', '--retries', '0', '--timeout', '1'];
  const addresses = expected.map(([path]) => origin + path);
  const { stdout } = await run([...flags, '--max-bytes', '300k', ...addresses], {
    env: { NODE_EXTRA_CA_CERTS: caPath },
  });
  const records = linesOf(stdout);
  const found = records.map(({ ok: isOk, title, error }, index) => [
    expected[index]?.[0],
    isOk ? title : (error as { code: string }).code,
  ]);
  expect(found).toEqual(expected);
  expect(asked).toEqual(expected.map(([path]) => path));
});

test.runIf(withTls)('what may pass is tried again in HTTP/2', async () => {
  const { origin, caPath, asked } = await startServer();
  const flags = ['--to', 'ndjson', '--allow-private', '--ignore-robots', '--delay', '0', '--retries', '1'];
  const paths = ['/refused', '/short-length', '/go-away'];
  const { stdout } = await run([...flags, ...paths.map((path) => origin + path)], {
    env: { NODE_EXTRA_CA_CERTS: caPath },
  });
  expect(linesOf(stdout).map(({ ok: isOk }) => isOk)).toEqual([false, false, false]);
  expect(asked).toEqual(paths.flatMap((path) => [path, path]));
});
