import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type FeedSite, nearby, startFeedSite } from './feed-site.js';
import { type Ended, linesOf, run, shell, workDirectory } from './run-command.js';

const state = 'news.state';

/** The paths of the records' sources, in order, failures with their codes. */
function told({ stdout }: Pick<Ended, 'stdout'>): string[] {
  return linesOf(stdout).map(({ source, ok, error }) => {
    const path = new URL(String(source)).pathname;
    return ok ? path : `${path} ${(error as { code: string }).code}`;
  });
}

/** Runs on one site and one state file. */
async function cron(count: number) {
  const site = await startFeedSite(count);
  const cwd = workDirectory();
  const args = ['--feed', site.feed, '--state', state, ...nearby];
  return { site, cwd, args, next: (...more: string[]) => run([...args, ...more], { cwd }) };
}

const feedsAsked = ({ server }: FeedSite) => server.requests.filter(({ path }) => path === '/feed.xml');

/** The pages of a state file, as its lines tell it. */
function pagesIn(path: string): string[] {
  const lines = linesOf(readFileSync(path, 'utf8'));
  return lines.flatMap((line) =>
    typeof line.url === 'string' ? [line.url] : typeof line.written === 'string' ? [line.written] : [],
  );
}

describe('--feed with --state', () => {
  it('gives each article once, over several runs', async () => {
    const { site, next } = await cron(3);
    const first = await next();
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(told(first)).toEqual(['/story/1', '/story/2', '/story/3']);
    expect(await next()).toEqual({ code: 0, stdout: '', stderr: '' });
    site.add('/story/4');
    site.announced.reverse();
    expect(told(await next())).toEqual(['/story/4']);
    expect(await next()).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(site.asked().map(({ path }) => path)).toEqual(['/story/1', '/story/2', '/story/3', '/story/4']);
  });

  it('asks for a feed that is done only whether it changed', async () => {
    const { site, next } = await cron(1);
    await next();
    await next();
    const [first, second] = feedsAsked(site);
    expect(first!.headers['if-none-match']).toBeUndefined();
    expect(second!.headers['if-none-match']).toMatch(/^"[0-9a-f]{16}"$/);
    const { stderr } = await next('-v');
    expect(stderr).toBe(`${site.feed}: nothing new\n`);
  });

  it('tries again what failed for now, and asks for its feed whole until then', async () => {
    const { site, next } = await cron(3);
    site.stories.get('/story/2')!.status = 503;
    const first = await next();
    expect(first.code).toBe(1);
    expect(told(first)).toEqual(['/story/1', '/story/2 http-status', '/story/3']);
    const second = await next();
    expect(second).toMatchObject({ code: 1, stderr: expect.stringContaining('/story/2') });
    expect(told(second)).toEqual(['/story/2 http-status']);
    site.stories.get('/story/2')!.status = 200;
    const third = await next();
    expect(third.code).toBe(0);
    expect(told(third)).toEqual(['/story/2']);
    await next();
    expect(feedsAsked(site).map(({ headers }) => 'if-none-match' in headers)).toEqual([false, false, false, true]);
    expect(site.asked()).toHaveLength(5);
  });

  it('tells of a page that stays away, or has no article, once', async () => {
    const { site, next } = await cron(2);
    site.stories.get('/story/1')!.status = 404;
    site.announced.push('/js-shell');
    const first = await next();
    expect(first.code).toBe(1);
    expect(told(first)).toEqual(['/story/1 http-status', '/story/2', '/js-shell no-article']);
    expect(await next()).toEqual({ code: 0, stdout: '', stderr: '' });
    site.add('/story/3');
    expect(told(await next())).toEqual(['/story/3']);
    expect(site.asked().map(({ path }) => path)).toEqual(['/story/1', '/story/2', '/story/3']);
  });

  it('gives an article that has two addresses once', async () => {
    const { site, next } = await cron(1);
    site.add('/story/1?from=feed', { ...site.stories.get('/story/1')!, canonical: '/story/1' });
    site.add('/story/1?from=mail', { ...site.stories.get('/story/1')!, canonical: '/story/1' });
    expect(told(await next())).toEqual(['/story/1']);
    expect(await next('--changed')).toMatchObject({ code: 0, stdout: '' });
  });

  it('gives all articles of a site all of whose pages give the home page for their address', async () => {
    const { site, next } = await cron(3);
    for (const story of site.stories.values()) story.canonical = '/';
    expect(told(await next())).toEqual(['/story/1', '/story/2', '/story/3']);
    expect((await next()).stdout).toBe('');
  });

  it('gives what a limit left out with the runs after it', async () => {
    const { next } = await cron(5);
    const limited = ['--limit', '2'];
    expect(told(await next(...limited))).toEqual(['/story/1', '/story/2']);
    expect(told(await next(...limited))).toEqual(['/story/3', '/story/4']);
    expect(told(await next(...limited))).toEqual(['/story/5']);
    expect(told(await next(...limited))).toEqual([]);
  });

  it('gives what --match left out when it is wanted after all', async () => {
    const { next } = await cron(2);
    expect(told(await next('--match', '*/story/1'))).toEqual(['/story/1']);
    expect(told(await next('--match', '*/story/2'))).toEqual(['/story/2']);
  });

  it('begins anew where the state file was removed', async () => {
    const { cwd, next } = await cron(2);
    await next();
    rmSync(join(cwd, state));
    expect(told(await next())).toEqual(['/story/1', '/story/2']);
  });

  it('remembers addresses that are named, too', async () => {
    const { site, cwd } = await cron(2);
    const args = [site.at('/story/1'), site.at('/story/2'), '--state', state, ...nearby];
    expect(told(await run(args, { cwd }))).toEqual(['/story/1', '/story/2']);
    expect(await run(args, { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(told(await run([...args, site.at('/story/3')], { cwd }))).toEqual(['/story/3 http-status']);
  });
});

describe('--changed', () => {
  it('gives again what changed, and only that, asking whether it did', async () => {
    const { site, next } = await cron(3);
    expect(told(await next('--changed'))).toEqual(['/story/1', '/story/2', '/story/3']);
    site.asked();
    site.stories.get('/story/2')!.text =
      'The council changed its mind on Monday, after the harbour master had written to it.';
    // The feed says nothing of it.
    site.stories.get('/story/3')!.around =
      '<nav><ul><li><a href="/a">News</a></li><li><a href="/b">Sport</a></li></ul></nav>';
    site.add('/story/4');
    const second = await next('--changed');
    expect(second).toMatchObject({ code: 0, stderr: '' });
    expect(told(second)).toEqual(['/story/2', '/story/4']);
    expect(linesOf(second.stdout)[0]!.body).toContain('changed its mind on Monday');
    const tag = expect.stringMatching(/^"[0-9a-f]{16}"$/);
    expect(site.asked()).toEqual([
      { path: '/story/1', status: 304, known: tag },
      { path: '/story/2', status: 200, known: tag },
      { path: '/story/3', status: 200, known: tag },
      { path: '/story/4', status: 200, known: null },
    ]);
    site.announced.reverse();
    expect(await next('--changed')).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(site.asked().map(({ status }) => status)).toEqual([304, 304, 304, 304]);
  });

  it('asks for an unchanged feed’s pages as well', async () => {
    const { site, next } = await cron(2);
    await next('--changed');
    site.stories.get('/story/1')!.text =
      'The council changed its mind on Monday, after the harbour master had written to it.';
    expect(told(await next('--changed'))).toEqual(['/story/1']);
  });

  it('says a line of what has nothing new with -v', async () => {
    const { site, cwd } = await cron(1);
    const args = [site.at('/story/1'), '--state', state, '--changed', '-v', ...nearby];
    expect((await run(args, { cwd })).stderr).toMatch(/^http.*\/story\/1: html, .*words.*\n$/);
    expect((await run(args, { cwd })).stderr).toBe(`${site.at('/story/1')}: nothing new\n`);
    site.stories.get('/story/1')!.around = '<p>Now</p>';
    expect((await run(args, { cwd })).stderr).toBe(`${site.at('/story/1')}: nothing new\n`);
  });
});

describe('an output of --state', () => {
  it('is one file an article in a directory', async () => {
    const { site, cwd, next } = await cron(2);
    const files = () => readdirSync(join(cwd, 'out')).sort();
    expect(await next('-O', 'out', '-t', 'markdown')).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(files()).toEqual([
      expect.stringMatching(/^1-[0-9a-f]{8}\.md$/),
      expect.stringMatching(/^2-[0-9a-f]{8}\.md$/),
    ]);
    const before = files();
    for (const name of before) rmSync(join(cwd, 'out', name));
    site.add('/story/3');
    await next('-O', 'out', '-t', 'markdown');
    expect(files()).toEqual([expect.stringMatching(/^3-[0-9a-f]{8}\.md$/)]);
  });

  it('is a file with what is new, which stays where nothing is', async () => {
    const { site, cwd, next } = await cron(2);
    const file = join(cwd, 'new.ndjson');
    await next('-o', file);
    expect(told({ stdout: readFileSync(file, 'utf8') })).toEqual(['/story/1', '/story/2']);
    expect(pagesIn(join(cwd, state))).toHaveLength(2);
    await next('-o', file);
    expect(told({ stdout: readFileSync(file, 'utf8') })).toEqual(['/story/1', '/story/2']);
    site.add('/story/3');
    await next('-o', file);
    expect(told({ stdout: readFileSync(file, 'utf8') })).toEqual(['/story/3']);
  });

  it('is a file that standard output is added to', async () => {
    const { site, cwd, args } = await cron(2);
    const line = `cleancopy ${args.map((arg) => `'${arg}'`).join(' ')} >> all.ndjson`;
    for (let runs = 0; runs < 2; runs++) expect(await shell(line, cwd)).toEqual({ code: 0, stdout: '', stderr: '' });
    site.add('/story/3');
    await shell(line, cwd);
    expect(told({ stdout: readFileSync(join(cwd, 'all.ndjson'), 'utf8') })).toEqual([
      '/story/1',
      '/story/2',
      '/story/3',
    ]);
    const lines = linesOf(readFileSync(join(cwd, state), 'utf8'));
    expect(lines.filter((each) => 'writing' in each)).toHaveLength(3);
    expect(lines.filter((each) => 'written' in each)).toHaveLength(3);
  });

  it.each([
    ['before its last record was written', 0, ['/story/3']],
    ['in the middle of it', 100, ['/story/3']],
    ['after it', Number.POSITIVE_INFINITY, []],
  ])('is whole after a run that was killed %s', async (_, length, expected) => {
    const { cwd, args } = await cron(3);
    const [file, journal] = [join(cwd, 'all.ndjson'), join(cwd, state)];
    const line = `cleancopy ${args.map((arg) => `'${arg}'`).join(' ')} -v >> all.ndjson`;
    await shell(line, cwd);
    const whole = readFileSync(file);
    const lines = readFileSync(journal, 'utf8').split('\n');
    const last = lines.findLastIndex((each) => each.startsWith('{"writing"'));
    writeFileSync(
      journal,
      lines
        .slice(0, last + 1)
        .join('\n')
        .concat('\n'),
    );
    const start = whole.lastIndexOf('\n', whole.length - 2) + 1;
    writeFileSync(file, whole.subarray(0, start + length));
    const { stderr } = await shell(line, cwd);
    expect(stderr.match(/\/story\/\d(?=: html)/g) ?? []).toEqual(expected);
    expect(readFileSync(file).equals(whole)).toBe(true);
    expect(await shell(line, cwd)).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/feed\.xml: nothing new\n$/),
    });
  });

  it('that cannot be written leaves nothing done', async () => {
    const { cwd, next } = await cron(2);
    expect(await next('-o', 'gone/new.ndjson')).toMatchObject({ code: 3, stdout: '' });
    expect(await next('-O', join(state, 'below'))).toMatchObject({ code: 3, stdout: '' });
    expect(told(await next())).toEqual(['/story/1', '/story/2']);
    expect(pagesIn(join(cwd, state))).toHaveLength(2);
  });
});

