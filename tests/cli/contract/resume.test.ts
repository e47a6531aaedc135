import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { endOf, killAt, randomFrom, startInto } from './killed-run.js';
import { chrome, ndjsonLine, page } from './material.js';
import { linesOf, run, shell, workDirectory } from './run-command.js';

vi.setConfig({ testTimeout: 120_000 });

/** A failure prints it; this repeats it: `KILL_SEED=123 npx vitest run tests/cli/contract/resume.test.ts`. */
const seed = Number(process.env.KILL_SEED ?? Date.now() % 1_000_000);

const PAGES = 150;
let cwd: string;

/** Pages in files, lines and what gives no article, among them two of one name. */
beforeEach(() => {
  cwd = workDirectory();
  mkdirSync(join(cwd, 'in', 'more'), { recursive: true });
  for (let at = 0; at < PAGES; at++) {
    const name = String(at).padStart(3, '0');
    writeFileSync(join(cwd, 'in', `${name}.html`), at % 10 === 7 ? chrome : page(`Quay ${at} reopens`));
  }
  writeFileSync(join(cwd, 'in', 'more', '003.html'), page('Quay 3 reopens elsewhere'));
  writeFileSync(join(cwd, 'in', 'lines.ndjson'), Array.from({ length: 40 }, (_, id) => ndjsonLine(`l${id}`)).join(''));
  execFileSync('mkfifo', [join(cwd, GATE)]);
});

/** A run that is not stopped. */
async function runWhole(args: string[]): Promise<string> {
  const [{ stdout }] = await Promise.all([run([...args, 'in', GATE], { cwd }), openGate()]);
  return stdout;
}

const COUNT = PAGES + 1 + 40;

/** The last input: no run can come to its end, however fast it is, before the test gives it this page. */
const GATE = 'gate';
const openGate = () => writeFile(join(cwd, GATE), page('Gate opens'));

/** Kills six runs, each when some more is done, and lets the seventh come to its end. */
async function runThrough(args: string[], stdout: string | null, progress: () => number): Promise<void> {
  const random = randomFrom(seed);
  for (let killed = 0; ; killed++) {
    const into = stdout === null ? 'pipe' : openSync(join(cwd, stdout), 'a');
    const child = startInto(['-j', '2', '-q', ...args, 'in', GATE], cwd, into);
    child.stdout?.resume();
    if (typeof into === 'number') closeSync(into);
    const ended = endOf(child);
    if (killed === 6) {
      await openGate();
      expect(await ended, `seed ${seed}`).toBe(1);
      return;
    }
    const goal = Math.min(progress() + 5 + Math.floor(random() * 40), 0.9 * COUNT);
    await killAt(child, { seen: 'nothing', wait: random() * 10 }, () => goal - progress());
    expect(await ended, `seed ${seed}`).toBe('SIGKILL');
  }
}

/** Lines of a file as far as they are whole. */
function countLines(name: string): number {
  const found = statSync(join(cwd, name), { throwIfNoEntry: false });
  return found ? readFileSync(join(cwd, name), 'utf8').split('\n').length - 1 : 0;
}

const hidden = (directory: string) => readdirSync(join(cwd, directory)).filter((name) => name.startsWith('.'));

