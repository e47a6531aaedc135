import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/cli/command-line.js';
import { resolveConfig } from '../../src/cli/config.js';
import { ExitCode } from '../../src/cli/exit-code.js';
import { type LooseFlags, settingsOf } from '../../src/cli/flags.js';
import type { Io } from '../../src/cli/io.js';
import { announcementsOf, needsWeb, wantedOf, webOptionsOf } from '../../src/cli/web-flags.js';
import { recorder } from '../batch/builders.js';

function pipes(env: Record<string, string> = {}) {
  const [stdout, stderr] = [recorder(), recorder()];
  const io: Io = {
    stdin: { async *[Symbol.asyncIterator]() {} },
    stdinIsTerminal: () => false,
    stdout,
    stdoutFile: () => null,
    stderr,
    env: { HOME: '/nonexistent', ...env },
    signal: new AbortController().signal,
  };
  return { io, stdout, stderr };
}

function optionsOf(flags: LooseFlags, env: Record<string, string> = {}, input = 'https://example.org/') {
  const { io } = pipes(env);
  return webOptionsOf([input], resolveConfig(settingsOf(flags), io.env), flags, io, null);
}

describe('announcementsOf', () => {
  it('gives feeds, then sitemaps, in their order', () => {
    expect(announcementsOf({})).toEqual([]);
    const flags = {
      sitemap: ['https://example.org/'],
      feed: ['https://example.org/b.xml', 'http://example.org/a.xml'],
    };
    expect(announcementsOf(flags)).toEqual([
      { kind: 'feed', url: 'https://example.org/b.xml' },
      { kind: 'feed', url: 'http://example.org/a.xml' },
      { kind: 'sitemap', url: 'https://example.org/' },
    ]);
  });
});

describe('wantedOf', () => {
  it('wants all where nothing is said', () => {
    expect(wantedOf({})).toEqual({ since: null, match: [], limit: null });
    expect(wantedOf({ feed: ['https://example.org/'] })).toEqual({ since: null, match: [], limit: null });
  });

  it.each([{ feed: ['https://example.org/'] }, { sitemap: ['https://example.org/'] }])(
    'reads what is said of %j',
    (flags) => {
      expect(wantedOf({ ...flags, since: '2026-11-24', match: ['*/news/*', '*/sport/*'], limit: '3' })).toEqual({
        since: '2026-11-24',
        match: ['*/news/*', '*/sport/*'],
        limit: 3,
      });
    },
  );

  it.each<[LooseFlags, string]>([
    [{ since: '7d' }, '--since'],
    [{ match: ['*'] }, '--match'],
    [{ limit: '1' }, '--limit'],
  ])('finds nothing that %j could be about', (flags, flag) => {
    expect(() => wantedOf(flags)).toThrow(`${flag} is about --feed or --sitemap, which are missing`);
  });
});

describe('needsWeb', () => {
  it.each([
    [['page.html', '-', 'http:page', './https://example.org'], false],
    [['page.html', 'https://example.org/'], true],
    [['HTTP://example.org/'], true],
    [[{ kind: 'feed' as const, url: 'https://example.org/' }], true],
    [[], false],
  ])('of %j: %s', (inputs, needed) => {
    expect(needsWeb(inputs)).toBe(needed);
  });
});

