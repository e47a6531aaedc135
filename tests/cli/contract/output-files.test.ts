import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chrome, dump, ndjsonLine } from './material.js';
import { ended, linesOf, run, shell, start, workDirectory } from './run-command.js';

/** Waits until a command has begun to write its file. */
async function temporaryIn(directory: string): Promise<void> {
  await expect.poll(() => readdirSync(directory).some((name) => name.endsWith('.tmp')), { timeout: 10_000 }).toBe(true);
}

/** The names that `ls` shows. */
function visible(cwd: string, directory: string): string[] {
  return readdirSync(join(cwd, directory))
    .filter((name) => !name.startsWith('.'))
    .sort();
}

describe('--output', () => {
  it('writes the file and nothing to standard output', async () => {
    const cwd = workDirectory();
    expect(await run(['-o', 'all.ndjson'], { cwd, stdin: ndjsonLine(1) + ndjsonLine(2) })).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    expect(readdirSync(cwd)).toEqual(['all.ndjson']);
    expect(linesOf(readFileSync(join(cwd, 'all.ndjson'), 'utf8')).map(({ id }) => id)).toEqual([1, 2]);
  });

  it.each([
    ['page.md', /^---\n[\s\S]*\n---\n\n/],
    ['page.txt', /^(?!---|\{)/],
    ['page.ndjson', /^\{"schema"/],
    ['page.json', /^\{\n {2}"schema"/],
  ])('takes the format from the extension of %s', async (name, expected) => {
    const cwd = workDirectory();
    await run(['-o', name], { cwd, stdin: dump() });
    expect(readFileSync(join(cwd, name), 'utf8')).toMatch(expected);
  });

  it.each([
    ['SIGTERM', 143],
    ['SIGINT', 130],
  ] as const)('leaves nothing behind at %s', async (signal, code) => {
    const cwd = workDirectory();
    const child = start(['-f', 'ndjson', '-o', 'all.ndjson'], { cwd });
    child.stdin.write(ndjsonLine(1));
    await temporaryIn(cwd);
    child.kill(signal);
    expect(await ended(child)).toMatchObject({ code });
    expect(readdirSync(cwd)).toEqual([]);
  });

  it('is not seen half-written even when the process is killed', async () => {
    const cwd = workDirectory();
    writeFileSync(join(cwd, 'all.ndjson'), 'before');
    const child = start(['-f', 'ndjson', '-o', 'all.ndjson'], { cwd });
    child.stdin.write(ndjsonLine(1));
    await temporaryIn(cwd);
    child.kill('SIGKILL');
    await ended(child);
    expect(readFileSync(join(cwd, 'all.ndjson'), 'utf8')).toBe('before');
  });
});

describe('--output-dir', () => {
  it('writes one file an article and says what failed', async () => {
    const cwd = workDirectory();
    writeFileSync(join(cwd, 'page.txt'), dump());
    writeFileSync(join(cwd, 'chrome.txt'), chrome);
    const { code, stdout, stderr } = await run(
      ['-O', 'out', '-t', 'markdown', 'page.txt', 'chrome.txt', './page.txt'],
      { cwd },
    );
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^cleancopy: chrome\.txt: no article.*\n$/);
    expect(visible(cwd, 'out')).toEqual(['page-2.md', 'page.md']);
  });

  it('keeps the articles of all runs that write to it, one after another or at the same time', async () => {
    const cwd = workDirectory();
    for (let i = 0; i < 8; i++) {
      mkdirSync(join(cwd, 'in', `${i}`), { recursive: true });
      writeFileSync(join(cwd, 'in', `${i}`, 'page.txt'), dump(`Bridge ${i} stays shut until spring`));
    }
    const names = ['page-2.txt', 'page-3.txt', 'page-4.txt', 'page-5.txt', 'page-6.txt', 'page-7.txt', 'page-8.txt'];
    const titles = () =>
      visible(cwd, 'out').map((name) => readFileSync(join(cwd, 'out', name), 'utf8').split('\n')[0]!);
    const line = (jobs: number) =>
      `printf '%s\\0' in/*/page.txt | xargs -0 -n 3 -P ${jobs} "$NODE" "$BIN" -j 1 -t text -O out`;
    expect(await shell(line(3), cwd)).toMatchObject({ code: 0, stderr: '' });
    expect(visible(cwd, 'out')).toEqual([...names, 'page.txt']);
    const before = titles();
    expect(new Set(before).size).toBe(8);
    for (const again of [line(1), line(3), 'cleancopy -t text -O out in', 'cleancopy -t text -O out in/7 ./in/5']) {
      expect(await shell(again, cwd)).toMatchObject({ code: 0, stderr: '' });
      expect(titles()).toEqual(before);
    }
  });

  it('never replaces an input, whichever way it leads there', async () => {
    const cwd = workDirectory();
    for (const name of ['d', 'e']) mkdirSync(join(cwd, name));
    writeFileSync(join(cwd, 'd', 'a.txt'), dump());
    writeFileSync(join(cwd, 'd', 'b.txt'), dump());
    symlinkSync('../d/b.txt', join(cwd, 'e', 'b.txt'));
    for (const _ of ['once', 'again']) {
      const { code } = await run(['-t', 'text', '-O', 'd', 'd/a.txt', 'e'], { cwd });
      expect(code).toBe(0);
      expect(visible(cwd, 'd')).toEqual(['a-2.txt', 'a.txt', 'b-2.txt', 'b.txt']);
      for (const name of ['a', 'b']) expect(readFileSync(join(cwd, 'd', `${name}.txt`), 'utf8')).toBe(dump());
    }
  });

  it('that is walked itself is refused before anything is written', async () => {
    const cwd = workDirectory();
    mkdirSync(join(cwd, 'd'));
    writeFileSync(join(cwd, 'd', 'a.txt'), dump());
    symlinkSync('d', join(cwd, 'link'));
    const { code, stderr } = await run(['-t', 'text', '-O', 'link', './d/'], { cwd });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'cleancopy: -O link: is read as well: name another directory: see cleancopy --help\n',
    });
    expect(readdirSync(join(cwd, 'd'))).toEqual(['a.txt']);
    expect(readFileSync(join(cwd, 'd', 'a.txt'), 'utf8')).toBe(dump());
  });

  it('is passed over where it lies among the inputs, so that running again gives the same', async () => {
    const cwd = workDirectory();
    mkdirSync(join(cwd, 'in'));
    writeFileSync(join(cwd, 'in', 'a.txt'), dump());
    symlinkSync('out', join(cwd, 'in', 'zz'));
    for (const _ of ['once', 'again']) {
      expect((await run(['-t', 'text', '-O', 'in/out', 'in'], { cwd })).code).toBe(0);
      expect(visible(cwd, 'in/out')).toEqual(['a.txt']);
    }
  });

  it('never writes outside the directory', async () => {
    const cwd = workDirectory();
    await run(['-O', 'out'], { cwd, stdin: ndjsonLine('../../up') + ndjsonLine('/tmp/abs') });
    expect(readdirSync(cwd)).toEqual(['out']);
    expect(visible(cwd, 'out')).toEqual(['tmp-abs.json', 'up.json']);
  });
});