describe('a run that is killed again and again', () => {
  it('adds to a file what a clean run does', async () => {
    const clean = await runWhole([]);
    expect(linesOf(clean)).toHaveLength(COUNT + 1);
    writeFileSync(join(cwd, 'all.ndjson'), 'before\n');
    await runThrough(['--resume', 'journal'], 'all.ndjson', () => countLines('all.ndjson'));
    expect(readFileSync(join(cwd, 'all.ndjson'), 'utf8'), `seed ${seed}`).toBe(`before\n${clean}`);
    expect(readdirSync(cwd).sort()).toEqual(['all.ndjson', GATE, 'in']);
  });

  it('writes the file that a clean run does, which appears at the end', async () => {
    await runWhole(['-q', '-t', 'markdown', '-o', 'clean.md']);
    const part = '.all.md.cleancopy-part';
    const linesEach = countLines('clean.md') / COUNT;
    await runThrough(['--resume', 'journal', '-o', 'all.md'], null, () => countLines(part) / linesEach);
    expect(readFileSync(join(cwd, 'all.md'), 'utf8'), `seed ${seed}`).toBe(readFileSync(join(cwd, 'clean.md'), 'utf8'));
    expect(readdirSync(cwd).sort()).toEqual(['all.md', 'clean.md', GATE, 'in']);
  });

  it('makes the directory that a clean run does, without being told to', async () => {
    await runWhole(['-q', '-O', 'clean']);
    mkdirSync(join(cwd, 'out'));
    await runThrough(['-O', 'out'], null, () => readdirSync(join(cwd, 'out')).length);
    // But for a file that was being written when its run was killed.
    expect(hidden('out').filter((name) => !name.endsWith('.tmp'))).toEqual(['.cleancopy-files']);
    const contents = (directory: string) =>
      readdirSync(join(cwd, directory))
        .filter((name) => !name.startsWith('.'))
        .map((name) => [name, readFileSync(join(cwd, directory, name), 'utf8')]);
    expect(contents('out'), `seed ${seed}`).toEqual(contents('clean'));
    expect(readdirSync(join(cwd, 'clean'))).toContain('003-2.json');
  });
});

describe('a run that is stopped', () => {
  /** Until the disk is full: a limit on files stands for it. */
  const untilFull = (line: string) => shell(`ulimit -f 40; ${line}`, cwd);

  it('goes on when there is room again', async () => {
    const clean = (await run(['in'], { cwd })).stdout;
    const full = await untilFull('cleancopy -q --resume journal in >> all.ndjson');
    expect(full).toMatchObject({ code: 3, stderr: expect.stringContaining('standard output') });
    expect(statSync(join(cwd, 'all.ndjson')).size).toBeGreaterThan(10_000);
    expect((await shell('cleancopy -q --resume journal in >> all.ndjson', cwd)).code).toBe(1);
    expect(readFileSync(join(cwd, 'all.ndjson'), 'utf8')).toBe(clean);
  });

  it('does not do again what is done', async () => {
    await untilFull('cleancopy -q --resume journal in >> all.ndjson');
    const done = countLines('journal') - 1;
    expect(done).toBeGreaterThan(5);
    const { stderr } = await shell('cleancopy -v --resume journal in >> all.ndjson', cwd);
    expect(
      stderr.split('\n').filter((line) => line.startsWith('in/') || line.startsWith('cleancopy: in/')),
    ).toHaveLength(COUNT - done);
  });

  it('does again what has changed since, and what comes after it', async () => {
    await untilFull('cleancopy -q --resume journal in >> all.ndjson');
    writeFileSync(join(cwd, 'in', '004.html'), page('Quay 4 stays shut'));
    rmSync(join(cwd, 'in', '002.html'));
    const clean = (await run(['in'], { cwd })).stdout;
    await shell('cleancopy -q --resume journal in >> all.ndjson', cwd);
    expect(readFileSync(join(cwd, 'all.ndjson'), 'utf8')).toBe(clean);
  });

  const journalsIn = (directory: string) => hidden(directory).filter((name) => name.endsWith('.journal'));

  it('makes again the files that were taken away, and those that another run wrote over', async () => {
    await runWhole(['-q', '-O', 'clean']);
    const isStarted = () => existsSync(join(cwd, 'out')) && journalsIn('out').length > 0;
    const stop = async () => {
      const child = startInto(['-q', '-O', 'out', 'in', GATE], cwd, 'pipe');
      const end = endOf(child);
      await killAt(child, { seen: 'nothing', wait: 0 }, () => (isStarted() ? 0 : 1));
      expect(await end).toBe('SIGKILL');
      expect(journalsIn('out')).toHaveLength(1);
    };
    const contents = (name: string) => readFileSync(join(cwd, 'out', name), 'utf8');
    const first = readFileSync(join(cwd, 'clean', '000.json'), 'utf8');
    await stop();
    rmSync(join(cwd, 'out', '000.json'));
    await runWhole(['-q', '-O', 'out']);
    expect(contents('000.json')).toBe(first);
    await stop();
    await run(['-q', '-O', 'out', '--body', 'markdown', 'in/000.html'], { cwd });
    expect(journalsIn('out')).toEqual([]);
    await runWhole(['-q', '-O', 'out']);
    expect(contents('000.json')).toBe(first);
  });

  it('is not gone on with where its output is gone, or under other options', async () => {
    const line = 'cleancopy -q --resume journal in';
    await untilFull(`${line} >> all.ndjson`);
    for (const [other, reason] of [
      [`${line} > all.ndjson`, 'is shorter than its journal says'],
      [`${line} --body markdown >> all.ndjson`, 'is the journal of a run of other options'],
      [`${line} >> other.ndjson`, 'is of another output'],
    ] as const) {
      const { code, stderr } = await shell(other, cwd);
      expect(stderr).toContain(reason);
      expect(code).toBe(2);
    }
  });
});

