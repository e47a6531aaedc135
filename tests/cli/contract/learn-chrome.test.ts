import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  harbourArticles,
  harbourDumps,
  harbourHost,
  harbourNotice,
  valleyDumps,
  valleyHost,
  valleyNotice,
} from '../../chrome/sites.js';
import { linesOf, run, shell, workDirectory } from './run-command.js';

/** A directory with the dumps of the first site in `dumps`. */
function harbour(): string {
  const cwd = workDirectory();
  mkdirSync(join(cwd, 'dumps'));
  for (const [name, text] of Object.entries(harbourDumps)) writeFileSync(join(cwd, 'dumps', `${name}.txt`), text);
  return cwd;
}

/** Both sites, mixed, as NDJSON with addresses. */
function mixed(): string {
  const lines = (dumps: Record<string, string>, host: string) =>
    Object.entries(dumps).map(([name, text]) => JSON.stringify({ id: name, url: `https://www.${host}/${name}`, text }));
  const [one, other] = [lines(harbourDumps, harbourHost), lines(valleyDumps, valleyHost)];
  return `${one.flatMap((line, i) => (i < other.length ? [line, other[i]] : [line])).join('\n')}\n`;
}

const bodyOf = (stdout: string) => JSON.parse(stdout).body as string;
const articleOf = (name: string) => harbourArticles[name]!.slice(1).join('\n\n');

