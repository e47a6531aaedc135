import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { chrome, dump, ndjsonLine } from './material.js';
import { ended, firstOutput, linesOf, run, shell, start, workDirectory } from './run-command.js';

describe('one page', () => {
  it('gives one indented object and nothing else', async () => {
    const cwd = workDirectory();
    writeFileSync(join(cwd, 'page.txt'), dump());
    const { code, stdout, stderr } = await run(['page.txt'], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^\{\n {2}"schema": "cleancopy\/1",\n[\s\S]*\n\}\n$/);
    expect(JSON.parse(stdout)).toMatchObject({
      ok: true,
      source: 'page.txt',
      body: expect.stringContaining('divers found cracks'),
    });
  });

  it.each([[[]], [['-']]])('is read from standard input with the arguments %j', async (args) => {
    const { code, stdout } = await run(args, { stdin: dump() });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      ok: true,
      source: '-',
      body: expect.stringContaining('divers found cracks'),
    });
  });

  it('that fails gives its record and says so', async () => {
    const { code, stdout, stderr } = await run(['-t', 'json'], { stdin: chrome });
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, error: { code: 'no-article' } });
    expect(stderr).toMatch(/^cleancopy: .*no article.*\n$/);
  });

  it.each(['markdown', 'text'])('that fails gives nothing as %s, and says so', async (format) => {
    const { code, stdout, stderr } = await run(['-t', format], { stdin: chrome });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/no article/);
  });
});

