import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { leftOut } from '../../servers/left-out.js';
import { startMisbehavingServer } from '../../servers/misbehaving-server.js';
import { makeTestCertificate, opensslIsThere } from '../../servers/test-certificate.js';
import { nearby } from './feed-site.js';
import { page } from './material.js';
import { ended, firstOutput, linesOf, run, shell, start, workDirectory } from './run-command.js';

async function server() {
  const started = await startMisbehavingServer();
  onTestFinished(() => started.close());
  return { ...started, started, at: (path: string) => started.origin + path };
}

/** A route that never answers, and a promise of its first request. */
function silence(routes: Awaited<ReturnType<typeof server>>['routes'], path: string): Promise<void> {
  return new Promise((asked) => {
    routes.set(path, async ({ pause }) => {
      asked();
      await pause(60_000);
    });
  });
}

describe('an address', () => {
  it('gives one indented object', async () => {
    const { at } = await server();
    const { code, stdout, stderr } = await run([at('/page/Quay'), ...nearby]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^\{\n {2}"schema": "cleancopy\/1",\n[\s\S]*\n\}\n$/);
    expect(JSON.parse(stdout)).toMatchObject({
      ok: true,
      id: null,
      source: at('/page/Quay'),
      url: at('/page/Quay'),
      title: 'Quay',
    });
  });

  it('that was redirected is the source, and where it led the address', async () => {
    const { at } = await server();
    const { stdout } = await run([at('/redirect-chain/2'), ...nearby]);
    expect(JSON.parse(stdout)).toMatchObject({ source: at('/redirect-chain/2'), url: at('/redirect-chain/0') });
  });

  it('that fails gives its record, says so, and ends with 1', async () => {
    const { at } = await server();
    const { code, stdout, stderr } = await run([at('/status/404'), ...nearby]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, source: at('/status/404'), error: { code: 'http-status' } });
    expect(stderr).toMatch(/^cleancopy: http:.*\/status\/404: HTTP 404 Not Found: .*\n$/);
    expect(await run([at('/status/404'), '-q', ...nearby])).toEqual({ code, stdout, stderr: '' });
  });

  it('of this machine is refused without --allow-private, and not asked', async () => {
    const { at, started } = await server();
    const { code, stdout } = await run([at('/page/Quay')]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      error: { code: 'private-address', message: expect.stringContaining('--allow-private') },
    });
    expect(started.connections).toBe(0);
  });

  it('of a feed is told how to be read', async () => {
    const { at, routes } = await server();
    const body = '<rss version="2.0"><channel><item><link>https://example.org/a</link></item></channel></rss>';
    routes.set('/feed', () => ({ headers: { 'Content-Type': 'application/rss+xml' }, body }));
    const { code, stdout } = await run([at('/feed'), ...nearby]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      error: { code: 'feed-input', message: expect.stringContaining('--feed') },
    });
  });

  it('is explained', async () => {
    const { at } = await server();
    const { code, stdout, stderr } = await run(['explain', at('/page/Quay'), ...nearby]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^# http:\/\/127\.0\.0\.1:\d+\/page\/Quay\n/);
    const failed = await run(['explain', at('/status/404'), ...nearby]);
    expect(failed).toMatchObject({ code: 1, stderr: expect.stringContaining('HTTP 404') });
  });

  it('is asked as the flags say', async () => {
    const { at, started } = await server();
    started.robots = { body: 'User-agent: *\nDisallow: /page/' };
    const flags = ['--user-agent', 'harbourbot/1.0', '--header', 'Accept-Language: fr', '--header', 'X-Two: 2'];
    expect(await run([at('/page/Quay'), ...flags, '-q', ...nearby])).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('robots-disallowed'),
    });
    expect(started.requests.map(({ path }) => path)).toEqual(['/robots.txt']);
    expect(await run([at('/page/Quay'), ...flags, '--ignore-robots', ...nearby])).toMatchObject({ code: 0 });
    expect(started.requests.map(({ path }) => path)).toEqual(['/robots.txt', '/page/Quay']);
    expect(started.requests[1]!.headers).toMatchObject({
      'user-agent': 'harbourbot/1.0',
      'accept-language': 'fr',
      'x-two': '2',
    });
  });
});

