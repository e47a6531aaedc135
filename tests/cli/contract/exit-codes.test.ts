import { execFileSync } from 'node:child_process';
import { closeSync, existsSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { dump, ndjsonLine } from './material.js';
import { ended, firstOutput, linesOf, run, shell, start, workDirectory } from './run-command.js';

describe('2: usage', () => {
  it.each([
    [['--too']],
    [['--to', 'xml']],
    [['--max-bytes', 'lots', 'a.txt']],
    [['-o', 'a', '-O', 'b', 'a.txt']],
    [['-0', 'a.txt']],
    [['-a', 'no-such-list']],
    [['explain', '--to', 'markdown']],
    [['-o', 'ex.out', 'explain', 'a.txt']],
    [['--header', 'x', 'a.txt']],
    [['explain', '--header', 'x', 'a.txt']],
    [['completion', 'tcsh']],
  ])('%j', async (args) => {
    const { code, stdout, stderr } = await run(args, { cwd: workDirectory() });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^cleancopy: .+: see cleancopy --help\n$/);
  });

  it('the only input does not exist', async () => {
    const { code, stdout, stderr } = await run(['gone.txt'], { cwd: workDirectory() });
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, source: 'gone.txt', error: { code: 'not-found' } });
    expect(stderr).toMatch(/^cleancopy: .*gone\.txt.*\n$/);
  });

  it('is not what several inputs of which none exists give', async () => {
    expect(await run(['gone', 'lost', '-q'], { cwd: workDirectory() })).toMatchObject({ code: 1, stderr: '' });
  });
});

describe('3: the output cannot be written', () => {
  it.runIf(existsSync('/dev/full')).each(['> /dev/full', '-o /dev/full'])('page.txt %s', async (target) => {
    const cwd = workDirectory();
    writeFileSync(join(cwd, 'page.txt'), dump());
    const { code, stderr } = await shell(`cleancopy page.txt ${target}`, cwd);
    expect(code).toBe(3);
    expect(stderr).toMatch(/^cleancopy: cannot write .*ENOSPC.*free space\n$/);
  });

  it.each([
    ['-o', 'page.txt/below.json'],
    ['-o', 'gone/all.json'],
    ['-O', 'page.txt/below'],
    ['-O', 'page.txt'],
  ])('%s %s', async (flag, path) => {
    const cwd = workDirectory();
    writeFileSync(join(cwd, 'page.txt'), dump());
    const { code, stdout, stderr } = await run(['page.txt', flag, path], { cwd });
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain(`cannot write ${path}`);
  });
});

describe.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s', (signal, expected) => {
  it(`gives ${expected} after what was finished was written`, async () => {
    const child = start(['-f', 'ndjson']);
    child.stdin.write(ndjsonLine('done'));
    expect(linesOf(await firstOutput(child))).toMatchObject([{ id: 'done' }]);
    child.kill(signal);
    expect(await ended(child)).toEqual({ code: expected, stdout: '', stderr: '' });
  });

  it(`gives ${expected} while nobody writes a pipe that has a path`, async () => {
    const cwd = workDirectory();
    execFileSync('mkfifo', [join(cwd, 'pipe')]);
    writeFileSync(join(cwd, 'page.txt'), dump());
    const child = start(['page.txt', 'pipe'], { cwd });
    expect(linesOf(await firstOutput(child))).toMatchObject([{ source: 'page.txt' }]);
    child.kill(signal);
    expect(await ended(child)).toEqual({ code: expected, stdout: '', stderr: '' });
  });

  it(`gives ${expected} while who writes such a pipe is silent`, async () => {
    const cwd = workDirectory();
    execFileSync('mkfifo', [join(cwd, 'pipe')]);
    const pipe = openSync(join(cwd, 'pipe'), 'r+');
    const child = start(['-f', 'ndjson', 'pipe'], { cwd });
    writeSync(pipe, ndjsonLine('done'));
    expect(linesOf(await firstOutput(child))).toMatchObject([{ id: 'done' }]);
    child.kill(signal);
    expect(await ended(child)).toEqual({ code: expected, stdout: '', stderr: '' });
    closeSync(pipe);
  });
});

describe('an interruption', () => {
  it('is heard while a list of inputs is waited for', async () => {
    const child = start(['-a', '-']);
    child.stdin.write('page.txt\n');
    await delay(1000);
    child.kill('SIGINT');
    expect(await ended(child)).toEqual({ code: 130, stdout: '', stderr: '' });
  });

  it('is heard while a list that has a path is waited for', async () => {
    const cwd = workDirectory();
    execFileSync('mkfifo', [join(cwd, 'list')]);
    const child = start(['-a', 'list'], { cwd });
    await delay(1000);
    child.kill('SIGTERM');
    expect(await ended(child)).toEqual({ code: 143, stdout: '', stderr: '' });
  });
});

describe('a command that was not built', () => {
  it('says what to do', async () => {
    const cwd = workDirectory();
    await mkdir(join(cwd, 'bin'));
    await copyFile(
      fileURLToPath(new URL('../../../bin/cleancopy.js', import.meta.url)),
      join(cwd, 'bin', 'cleancopy.js'),
    );
    const { code, stderr } = await shell(`"${process.execPath}" bin/cleancopy.js`, cwd);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^cleancopy: .*run npm run build\n$/);
  });
});
