import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
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
