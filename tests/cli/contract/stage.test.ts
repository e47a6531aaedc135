import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chrome, dump, ndjsonLine, page } from './material.js';
import { ended, firstOutput, linesOf, run, shell, start, workDirectory } from './run-command.js';

const stage = ['--from', 'ndjson', '--to', 'ndjson', '--in-band-errors'];

/** Lines of every kind, and what the record of each says. */
const kinds: readonly [line: string, record: object][] = [
  [ndjsonLine('a').trimEnd(), { ok: true, id: 'a', source: '-' }],
  ['', { ok: false, id: null, error: { code: 'invalid-ndjson' } }],
  ['{"id":7,"text":', { ok: false, id: null, error: { code: 'invalid-ndjson' } }],
  [
    JSON.stringify({ id: { deep: [1] }, text: chrome }),
    { ok: false, id: { deep: [1] }, error: { code: 'no-article' } },
  ],
  ['{"id":"\\u0000","html":""}', { ok: false, id: '\0', error: { code: 'empty-input' } }],
  ['\0\u0001\u0002', { ok: false, id: null, error: { code: 'invalid-ndjson' } }],
  [JSON.stringify({ id: 8, text: 'x'.repeat(9000) }), { ok: false, error: { code: 'too-large' } }],
  [JSON.stringify({ id: null, html: page('Ferry') }), { ok: true, id: null, title: 'Ferry' }],
];
const limit = ['--max-bytes', '8000'];

describe('--from ndjson --to ndjson --in-band-errors', () => {
  it('gives a line for each line, ends with 0 and says nothing', async () => {
    const stdin = kinds.map(([line]) => line).join('\n');
    const { code, stdout, stderr } = await run([...stage, ...limit], { stdin });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(linesOf(stdout)).toMatchObject(kinds.map(([, record]) => record));
  });

  it('gives the same however the lines are shared out, whatever the clock, zone and language', async () => {
    const whole = await run([...stage, ...limit], { stdin: kinds.map(([line]) => `${line}\n`).join('') });
    const env = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TMPDIR: '/nonexistent' };
    const shares = await Promise.all(
      [kinds.slice(0, 3), kinds.slice(3, 4), kinds.slice(4)].map((share) =>
        run([...stage, ...limit], { stdin: share.map(([line]) => line).join('\r\n'), env }),
      ),
    );
    expect(shares.map(({ stdout }) => stdout).join('')).toBe(whole.stdout);
  });

  it('gives nothing for nothing', async () => {
    expect(await run(stage)).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('gives each record before the next line has come', async () => {
    const child = start(stage);
    child.stdin.write('\n');
    expect(linesOf(await firstOutput(child))).toMatchObject([{ ok: false }]);
    child.stdin.end(ndjsonLine('second'));
    expect(linesOf((await ended(child)).stdout)).toMatchObject([{ id: 'second' }]);
  });

  it('says of failures what -v asks for', async () => {
    const { code, stderr } = await run([...stage, '-v'], { stdin: '{}\n' });
    expect(code).toBe(0);
    expect(stderr).toMatch(/neither "html" nor "text"/);
  });
});

describe('--in-band-errors', () => {
  it('holds for files and directories as well', async () => {
    const cwd = workDirectory();
    mkdirSync(join(cwd, 'pages'));
    writeFileSync(join(cwd, 'pages', 'a.txt'), dump());
    writeFileSync(join(cwd, 'pages', 'b.txt'), chrome);
    const { code, stdout, stderr } = await run(['--in-band-errors', 'pages', 'gone.txt'], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(linesOf(stdout).map(({ ok }) => ok)).toEqual([true, false, false]);
  });

  it('counts lines where nothing says that they are a share, or where a repeat has to name one', async () => {
    const twice = ndjsonLine(1) + ndjsonLine(2);
    const sourcesOf = async (...args: string[]) =>
      linesOf((await run(['--in-band-errors', ...args], { stdin: twice })).stdout).map(({ source }) => source);
    expect(await sourcesOf()).toEqual(['-:1', '-:2']);
    expect(await sourcesOf('-f', 'ndjson', '--dedupe')).toEqual(['-:1', '-:2']);
    expect(await sourcesOf('-f', 'ndjson')).toEqual(['-', '-']);
  });

  it('leaves alone what is no page: usage, a missing only input, an output that cannot be written', async () => {
    const cwd = workDirectory();
    const codeOf = async (...args: string[]) => (await run(args, { cwd, stdin: '{}\n' })).code;
    expect(await codeOf(...stage, '--no-such-flag')).toBe(2);
    expect(await codeOf(...stage, 'gone.ndjson')).toBe(2);
    expect(await codeOf(...stage, '-o', 'gone/out.ndjson')).toBe(3);
    expect((await shell(`echo '{}' | cleancopy ${stage.join(' ')} > /dev/full; exit $?`, cwd)).code).toBe(3);
  });

  it.each([
    ['-t', 'markdown'],
    ['-t', 'text'],
    ['-O', 'out'],
    ['-o', 'out.md'],
  ])('needs records: %s %s', async (...args) => {
    const { code, stdout, stderr } = await run(['--in-band-errors', ...args], { cwd: workDirectory(), stdin: dump() });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/--in-band-errors .*needs --to ndjson or json/);
  });
});

describe('--key-tab', () => {
  it('gives each record behind the bytes that its line began with', async () => {
    const keys = ['k1', '', 'two words', '\xff\xfe\x80', 'caf\xc3\xa9', '7', '  ', '\xef\xbb\xbf'];
    const lines = keys.flatMap((key, id) => [
      Buffer.from(`${key}\t`, 'latin1'),
      Buffer.from(`${JSON.stringify({ id, text: id % 2 ? dump() : chrome })}\n`),
    ]);
    const child = start([...stage, '--key-tab']);
    child.stdin.end(Buffer.concat(lines));
    const pieces: Buffer[] = [];
    for await (const piece of child.stdout) pieces.push(piece as Buffer);
    const found = Buffer.concat(pieces).toString('latin1').trimEnd().split('\n');
    expect(found.map((line) => line.slice(0, line.indexOf('\t')))).toEqual(keys);
    const records = found.map((line) =>
      JSON.parse(Buffer.from(line.slice(line.indexOf('\t') + 1), 'latin1').toString()),
    );
    expect(records.map(({ id, ok }) => [id, ok])).toEqual(keys.map((_, id) => [id, id % 2 === 1]));
  });

  it('goes into a file as well, and fails a run without --in-band-errors', async () => {
    const cwd = workDirectory();
    const line = `k\t${ndjsonLine(1)}`;
    writeFileSync(join(cwd, 'in.ndjson'), line);
    const { code, stdout } = await shell('cleancopy -f ndjson --key-tab -o out in.ndjson && cut -f 1 out', cwd);
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'k\n' });
    expect((await run(['-f', 'ndjson', '--key-tab'], { stdin: 'k\n' })).code).toBe(1);
  });

  it.each([[[]], [['-f', 'html']], [['-f', 'ndjson', '-t', 'json']], [['-f', 'ndjson', '-O', 'out']]])(
    'is about lines: not with %j',
    async (args) => {
      const { code, stdout, stderr } = await run(['--key-tab', ...args], { cwd: workDirectory() });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/--key-tab .*needs --from ndjson/);
    },
  );
});