describe('several addresses', () => {
  it('give a record a line in their order, failures among them, with files between', async () => {
    const { at } = await server();
    const other = await server();
    const cwd = workDirectory();
    writeFileSync(join(cwd, 'page.html'), page('From a file'));
    const inputs = [
      at('/slow?ms=300'),
      other.at('/page/Two'),
      'page.html',
      at('/status/500'),
      other.at('/pdf'),
      at('/page/Six'),
    ];
    const { code, stdout, stderr } = await run([...inputs, ...nearby], { cwd });
    expect(code).toBe(1);
    expect(linesOf(stdout).map(({ source, ok }) => [source, ok])).toEqual(
      inputs.map((input, index) => [input, index !== 3 && index !== 4]),
    );
    expect(stderr.trimEnd().split('\n')).toEqual([expect.stringContaining('HTTP 500'), expect.stringContaining('PDF')]);
  });

  it('are said a line each with -v', async () => {
    const { at } = await server();
    const { stderr } = await run([at('/page/One'), at('/status/404'), '-v', ...nearby]);
    expect(stderr).toMatch(/^http.*\/page\/One: html, .*words.*\ncleancopy: http.*\/status\/404: HTTP 404.*\n$/);
  });

  it('come from a list with any line ends and empty lines', async () => {
    const { at } = await server();
    const cwd = workDirectory();
    writeFileSync(join(cwd, 'urls.txt'), `\n${at('/page/One')}\r\n\r\n\n${at('/page/Two')}\n${at('/page/Three')}`);
    const { code, stdout } = await run(['-a', 'urls.txt', ...nearby], { cwd });
    expect(code).toBe(0);
    expect(linesOf(stdout).map(({ source }) => source)).toEqual(['/page/One', '/page/Two', '/page/Three'].map(at));
    const one = await run(['-a', '-', ...nearby], { stdin: at('/page/One') });
    expect(one.stdout).toMatch(/^\{"schema"/);
  });

  it('in a list are each a line: a comment is an INPUT like any other', async () => {
    const { at } = await server();
    const { code, stdout } = await run(['-a', '-', ...nearby], {
      stdin: `# pages\n${at('/page/One')}\n`,
      cwd: workDirectory(),
    });
    expect(code).toBe(1);
    expect(linesOf(stdout)).toMatchObject([{ source: '# pages', error: { code: 'not-found' } }, { ok: true }]);
  });

  it('have a file each in a directory, under names that stay', async () => {
    const { at } = await server();
    const cwd = workDirectory();
    const args = [at('/page/One'), at('/page/One?x=1'), at('/'), '-O', 'out', '-t', 'markdown', ...nearby];
    await run(args, { cwd });
    const names = readdirSync(join(cwd, 'out')).sort();
    expect(names).toEqual([
      expect.stringMatching(/^127\.0\.0\.1-[0-9a-f]{8}\.md$/),
      expect.stringMatching(/^One-[0-9a-f]{8}\.md$/i),
      expect.stringMatching(/^One-[0-9a-f]{8}\.md$/i),
    ]);
    await run(args.toSpliced(0, 1), { cwd });
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(names);
  });
});

describe('a page that scripts fill', () => {
  it('is told as such', async () => {
    const { at } = await server();
    const { code, stdout, stderr } = await run([at('/js-shell'), ...nearby]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      error: { code: 'no-article', message: expect.stringContaining('needs-javascript') },
    });
    expect(stderr).toContain('needs-javascript');
  });

  it('is read from its data where that holds the article', async () => {
    const { at } = await server();
    const { code, stdout } = await run([at('/js-shell-with-data'), ...nearby]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      title: 'Harbour gets a second crane',
      body: expect.stringContaining('The crane can lift sixty tonnes'),
    });
  });
});