describe('webOptionsOf', () => {
  it('is polite, careful and patient where nothing is said', () => {
    expect(optionsOf({})).toEqual({
      userAgent: expect.stringMatching(/^cleancopy\/\d+\.\d+\.\d+$/),
      headers: [],
      timeout: 30_000,
      retries: 2,
      delay: 1000,
      jobs: 8,
      allowPrivate: false,
      ignoreRobots: false,
      maxBytes: 64 * 1024 ** 2,
      proxies: { http: null, https: null, except: '' },
      keepExchanges: false,
      memory: null,
    });
  });

  it('is nothing where nothing is fetched, but bad values are told', () => {
    expect(optionsOf({ header: ['Accept-Language: fr'] }, {}, 'page.html')).toBeNull();
    expect(() => optionsOf({ header: ['x'] }, {}, 'page.html')).toThrow(/^--header x: must be a header/);
  });

  it('is as the flags say', () => {
    const flags: LooseFlags = {
      ...{ userAgent: ' harbourbot/1.0 ', header: ['Accept-Language: fr', 'X-Empty:'], timeout: '500ms', retries: '0' },
      ...{ delay: '5', jobs: '2', allowPrivate: true, ignoreRobots: true, maxBytes: '1M' },
    };
    expect(optionsOf(flags)).toMatchObject({
      ...{ userAgent: 'harbourbot/1.0', timeout: 500, retries: 0, delay: 5000, jobs: 2 },
      ...{ allowPrivate: true, ignoreRobots: true, maxBytes: 1024 ** 2 },
      headers: [
        ['Accept-Language', 'fr'],
        ['X-Empty', ''],
      ],
    });
  });

  it('is as variables say, where no flag does', () => {
    const env = {
      CLEANCOPY_DELAY: '2s',
      CLEANCOPY_IGNORE_ROBOTS: 'yes',
      CLEANCOPY_JOBS: '3',
      https_proxy: 'proxy.example.org:3128',
    };
    expect(optionsOf({ jobs: '4' }, env)).toMatchObject({
      ...{ delay: 2000, ignoreRobots: true, allowPrivate: false, jobs: 4 },
      proxies: { http: null, https: 'http://proxy.example.org:3128', except: '' },
    });
  });

  it.each<[LooseFlags, boolean]>([
    [{ warc: 'pages.warc' }, true],
    [{ saveRaw: 'raw' }, true],
    [{ state: 'news.state' }, false],
  ])('keeps exchanges for %j: %s', (flags, kept) => {
    expect(optionsOf(flags)?.keepExchanges).toBe(kept);
  });
});

describe('a bad value', () => {
  const url = 'https://example.org/';

  it.each<[named: string, args: string[]]>([
    ['--changed', ['--changed', url]],
    ['--since', ['--since', '7d', url]],
    ['--match', ['--match', '*', url]],
    ['--limit', ['--limit', '2', url]],
    ['--since yesterday', ['--feed', url, '--since', 'yesterday']],
    ['--limit 0', ['--feed', url, '--limit', '0']],
    ['--limit many', ['--sitemap', url, '--limit', 'many']],
    ['--feed example.org', ['--feed', 'example.org']],
    ['--feed file:///etc/passwd', ['--feed', 'file:///etc/passwd']],
    ['--sitemap ftp://example.org', ['--sitemap', 'ftp://example.org']],
    ['--jobs 0', ['--jobs', '0', url]],
    ['--jobs 1.5', ['-j', '1.5', url]],
    ['--delay soon', ['--delay', 'soon', url]],
    ['--delay -1', ['--delay=-1', url]],
    ['--timeout 0', ['--timeout', '0', url]],
    ['--timeout 60d', ['--timeout', '60d', url]],
    ['--retries some', ['--retries', 'some', url]],
    ['--user-agent  ', ['--user-agent', ' ', url]],
    ['--header Accept', ['--header', 'Accept', url]],
    ['--header A b: c', ['--header', 'A b: c', url]],
    ["'--state <FILE>'", [url, '--state']],
    ["'--warc <FILE>'", [url, '--warc']],
    ["'--save-raw <DIR>'", [url, '--save-raw']],
  ])('is named, and nothing is fetched: %s', async (named, args) => {
    const { io, stdout, stderr } = pipes();
    expect(await runCommandLine(args, io)).toBe(ExitCode.Usage);
    expect(stdout.text).toBe('');
    expect(stderr.text).toMatch(/^cleancopy: .+: see cleancopy --help\n$/);
    expect(stderr.text).toContain(named);
  });

  it.each([
    ['CLEANCOPY_DELAY', 'soon'],
    ['CLEANCOPY_JOBS', '0'],
    ['CLEANCOPY_IGNORE_ROBOTS', '1'],
    ['CLEANCOPY_ALLOW_PRIVATE', 'true'],
  ])('of a variable is named as well: %s=%s', async (variable, value) => {
    const { io, stderr } = pipes({ [variable]: value });
    expect(await runCommandLine([url], io)).toBe(ExitCode.Usage);
    expect(stderr.text).toMatch(new RegExp(`^cleancopy: ${variable}=${value}: must be `));
  });

  it('of a proxy is told without the credentials in it', async () => {
    const { io, stderr } = pipes({ http_proxy: 'ftp://ann:s3cret@proxy.example.org' });
    expect(await runCommandLine([url], io)).toBe(ExitCode.Usage);
    expect(stderr.text).toMatch(/^cleancopy: http_proxy: /);
    expect(stderr.text).not.toContain('s3cret');
  });
});
