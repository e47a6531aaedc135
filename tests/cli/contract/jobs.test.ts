import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { page } from './material.js';
import { linesOf, run, workDirectory } from './run-command.js';

/** So many small pages, and between them one of the given size in characters. */
function pagesWith(largeAt: number, size: number): string {
  const directory = workDirectory();
  for (let at = 0; at < 12; at++) {
    const name = `${String(at).padStart(2, '0')}.html`;
    const around = at === largeAt ? '<p>and a line of a table</p>'.repeat(size / 28) : '';
    writeFileSync(join(directory, name), page(`Quay ${at} reopens`).replace('</article>', `${around}</article>`));
  }
  return directory;
}

describe('threads', () => {
  it('give the same bytes however many there are', async () => {
    const cwd = pagesWith(3, 200_000);
    const [one, ...others] = await Promise.all([1, 2, 5].map((jobs) => run(['-j', `${jobs}`, '.'], { cwd })));
    expect(linesOf(one!.stdout).map(({ source }) => source)).toEqual(linesOf(one!.stdout).map(nameOf));
    for (const other of others) expect(other.stdout).toBe(one!.stdout);
  });

  it('give the records in whatever order they are ready where that is asked for', async () => {
    const cwd = pagesWith(0, 300_000);
    const ordered = await run(['.'], { cwd });
    const unordered = await run(['-j', '2', '--unordered', '.'], { cwd });
    expect(unordered.stdout).not.toBe(ordered.stdout);
    expect(unordered.stdout.split('\n').sort()).toEqual(ordered.stdout.split('\n').sort());
  });

  it.each([
    ['--max-time', '1500ms', 'timeout', 'raise --max-time'],
    ['--max-memory', '64M', 'out-of-memory', 'raise --max-memory'],
  ])('make a record of a page beyond %s %s and go on', async (flag, limit, error, remedy) => {
    const cwd = pagesWith(5, 24_000_000);
    const { code, stdout, stderr } = await run(['-j', '2', flag, limit, '.'], { cwd });
    const records = linesOf(stdout);
    expect(records.map(({ ok }) => ok)).toEqual(records.map((_, at) => at !== 5));
    expect(records[5]).toMatchObject({ source: '05.html', error: { code: error } });
    expect(stderr).toContain(remedy);
    expect(code).toBe(1);
  });

  it('are used for a single page too where it is large', async () => {
    const cwd = pagesWith(5, 24_000_000);
    const { code, stdout } = await run(['--max-memory', '64M', '05.html'], { cwd });
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, error: { code: 'out-of-memory' } });
    expect(stdout).toContain('\n  "ok"');
    expect(code).toBe(1);
  });

  it('are used for a single small page where a limit is set', async () => {
    const cwd = pagesWith(5, 100_000);
    const { code, stdout } = await run(['--max-time', '1ms', '05.html'], { cwd });
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, error: { code: 'timeout' } });
    expect(code).toBe(1);
  });

  it('name files in the order of the inputs, also when records come in any order', async () => {
    const cwd = workDirectory();
    for (const folder of ['Alder', 'Birch', 'Cedar']) {
      mkdirSync(join(cwd, folder));
      const around = folder === 'Alder' ? '<p>and a line of a table</p>'.repeat(30_000) : '';
      writeFileSync(
        join(cwd, folder, 'page.html'),
        page(`The ${folder} quay reopens`).replace('</article>', `${around}</article>`),
      );
    }
    expect((await run(['-j', '3', '--unordered', '-O', 'out', 'Alder', 'Birch', 'Cedar'], { cwd })).code).toBe(0);
    const titleIn = (name: string) => JSON.parse(readFileSync(join(cwd, 'out', name), 'utf8')).title;
    expect(['page.json', 'page-2.json', 'page-3.json'].map(titleIn)).toEqual([
      'The Alder quay reopens',
      'The Birch quay reopens',
      'The Cedar quay reopens',
    ]);
  });
});

const nameOf = (_: unknown, at: number) => `${String(at).padStart(2, '0')}.html`;