describe('a signal', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s during a slow fetch ends at once with %i, what was finished being written', async (signal, code) => {
    const { at, routes } = await server();
    const asked = silence(routes, '/silent');
    const child = start([at('/page/One'), at('/silent'), at('/page/Two'), ...nearby]);
    const first = await firstOutput(child);
    await asked;
    const end = ended(child);
    child.kill(signal);
    expect(await end).toEqual({ code, stdout: '', stderr: '' });
    expect(linesOf(first)).toMatchObject([{ ok: true, source: at('/page/One') }]);
  });

  it('leaves what was finished in the state, and no file half-written', async () => {
    const { at, routes } = await server();
    const cwd = workDirectory();
    const asked = silence(routes, '/silent');
    const kept = ['--state', 'news.state', '--warc', 'pages.warc', '--save-raw', 'raw', ...nearby];
    const child = start([at('/page/One'), at('/silent'), ...kept], { cwd });
    await Promise.all([firstOutput(child), asked]);
    const end = ended(child);
    child.kill('SIGTERM');
    expect((await end).code).toBe(143);
    expect(readdirSync(cwd).sort()).toEqual(['news.state', 'pages.warc', 'raw']);
    expect(readFileSync(join(cwd, 'news.state'), 'utf8')).toContain(at('/page/One'));
    const next = await run([at('/page/One'), at('/page/Two'), ...kept], { cwd });
    expect(linesOf(next.stdout)).toMatchObject([{ source: at('/page/Two') }]);
  });

  it('leaves no output file, and nothing done that would have been in it', async () => {
    const { at, routes } = await server();
    const cwd = workDirectory();
    const asked = silence(routes, '/silent');
    const args = [at('/page/One'), '--state', 'news.state', '-o', 'all.ndjson', ...nearby];
    const child = start([...args, at('/silent')], { cwd });
    await asked;
    const end = ended(child);
    child.kill('SIGINT');
    expect((await end).code).toBe(130);
    expect(existsSync(join(cwd, 'all.ndjson'))).toBe(false);
    expect(await run(args, { cwd })).toMatchObject({ code: 0 });
    expect(linesOf(readFileSync(join(cwd, 'all.ndjson'), 'utf8'))).toMatchObject([{ source: at('/page/One') }]);
  });
});

describe('a reader that goes away', () => {
  it('ends the run quietly, while pages are fetched', async () => {
    const { at } = await server();
    const cwd = workDirectory();
    const urls = Array.from({ length: 50 }, (_, number) => at(`/slow?ms=20&page=${number}`));
    writeFileSync(join(cwd, 'urls.txt'), urls.join('\n'));
    const line = `{ cleancopy -a urls.txt ${nearby.join(' ')}; echo "code $?" >&2; } | head -n 1`;
    const { stdout, stderr } = await shell(line, cwd);
    expect(linesOf(stdout)).toMatchObject([{ source: urls[0] }]);
    expect(stderr).toBe('code 0\n');
  });
});

describe('a redirect from https to http', () => {
  it.runIf(opensslIsThere())('is said on standard error and in the record', async () => {
    const certificate = makeTestCertificate(['127.0.0.1']);
    onTestFinished(certificate.remove);
    const secure = await startMisbehavingServer({ tls: certificate });
    onTestFinished(() => secure.close());
    const { at } = await server();
    secure.routes.set('/old', () => ({ status: 302, headers: { Location: at('/page/Quay') } }));
    const env = { NODE_EXTRA_CA_CERTS: certificate.caPath };
    const { code, stdout, stderr } = await run([`${secure.origin}/old`, ...nearby], { env });
    expect(code).toBe(0);
    expect(stderr).toMatch(/^cleancopy: https:.*\/old: insecure-redirect: .*https to http.*\n$/);
    expect(JSON.parse(stdout).warnings).toEqual([expect.stringMatching(/^insecure-redirect: /)]);
    const quiet = await run([`${secure.origin}/old`, '-q', ...nearby], { env });
    expect(quiet).toEqual({ code: 0, stdout, stderr: '' });
    const distrusted = await run([`${secure.origin}/old`, ...nearby]);
    expect(JSON.parse(distrusted.stdout)).toMatchObject({ error: { code: 'tls-failed' } });
  });

  if (!opensslIsThere()) leftOut('a redirect from https to http', 'no openssl on PATH');
});
