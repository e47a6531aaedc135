import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { page } from './material.js';
import { linesOf, run, shell, workDirectory } from './run-command.js';

const sourcesOf = (stdout: string) => linesOf(stdout).map(({ source }) => source);

/** A socket that listens until the test ends. */
async function listenAt(path: string): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(path, resolve));
  onTestFinished(() => void server.close());
}

describe('a directory', () => {
  it('is walked past what is no file, also behind a link', async () => {
    const cwd = workDirectory();
    mkdirSync(join(cwd, 'in'));
    writeFileSync(join(cwd, 'in', 'b.html'), page('Bridge stays shut until spring'));
    execFileSync('mkfifo', [join(cwd, 'in', 'a.html')]);
    symlinkSync('a.html', join(cwd, 'in', 'c.html'));
    symlinkSync('b.html', join(cwd, 'in', 'd.html'));
    await listenAt(join(cwd, 'in', 'e.html'));
    const { code, stdout } = await run(['in'], { cwd });
    expect({ code, sources: sourcesOf(stdout) }).toEqual({ code: 0, sources: ['in/b.html', 'in/d.html'] });
  });
});

describe('a name that is not UTF-8', () => {
  /** Two pages whose names differ in such a byte, one of them in a directory with such a name, and a plain one. */
  function badlyNamed(): string {
    const cwd = workDirectory();
    const bytes = (path: string) => Buffer.from(join(cwd, path), 'latin1');
    mkdirSync(bytes('in/d\xe9'), { recursive: true });
    writeFileSync(bytes('in/bad\xff.txt'), page('Quay reopens'));
    writeFileSync(bytes('in/d\xe9/bad\xfe.txt'), page('Bridge stays shut until spring'));
    writeFileSync(bytes('in/plain.txt'), page('Ferry runs again'));
    return cwd;
  }
  const pages = [
    ['in/bad\ufffd.txt', 'Quay reopens'],
    ['in/d\ufffd/bad\ufffd.txt', 'Bridge stays shut until spring'],
    ['in/plain.txt', 'Ferry runs again'],
  ];
  const read = (stdout: string) => linesOf(stdout).map(({ source, title }) => [source, title]);

  it('is walked to', async () => {
    const { code, stdout } = await run(['in'], { cwd: badlyNamed() });
    expect({ code, read: read(stdout) }).toEqual({ code: 0, read: pages });
  });

  it.each([
    ["find in -name '*.txt' -print0 | sort -z | cleancopy -0a -"],
    ["find in -name '*.txt' | sort | cleancopy -a -"],
  ])('is found by a list: %s', async (line) => {
    const { code, stdout } = await shell(line, badlyNamed());
    expect({ code, read: read(stdout).sort() }).toEqual({ code: 0, read: pages });
  });

  it('says in a failure which file it was, as far as text can', async () => {
    const cwd = workDirectory();
    const { code, stderr } = await shell("printf 'gone\\377.txt\\0' | cleancopy -0a - >/dev/null", cwd);
    expect(code).toBe(1);
    expect(stderr).toBe('cleancopy: gone\ufffd.txt: no such file or directory: check the path\n');
  });

  it('is not read twice by a run that goes on', async () => {
    const cwd = badlyNamed();
    const line = 'cleancopy --resume j -o all.ndjson in';
    const { code } = await shell(`(ulimit -f 3; ${line}); ${line}`, cwd);
    expect(code).toBe(0);
    expect(read(readFileSync(join(cwd, 'all.ndjson'), 'utf8'))).toEqual(pages);
  });
});

describe('a named pipe', () => {
  it('that is named itself is read', async () => {
    const cwd = workDirectory();
    writeFileSync(join(cwd, 'page'), page('Bridge stays shut until spring'));
    const { code, stdout } = await shell('mkfifo pipe.html && { cat page > pipe.html & cleancopy pipe.html; }', cwd);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ source: 'pipe.html', title: 'Bridge stays shut until spring' });
  });
});

describe('UTF-32', () => {
  it.each(['utf-32le', 'utf-32be'])('is read as what it is by its mark (%s)', async (charset) => {
    const stdin = iconv.encode(page('Bridge stays shut until spring'), charset, { addBOM: true });
    const { code, stdout } = await run([], { stdin });
    expect(code).toBe(0);
    expect(stdout).not.toContain('\\u0000');
    expect(JSON.parse(stdout)).toMatchObject({ format: 'html', title: 'Bridge stays shut until spring', warnings: [] });
  });
});
