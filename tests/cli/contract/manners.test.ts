import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { violations } from '../json-schema.js';
import { chrome, dump, ndjsonLine, page } from './material.js';
import { linesOf, run, workDirectory } from './run-command.js';

const ESC = '\u001b';

describe('colour', () => {
  it.each<[string[], Record<string, string>, boolean]>([
    [[], {}, false],
    [['--color', 'always'], {}, true],
    [['--color', 'always'], { NO_COLOR: '1', TERM: 'dumb' }, true],
    [[], { FORCE_COLOR: '1' }, true],
    [[], { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    [['--color', 'never'], { FORCE_COLOR: '1' }, false],
    [[], { CLEANCOPY_COLOR: 'always' }, true],
    [['--color', 'auto'], { CLEANCOPY_COLOR: 'always' }, false],
  ])('in a pipe with %j and %j is there: %s', async (flags, env, coloured) => {
    const explained = await run(['explain', ...flags], { env, stdin: dump() });
    expect(explained.stdout.includes(`${ESC}[`)).toBe(coloured);
    const failed = await run([...flags], { env, stdin: chrome });
    expect(failed.stderr.includes(`${ESC}[`)).toBe(coloured);
    expect(failed.stdout).not.toContain(ESC);
  });
});

describe('hostile text', () => {
  const title = `${ESC}]0;owned\u0007Bridge ${ESC}[2J\u009b31m stays shut\u202e until\u0000 spring`;
  const dangerous = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/;

  it.each(['json', 'ndjson', 'markdown', 'text'])('does not reach a terminal through %s', async (format) => {
    for (const stdin of [dump(title), page(title)]) {
      const { code, stdout } = await run(['-t', format], { stdin });
      expect(code).toBe(0);
      expect(stdout).not.toMatch(dangerous);
    }
  });

  it('leaves the rest of a title where it was', async () => {
    const { stdout } = await run(['-t', 'text'], { stdin: page(title) });
    expect(stdout).toMatch(/^Bridge {1,2}stays shut until spring\n/);
  });

  it('does not reach it through explain, a path or a message', async () => {
    const cwd = workDirectory();
    const name = `evil${ESC}[2J\ncleancopy: forged.txt`;
    writeFileSync(join(cwd, name), chrome);
    for (const args of [['explain'], ['explain', '--to', 'ndjson']]) {
      const { stdout } = await run(args, { stdin: page(title) });
      expect(stdout).not.toMatch(dangerous);
    }
    const { stdout, stderr } = await run([name, `gone${ESC}[2J`], { cwd });
    expect(stdout + stderr).not.toMatch(dangerous);
    expect(stderr.trimEnd().split('\n')).toHaveLength(2);
  });
});

describe('settings', () => {
  it('come from flags before variables before the configuration file', async () => {
    const xdg = workDirectory();
    mkdirSync(join(xdg, 'cleancopy'));
    writeFileSync(join(xdg, 'cleancopy', 'config.json'), '{"to": "ndjson"}');
    const file = { XDG_CONFIG_HOME: xdg };
    const both = { ...file, CLEANCOPY_TO: 'markdown' };
    expect((await run([], { stdin: dump(), env: file })).stdout).toMatch(/^\{"schema"/);
    expect((await run([], { stdin: dump(), env: both })).stdout).toMatch(/^---\n/);
    expect((await run(['-t', 'json'], { stdin: dump(), env: both })).stdout).toMatch(/^\{\n/);
  });

  it('that are wrong say where they stand', async () => {
    const { code, stderr } = await run([], { stdin: dump(), env: { CLEANCOPY_MAX_BYTES: '1T' } });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^cleancopy: CLEANCOPY_MAX_BYTES=1T: must be/);
  });
});

describe('verbosity', () => {
  it('says a line an input with -v and none with -q', async () => {
    const stdin = `${ndjsonLine(1)}${JSON.stringify({ id: 2, text: chrome })}\n`;
    const verbose = await run(['-v'], { stdin });
    expect(verbose.stderr).toMatch(/^-:1: text, .*words.*\ncleancopy: -:2: no article.*\n$/);
    const quiet = await run(['-q'], { stdin });
    expect(quiet).toEqual({ ...verbose, stderr: '' });
  });
});

describe('schema', () => {
  it('holds for real records', async () => {
    const schema = JSON.parse((await run(['schema'])).stdout);
    const { stdout } = await run([], { stdin: `${ndjsonLine({ a: 1 })}{"text":""}\n{bad\n` });
    const records = linesOf(stdout);
    expect(records.map(({ ok }) => ok)).toEqual([true, false, false]);
    for (const record of records) expect(violations(schema, record)).toEqual([]);
  });
});

describe('explain', () => {
  it('explains a page without an article too', async () => {
    const { code, stdout, stderr } = await run(['explain'], { stdin: chrome });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^# -\n# format: text, .*\n/);
    const rows = stdout.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    expect(rows.every((row) => row.split('\t').length === 8)).toBe(true);
    expect(rows.map((row) => row.split('\t')[7])).toContain('Privacy policy');
  });

  it('fails as the rest does where there is nothing to explain', async () => {
    expect(await run(['explain', 'gone.txt'], { cwd: workDirectory() })).toMatchObject({ code: 2, stdout: '' });
  });
});