describe('a file that others add to', () => {
  const adding = (...inputs: string[]) => {
    const into = openSync(join(cwd, 'all.ndjson'), 'a');
    const child = startInto(['-q', '-t', 'ndjson', '--resume', 'journal', ...inputs], cwd, into);
    closeSync(into);
    return child;
  };
  const sources = () => linesOf(readFileSync(join(cwd, 'all.ndjson'), 'utf8')).map(({ source }) => source);

  it('keeps what a run adds that a second one waits for', async () => {
    const first = adding('in/000.html', GATE);
    const firstEnd = endOf(first);
    await expect.poll(() => countLines('all.ndjson'), { timeout: 30_000 }).toBe(1);
    const second = endOf(adding('in/001.html'));
    // Nothing shows that it waits: on a machine that takes longer this tests less, but does not fail.
    await delay(1500);
    await openGate();
    expect(await firstEnd).toBe(0);
    expect(await second).toBe(0);
    expect(sources()).toEqual(['in/000.html', GATE, 'in/001.html']);
  });

  it('keeps what stands there before the first record of a run', async () => {
    const end = endOf(adding(GATE));
    await delay(1500);
    appendFileSync(join(cwd, 'all.ndjson'), '{"source":"another"}\n');
    await openGate();
    expect(await end).toBe(0);
    expect(sources()).toEqual(['another', GATE]);
  });

  it('is taken back to the last sure record of a killed run, which is said', async () => {
    await shell('ulimit -f 40; cleancopy -q --resume journal in >> all.ndjson', cwd);
    appendFileSync(join(cwd, 'all.ndjson'), '{"source":"another"}\n');
    const { stderr } = await shell('cleancopy --resume journal in >> all.ndjson', cwd);
    expect(stderr).toMatch(/^cleancopy: \S+all\.ndjson: \d+ bytes behind the last sure record were taken back: /m);
    expect(sources()).toHaveLength(COUNT);
  });
});

it('a record for half of which there is room is told of', async () => {
  // The whole output, but for its last bytes.
  const { stdout } = await run(['in/000.html', 'in/001.html', 'in/002.html'], { cwd });
  const room = Math.floor((Buffer.byteLength(stdout) - 10) / 512);
  const { code, stderr } = await shell(
    `ulimit -f ${room}; cleancopy in/000.html in/001.html in/002.html > all.ndjson`,
    cwd,
  );
  expect(code).toBe(3);
  expect(stderr).toContain('check the output path, its permissions and the free space');
});

describe('--resume', () => {
  it.each([
    [['in'], 'needs a file to add to'],
    [['--dedupe', '-o', 'all.ndjson', 'in'], '--dedupe has to see every article'],
    [['--unordered', '-o', 'all.ndjson', 'in'], '--unordered leaves no place'],
    [['--state', 's', '-o', 'all.ndjson', 'in'], '--state remembers'],
    [['-o', 'all.ndjson', 'https://example.org/'], 'addresses are remembered with --state'],
    [['-o', '/dev/null', 'in'], '/dev/null is no file'],
  ])('with %j is a mistake', async (args, reason) => {
    const { code, stderr } = await run(['--resume', 'journal', ...args], { cwd });
    expect(stderr).toContain(`--resume: ${reason}`);
    expect(code).toBe(2);
  });
});