describe('--learn-chrome', () => {
  it('writes no record, and tells on standard error what it learned', async () => {
    const cwd = harbour();
    const { code, stdout, stderr } = await run(['--learn-chrome', 'site.chrome', 'dumps'], { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toBe('site.chrome: 13 lines on more than one of 5 pages of 1 site\n');
    expect(readdirSync(cwd).sort()).toEqual(['dumps', 'site.chrome']);
  });

  it('takes the site’s prose out of the body that else has it, and leaves the article', async () => {
    const cwd = harbour();
    await run(['-q', '--learn-chrome', 'site.chrome', 'dumps'], { cwd });
    const without = bodyOf((await run(['dumps/ferry.txt'], { cwd })).stdout);
    const withChrome = bodyOf((await run(['--chrome', 'site.chrome', 'dumps/ferry.txt'], { cwd })).stdout);
    expect(without).toContain(harbourNotice);
    expect(withChrome).toBe(articleOf('ferry'));
  });

  it('helps with a page that was not among those learned', async () => {
    const cwd = harbour();
    const line = 'mv dumps/bus.txt . && cleancopy -q --learn-chrome c dumps && cleancopy --chrome c bus.txt';
    expect(bodyOf((await shell(line, cwd)).stdout)).toBe(articleOf('bus'));
  });

  it('gives the same bytes whatever the order, the jobs, the zone and the language, and replaces what was learned', async () => {
    const cwd = harbour();
    await run(['--learn-chrome', 'a', 'dumps'], { cwd });
    writeFileSync(join(cwd, 'b'), '{"schema":"cleancopy-chrome/0"}\n');
    const names = readdirSync(join(cwd, 'dumps')).map((name) => `dumps/${name}`);
    const env = { TZ: 'Asia/Kathmandu', LANG: 'tr_TR.UTF-8' };
    await run(['-j', '1', '--learn-chrome', 'b', ...names.reverse(), names[0]!], { cwd, env });
    expect(readFileSync(join(cwd, 'b'), 'utf8')).toBe(readFileSync(join(cwd, 'a'), 'utf8'));
  });

  it('holds no text of any page', async () => {
    const cwd = harbour();
    await run(['--learn-chrome', 'site.chrome', 'dumps'], { cwd });
    const file = readFileSync(join(cwd, 'site.chrome'), 'utf8');
    expect(file).toMatch(
      /^\{"schema":"cleancopy-chrome\/1",.+\}\n\{"site":null,"pages":5,"lines":\{("[0-9a-f]{14}":\d,?)+\}\}\n$/,
    );
  });

  it('keeps the article of a page that is there in two versions', async () => {
    const cwd = harbour();
    writeFileSync(join(cwd, 'dumps', 'ferry-2.txt'), harbourDumps.ferry!.replace('on Tuesday', 'on Wednesday'));
    await run(['--learn-chrome', 'site.chrome', 'dumps'], { cwd });
    expect(bodyOf((await run(['--chrome', 'site.chrome', 'dumps/ferry.txt'], { cwd })).stdout)).toBe(
      articleOf('ferry'),
    );
  });

  it('tells the sites of mixed inputs apart by their addresses', async () => {
    const cwd = workDirectory();
    writeFileSync(join(cwd, 'mixed.ndjson'), mixed());
    const learned = await run(['--learn-chrome', 'mixed.chrome', 'mixed.ndjson'], { cwd });
    expect(learned.stderr).toBe('mixed.chrome: 23 lines on more than one of 8 pages of 2 sites\n');
    const { stdout } = await run(['--chrome', 'mixed.chrome', 'mixed.ndjson'], { cwd });
    const bodies = linesOf(stdout).map(({ body }) => String(body));
    expect(bodies).toHaveLength(8);
    expect(bodies.filter((body) => body.includes(harbourNotice) || body.includes(valleyNotice))).toEqual([]);
  });

  it('is evidence that explain shows', async () => {
    const cwd = harbour();
    await run(['--learn-chrome', 'site.chrome', 'dumps'], { cwd });
    const { stdout } = await run(['explain', '--chrome', 'site.chrome', 'dumps/kelp.txt'], { cwd });
    const line = stdout.split('\n').find((each) => each.includes('The Harbour Post is written'));
    expect(line).toMatch(/dropped.*recurs on 5 of 5 pages of the site/);
  });

  it('goes on after what cannot be read, and says so with its exit code', async () => {
    const cwd = harbour();
    const { code, stderr } = await run(['--learn-chrome', 'site.chrome', 'dumps', 'gone.txt'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^cleancopy: gone\.txt: no such file.*\nsite\.chrome: 13 lines/);
  });

  it('says where there is nothing to learn from', async () => {
    const cwd = harbour();
    const { code, stderr } = await run(['--learn-chrome', 'c', 'dumps/bus.txt', 'dumps/kelp.txt'], { cwd });
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: 'c: 0 lines on more than one of 2 pages of 0 sites; 1 site with fewer than 3 different pages left out\n',
    });
  });
});

describe('usage', () => {
  it.each([
    ['-o', 'x'],
    ['-O', 'x'],
    ['-t', 'text'],
    ['--state', 'x'],
    ['--dedupe'],
    ['--chrome', 'x'],
    ['--warc', 'x'],
  ])('--learn-chrome does not go with %s', async (...flags) => {
    const cwd = harbour();
    const { code, stderr } = await run(['--learn-chrome', 'c', ...flags, 'dumps'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(/--learn-chrome <FILE>' cannot be used with/);
    expect(existsSync(join(cwd, 'c'))).toBe(false);
  });

  it('a file that holds no learned chrome, or none at all, is a mistake on the command line', async () => {
    const cwd = harbour();
    const other = await run(['--chrome', 'dumps/bus.txt', 'dumps/kelp.txt'], { cwd });
    expect(other).toMatchObject({ code: 2, stdout: '' });
    expect(other.stderr).toMatch(/^cleancopy: dumps\/bus\.txt: no file of learned chrome: make it with --learn-chrome/);
    const none = await run(['--chrome', 'none.chrome', 'dumps/kelp.txt'], { cwd });
    expect(none).toMatchObject({ code: 2, stdout: '' });
    expect(none.stderr).toMatch(/cannot read --chrome none\.chrome/);
  });

  it('never replaces another file, such as a page where FILE was forgotten', async () => {
    const cwd = harbour();
    const before = readFileSync(join(cwd, 'dumps', 'bell.txt'), 'utf8');
    const { code, stdout, stderr } = await shell('cleancopy --learn-chrome dumps/*.txt', cwd);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^cleancopy: --learn-chrome dumps\/bell\.txt: would be replaced.*: name another file/);
    expect(readFileSync(join(cwd, 'dumps', 'bell.txt'), 'utf8')).toBe(before);
  });

  it('takes an empty file for a new one, as mktemp makes it', async () => {
    const cwd = harbour();
    const { code } = await shell('touch c && cleancopy -q --learn-chrome c dumps', cwd);
    expect(code).toBe(0);
    expect(readFileSync(join(cwd, 'c'), 'utf8')).toMatch(/^\{"schema":"cleancopy-chrome\/1"/);
  });

  it('an output that cannot be written is said before anything is read', async () => {
    const { code, stderr } = await run(['--learn-chrome', 'no/such/c', '-'], { cwd: workDirectory() });
    expect(code).toBe(3);
    expect(stderr).toMatch(/cannot write no\/such\/c/);
  });
});
