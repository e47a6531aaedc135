import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type ReadRecord, readWarc, typesOf } from '../../batch/capture/read-warc.js';
import { type FeedSite, nearby, startFeedSite, storyPage } from './feed-site.js';
import { endOf, killAt, randomFrom, startInto } from './killed-run.js';
import { linesOf, run, workDirectory } from './run-command.js';

/** The pages of an archive, redirects among them: path, status and payload. */
function responsesOf(records: readonly ReadRecord[]): { path: string; status: string; payload: Buffer }[] {
  return records
    .filter((record) => record.field('WARC-Type') === 'response')
    .map((record) => ({
      path: new URL(record.field('WARC-Target-URI')!).pathname,
      status: record.http!.line.split(' ')[1]!,
      payload: record.payload,
    }));
}

const sent = (site: FeedSite, path: string) => Buffer.from(storyPage(site.stories.get(path)!, site.at));

describe.each(['pages.warc', 'pages.warc.gz'])('--warc %s', (warc) => {
  it('keeps what the server sent, with the redirects to it', async () => {
    const site = await startFeedSite(2);
    const packed = gzipSync(sent(site, '/story/2'));
    site.server.routes.set('/packed', () => ({ headers: { 'Content-Encoding': 'gzip' }, body: packed }));
    site.server.routes.set('/old', () => ({ status: 301, headers: { Location: '/older' }, body: 'It moved.' }));
    site.server.routes.set('/older', () => ({ status: 302, headers: { Location: '/story/1' } }));
    const cwd = workDirectory();
    const { code } = await run([site.at('/old'), site.at('/packed'), '--warc', warc, ...nearby], { cwd });
    expect(code).toBe(0);
    const records = await readWarc(join(cwd, warc));
    expect(responsesOf(records)).toEqual([
      { path: '/old', status: '301', payload: Buffer.from('It moved.') },
      { path: '/older', status: '302', payload: Buffer.from('') },
      { path: '/story/1', status: '200', payload: sent(site, '/story/1') },
      { path: '/packed', status: '200', payload: packed },
    ]);
    const exchange = ['response', 'request'];
    expect(records.map((record) => record.field('WARC-Type'))).toEqual([
      'warcinfo',
      ...[...exchange, ...exchange, ...exchange, 'metadata'],
      ...[...exchange, 'metadata'],
    ]);
    const requests = records.filter((record) => record.field('WARC-Type') === 'request');
    expect(requests[0]!.block.toString()).toMatch(/^GET \/old HTTP\/1\.1\r\n/);
  });

  it('is added to by the next run, and left as it is by one that finds nothing new', async () => {
    const site = await startFeedSite(1);
    const cwd = workDirectory();
    const args = ['--feed', site.feed, '--state', 'news.state', '--warc', warc, ...nearby];
    await run(args, { cwd });
    const onePage = ['warcinfo', 'response', 'request', 'metadata'];
    expect(await typesOf(join(cwd, warc))).toEqual(onePage);
    const { size } = statSync(join(cwd, warc));
    await run(args, { cwd });
    await run([...args, '--changed'], { cwd });
    expect(statSync(join(cwd, warc)).size).toBe(size);
    site.add('/story/2');
    await run(args, { cwd });
    const records = await readWarc(join(cwd, warc));
    expect(records.map((record) => record.field('WARC-Type'))).toEqual([...onePage, ...onePage]);
    expect(responsesOf(records).map(({ path }) => path)).toEqual(['/story/1', '/story/2']);
    expect(readdirSync(cwd).sort()).toEqual(['news.state', warc]);
  });

  it('loses no article of a run that is killed', async () => {
    const count = 60;
    const site = await startFeedSite(count);
    const cwd = workDirectory();
    const args = ['--feed', site.feed, '--state', 'news.state', '--warc', warc, '-t', 'ndjson', ...nearby];
    const random = randomFrom(count);
    const articles = new Set<string>();
    const go = () => {
      const child = startInto(args, cwd, 'pipe');
      let text = '';
      child.stdout!.setEncoding('utf8').on('data', (more: string) => (text += more));
      const lines = () => text.split('\n').slice(0, -1);
      const ended = endOf(child).then((end) => {
        for (const { source } of linesOf(lines().join('\n'))) articles.add(String(source));
        return end;
      });
      return { child, ended, lines };
    };
    for (let round = 0; round < 4; round++) {
      const { child, ended, lines } = go();
      await killAt(child, { seen: 1, wait: random() * 30 }, () => round + 1 - lines().length);
      await ended;
    }
    expect(await go().ended).toBe(0);
    expect(articles.size).toBe(count);
    const responses = responsesOf(await readWarc(join(cwd, warc)));
    for (const { path, payload } of responses) expect(payload.equals(sent(site, path))).toBe(true);
    expect(new Set(responses.map(({ path }) => site.at(path)))).toEqual(articles);
    // A page that was kept and not yet written is kept again by the next run.
    expect(responses.length).toBeLessThanOrEqual(count + 4);
  });
});

describe('--warc', () => {
  it('leaves a file of something else as it is, and fetches nothing', async () => {
    const site = await startFeedSite(1);
    const cwd = workDirectory();
    await run([site.at('/story/1'), '-o', 'page.json', ...nearby], { cwd });
    const before = readFileSync(join(cwd, 'page.json'));
    const requests = site.server.requests.length;
    const { code, stdout, stderr } = await run([site.at('/story/1'), '--warc', 'page.json', ...nearby], { cwd });
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(/^cleancopy: cannot write page\.json: .*something else.*\n$/);
    expect(readFileSync(join(cwd, 'page.json'))).toEqual(before);
    expect(site.server.requests).toHaveLength(requests);
  });
});