describe('several pages', () => {
  it('give a record a line in the order of the inputs, failures among them', async () => {
    const cwd = workDirectory();
    for (const name of ['b.txt', 'a.txt']) writeFileSync(join(cwd, name), dump());
    writeFileSync(join(cwd, 'chrome.txt'), chrome);
    const { code, stdout, stderr } = await run(['b.txt', 'gone.txt', 'chrome.txt', 'a.txt'], { cwd });
    expect(code).toBe(1);
    expect(linesOf(stdout).map(({ source, ok }) => [source, ok])).toEqual([
      ['b.txt', true],
      ['gone.txt', false],
      ['chrome.txt', false],
      ['a.txt', true],
    ]);
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringContaining('gone.txt'),
      expect.stringContaining('chrome.txt'),
    ]);
  });

  it('are a sequence of objects when JSON is asked for', async () => {
    const { stdout } = await run(['-t', 'json', '-f', 'ndjson'], { stdin: ndjsonLine(1) + ndjsonLine(2) });
    const objects = stdout.split(/(?<=^\}\n)/m).map((text) => JSON.parse(text));
    expect(objects.map(({ id }) => id)).toEqual([1, 2]);
  });

  it('come from a directory, a list, or a list with NULs', async () => {
    const cwd = workDirectory();
    mkdirSync(join(cwd, 'pages'));
    for (const name of ['one.txt', 'two\n2.txt']) writeFileSync(join(cwd, 'pages', name), dump());
    writeFileSync(join(cwd, 'list'), 'pages/one.txt\r\n\npages/one.txt\n');
    const sourcesOf = async (args: string[], stdin = '') =>
      linesOf((await run(args, { cwd, stdin })).stdout).map(({ source }) => source);
    expect(await sourcesOf(['pages'])).toEqual(['pages/one.txt', 'pages/two\n2.txt']);
    expect(await sourcesOf(['-a', 'list'])).toEqual(['pages/one.txt', 'pages/one.txt']);
    expect(await sourcesOf(['-0a', '-'], 'pages/two\n2.txt\0pages/one.txt\0')).toEqual([
      'pages/two\n2.txt',
      'pages/one.txt',
    ]);
    expect(await sourcesOf(['-a', '-', 'pages/one.txt'], 'pages/one.txt')).toEqual(['pages/one.txt', 'pages/one.txt']);
    expect(await run(['-a', '-'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('come from NDJSON with their ids untouched', async () => {
    const ids = [7, 'ü\u2028', null, { deep: [1, { a: 1.5 }] }, false];
    const { stdout } = await run([], { stdin: ids.map(ndjsonLine).join('') });
    expect(linesOf(stdout).map(({ id }) => id)).toEqual(ids);
  });

  it.each([
    '12345678901234567890',
    '1e400',
    '0.10',
    '3.0',
    '-0',
    '0.1e1',
    '{"2":[18446744073709551615],"1":"\u2028 \\u00e9"}',
    '[ 1.0, {} ]',
  ])('come from NDJSON with the id %s as it is written, whatever becomes of the page', async (id) => {
    const cwd = workDirectory();
    const texts = [dump(), chrome, ''];
    const stdin = texts
      .map((text) => `{"url":"https://example.org/a","text":${JSON.stringify(text)},"id" : ${id} }\n`)
      .join('');
    const written = id.replace('\u2028', '\\u2028');
    const lines = (await run([], { stdin })).stdout.trimEnd().split('\n');
    expect(lines.map((line) => line.includes(`,"id":${written},"source":`))).toEqual([true, true, true]);
    expect(lines.map((line) => JSON.parse(line).ok)).toEqual([true, false, false]);
    const indented = (await run(['-t', 'json', '-O', 'out'], { cwd, stdin })).code;
    expect(indented).toBe(1);
    const file = readdirSync(join(cwd, 'out')).find((name) => !name.startsWith('.'));
    expect(readFileSync(join(cwd, 'out', file!), 'utf8')).toContain(`"ok": true,\n  "id": ${written},\n  "source"`);
    const blocks = (await run(['explain', '--to', 'ndjson'], { stdin })).stdout.trimEnd().split('\n');
    expect(blocks.length).toBeGreaterThan(5);
    expect(blocks.filter((line) => !line.startsWith(`{"id":${written},"source":`))).toEqual([]);
  });
});

describe('a pipe', () => {
  it('gets each record when it is ready', async () => {
    const child = start(['-f', 'ndjson']);
    child.stdin.write(ndjsonLine('first'));
    expect(linesOf(await firstOutput(child))[0]).toMatchObject({ id: 'first' });
    child.stdin.end(ndjsonLine('second'));
    expect(linesOf((await ended(child)).stdout)).toMatchObject([{ id: 'second' }]);
  });

  it('that is full is waited for', async () => {
    const count = 150;
    const child = start([]);
    child.stdin.end(Array.from({ length: count }, (_, id) => ndjsonLine(id)).join(''));
    await delay(500);
    const { code, stdout } = await ended(child);
    expect(code).toBe(0);
    expect(stdout.length).toBeGreaterThan(2 * 65_536);
    expect(linesOf(stdout).map(({ id }) => id)).toEqual(Array.from({ length: count }, (_, id) => id));
  });

  it('whose reader goes away ends the run quietly', async () => {
    const cwd = workDirectory();
    writeFileSync(join(cwd, 'all.ndjson'), Array.from({ length: 500 }, (_, id) => ndjsonLine(id)).join(''));
    const { stdout, stderr } = await shell('{ cleancopy all.ndjson; echo "code $?" >&2; } | head -n 1', cwd);
    expect(linesOf(stdout)).toMatchObject([{ id: 0 }]);
    expect(stderr).toBe('code 0\n');
  });

  it('whose reader goes away ends the run although standard input goes on', async () => {
    const child = start(['-f', 'ndjson']);
    child.stdin.write(ndjsonLine(1));
    await firstOutput(child);
    child.stdout.destroy();
    const writing = setInterval(() => child.stdin.write(ndjsonLine(2)), 20);
    const code = await new Promise((resolve) => child.on('exit', resolve));
    clearInterval(writing);
    expect(code).toBe(0);
  });

  it('that was closed from the start does no harm', async () => {
    const cwd = workDirectory();
    writeFileSync(join(cwd, 'page.txt'), dump());
    expect(await shell('cleancopy page.txt >&-', cwd)).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(await shell('cleancopy gone.txt 2>&-', cwd)).toMatchObject({ code: 2, stderr: '' });
  });
});

describe('the same input', () => {
  it.each([
    { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' },
    { TZ: 'America/Los_Angeles', LC_ALL: 'C' },
  ])('gives the same bytes under %j', async (env) => {
    const stdin = `28 Jan, 2022 15:33\n\n${dump('IŞIK in İstanbul')}`;
    const usual = await run([], { stdin });
    expect(await run([], { stdin, env: Object.fromEntries(Object.entries(env)) as Record<string, string> })).toEqual(
      usual,
    );
    expect(usual.code).toBe(0);
  });
});
