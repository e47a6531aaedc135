import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clean } from '../../../src/index.js';
import { run, workDirectory } from './run-command.js';

const page = 'samples/rt-putin-macron/input.txt';
const folderIn = (caches: string) => join(caches, 'cleancopy');

/** The cache's files with their sizes and times. */
async function cacheIn(caches: string): Promise<{ path: string; size: number; mtimeMs: number }[]> {
  const builds = await readdir(folderIn(caches));
  expect(builds).toHaveLength(1);
  const folder = join(folderIn(caches), builds[0]!);
  const paths = (await readdir(folder)).sort().map((name) => join(folder, name));
  return Promise.all(
    paths.map(async (path) => {
      const { size, mtimeMs } = await stat(path);
      return { path, size, mtimeMs };
    }),
  );
}

const total = (files: { size: number }[]) => files.reduce((sum, { size }) => sum + size, 0);

describe('the cache of compiled code', () => {
  it('is made by the first run, and changes nothing but the time that the next take', async () => {
    const caches = workDirectory();
    const env = { XDG_CACHE_HOME: caches };
    const first = await run([page], { env });
    const made = await cacheIn(caches);
    expect(await run([page], { env })).toEqual(first);
    expect(await cacheIn(caches)).toEqual(made);
    expect(first).toEqual(await run([page], { env: { NODE_DISABLE_COMPILE_CACHE: '1' } }));
  });

  it('grows with what is run', async () => {
    const caches = workDirectory();
    const env = { XDG_CACHE_HOME: caches };
    const sizes = [];
    for (const args of [['--version'], [page], ['samples/lighthouse-html-es/input.html'], ['--version'], [page]]) {
      expect((await run(args, { env })).code).toBe(0);
      sizes.push(total(await cacheIn(caches)));
    }
    const [version, text, html] = sizes as [number, number, number];
    expect(version < text && text < html).toBe(true);
    // The pipeline and its lexicons are ten times what the rest of the command is.
    expect(version).toBeLessThan(text / 4);
    expect(sizes.slice(3)).toEqual([html, html]);
  });

  it('is made anew where it is damaged', async () => {
    const caches = workDirectory();
    const env = { XDG_CACHE_HOME: caches };
    const first = await run([page], { env });
    const files = await cacheIn(caches);
    for (const { path, size } of files) {
      const bytes = await readFile(path);
      await writeFile(path, bytes.fill(0xff, size >> 2, size >> 1));
    }
    expect(await run([page], { env })).toEqual(first);
    for (const { path, size } of files) {
      const bytes = await readFile(path);
      expect(bytes.subarray(size >> 2, size >> 1).every((byte) => byte === 0xff)).toBe(false);
    }
  });

  it('is done without where it has no place', async () => {
    const caches = workDirectory();
    // A file where the folder belongs: not even root can write there.
    await writeFile(folderIn(caches), '');
    const without = await run([page], { env: { XDG_CACHE_HOME: caches } });
    expect({ ...without, stdout: JSON.parse(without.stdout).ok }).toEqual({ code: 0, stdout: true, stderr: '' });
  });

  it('is not wanted where Node is told so', async () => {
    const caches = workDirectory();
    await mkdir(folderIn(caches));
    await run(['--version'], { env: { XDG_CACHE_HOME: caches, NODE_DISABLE_COMPILE_CACHE: '1' } });
    expect(await readdir(folderIn(caches))).toEqual([]);
  });
});

describe('the built command', () => {
  it('gives the records that the sources give, in every language of the samples', async () => {
    const paths = (await readdir('samples', { recursive: true })).filter((name) => /[/\\]input\./.test(name)).sort();
    const inputs = paths.map((path) => join('samples', path));
    const { stdout } = await run(['-q', ...inputs], { env: { NODE_DISABLE_COMPILE_CACHE: '1' } });
    const built = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(built.map(({ source }) => source)).toEqual(inputs);
    for (const record of built.filter(({ ok }) => ok)) {
      expect({ ...(await clean(await readFile(record.source))), source: record.source }).toEqual(record);
    }
    expect(built.filter(({ ok }) => ok).length).toBeGreaterThan(10);
  });
});