describe('a state file', () => {
  it.each(['Milk\n', 'Milk', '{"state":"cleancopy/9"}\n', '{"state":"cleancopy/1"}\nMilk\n'])(
    'that holds %j is refused, and left as it is',
    async (text) => {
      const { site, cwd, next } = await cron(1);
      writeFileSync(join(cwd, state), text);
      const { code, stdout, stderr } = await next();
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(
        /^cleancopy: news\.state(?::\d)?: is no .*: give another file, or move it away to begin anew\n$/,
      );
      expect(readFileSync(join(cwd, state), 'utf8')).toBe(text);
      expect(readdirSync(cwd)).toEqual([state]);
      expect(site.server.requests).toEqual([]);
    },
  );

  it.each([['gone/news.state'], [`${state}/below`]])('at %s cannot be written', async (path) => {
    const { site, cwd } = await cron(1);
    writeFileSync(join(cwd, state), '');
    const { code, stdout, stderr } = await run(['--feed', site.feed, '--state', path, ...nearby], { cwd });
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(new RegExp(`^cleancopy: cannot write ${path}: .*\n$`));
    expect(site.server.requests).toEqual([]);
  });

  it('serves two runs at once, one after the other', async () => {
    const { cwd, next } = await cron(12);
    const both = await Promise.all([next(), next()]);
    for (const { code, stderr } of both) expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const all = both.flatMap(told);
    expect(all).toHaveLength(12);
    expect(new Set(all).size).toBe(12);
    expect(new Set(pagesIn(join(cwd, state))).size).toBe(12);
    expect(readdirSync(cwd)).toEqual([state]);
    expect((await next()).stdout).toBe('');
  });

  it('has no credentials', async () => {
    const { site, cwd } = await cron(1);
    const secret = (path: string) => site.at(path).replace('://', '://ann:s3cret@');
    const args = ['--feed', secret('/feed.xml'), secret('/story/9'), '--state', state, '-v', ...nearby];
    for (let runs = 0; runs < 2; runs++) {
      const { stdout, stderr } = await run(args, { cwd });
      expect(stdout + stderr).not.toMatch(/s3cret|ann:|YW5uOnMzY3JldA/);
    }
    expect(readFileSync(join(cwd, state), 'utf8')).not.toMatch(/s3cret|ann:|YW5uOnMzY3JldA/);
    expect(site.server.requests.map(({ headers }) => headers.authorization)).toContain('Basic YW5uOnMzY3JldA==');
  });
});

describe('2: usage', () => {
  it.each<[string, string[]]>([
    ['--changed', ['--changed', 'https://example.org/']],
    ['--since', ['--since', '7d', 'https://example.org/']],
    ['--delay soon', ['--delay', 'soon', 'https://example.org/', '--state', state]],
  ])('%s', async (named, args) => {
    const cwd = workDirectory();
    const { code, stdout, stderr } = await run(args, { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^cleancopy: .+: see cleancopy --help\n$/);
    expect(stderr).toContain(named);
    expect(readdirSync(cwd)).toEqual([]);
  });
});