describe('--save-raw', () => {
  it('keeps pages that cleancopy reads again, to the same articles', async () => {
    const site = await startFeedSite(2);
    const text = 'Für die Brücke in Köln fehlen noch drei Millionen, sagte der Bürgermeister am Freitag.';
    const story = site.add('/story/3', { text });
    const latin = Buffer.from(storyPage(story, site.at).replace(/[“”]/g, '"'), 'latin1');
    site.server.routes.set('/latin', () => ({
      headers: { 'Content-Type': 'text/html; charset=iso-8859-1', 'Content-Encoding': 'gzip' },
      body: gzipSync(latin),
    }));
    site.server.routes.set('/moved', () => ({ status: 302, headers: { Location: '/story/2' } }));
    const cwd = workDirectory();
    const paths = ['/story/1', '/moved', '/latin'];
    const fetched = await run([...paths.map(site.at), '--save-raw', 'raw', ...nearby], { cwd });
    const read = await run(['raw', '-t', 'ndjson'], { cwd });
    expect([fetched.code, read.code]).toEqual([0, 0]);
    const articles = (stdout: string) =>
      linesOf(stdout)
        .map(({ title, body, url, language }) => ({ title, body, url, language }))
        .sort((a, b) => (String(a.url) < String(b.url) ? -1 : 1));
    expect(articles(read.stdout)).toEqual(articles(fetched.stdout));
    expect(articles(read.stdout)).toHaveLength(3);
    expect(read.stdout).toContain(text);
    const raw = (name: RegExp) =>
      readFileSync(join(cwd, 'raw', readdirSync(join(cwd, 'raw')).find((each) => name.test(each))!));
    expect(raw(/^1-[0-9a-f]{8}\.html$/)).toEqual(sent(site, '/story/1'));
    expect(raw(/^latin-[0-9a-f]{8}\.html$/)).toEqual(latin);
    expect(JSON.parse(raw(/^moved-[0-9a-f]{8}\.json$/).toString())).toMatchObject({
      url: site.at('/story/2'),
      requested: site.at('/moved'),
      status: 200,
    });
  });

  it('replaces a page that changed, and writes none that the state knows', async () => {
    const site = await startFeedSite(1);
    const cwd = workDirectory();
    const args = [site.at('/story/1'), '--state', 'news.state', '--save-raw', 'raw', ...nearby];
    const kept = () => readdirSync(join(cwd, 'raw')).filter((name) => name.endsWith('.html'));
    const written = () => statSync(join(cwd, 'raw', kept()[0]!)).mtimeMs;
    await run(args, { cwd });
    expect(kept()).toHaveLength(1);
    const first = written();
    await run(args, { cwd });
    await run([...args, '--changed'], { cwd });
    expect(written()).toBe(first);
    site.stories.get('/story/1')!.text =
      'The council changed its mind on Monday, after the harbour master had written to it.';
    await run([...args, '--changed'], { cwd });
    expect(kept()).toHaveLength(1);
    expect(readFileSync(join(cwd, 'raw', kept()[0]!))).toEqual(sent(site, '/story/1'));
  });

  it('cannot where the directory is a file', async () => {
    const site = await startFeedSite(1);
    const cwd = workDirectory();
    await run([site.at('/story/1'), '-o', 'page.json', ...nearby], { cwd });
    const { code, stderr } = await run([site.at('/story/1'), '--save-raw', 'page.json', ...nearby], { cwd });
    expect(code).toBe(3);
    expect(stderr).toMatch(/^cleancopy: cannot write page\.json: /);
  });
});

describe('credentials', () => {
  it('are sent, and stand nowhere afterwards', async () => {
    const site = await startFeedSite(2);
    site.server.routes.set('/way', () => ({
      status: 302,
      headers: {
        Location: site.at('/story/2').replace('://', '://ann:s3cret@'),
        'Set-Cookie': 'session=c00kie; Path=/',
      },
    }));
    const cwd = workDirectory();
    const secret = (path: string) => site.at(path).replace('://', '://ann:s3cret@');
    const { code, stdout, stderr } = await run(
      [
        ...[secret('/story/1'), secret('/way'), secret('/story/9'), '-v'],
        ...['--header', 'Authorization: Bearer t0ken', '--header', 'Cookie: crumb=c00kie2'],
        ...['--state', 'news.state', '--warc', 'pages.warc', '--save-raw', 'raw', ...nearby],
      ],
      { cwd },
    );
    expect(code).toBe(1);
    const asked = site.server.requests.filter(({ path }) => path === '/story/2');
    expect(asked[0]!.headers).toMatchObject({
      authorization: 'Bearer t0ken',
      cookie: expect.stringContaining('session=c00kie'),
    });
    const raw = readdirSync(join(cwd, 'raw'));
    expect(raw).toHaveLength(4);
    const files = ['news.state', 'pages.warc', ...raw.map((name) => join('raw', name))];
    const texts = [stdout, stderr, ...raw, ...files.map((name) => readFileSync(join(cwd, name), 'utf8'))];
    for (const text of texts) expect(text).not.toMatch(/s3cret|ann:|YW5uOnMzY3JldA|t0ken|c00kie/);
  });
});
