import { appendFile, mkdir, readdir, readFile, symlink, utimes, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { lockFile } from '../../src/batch/file-lock.js';
import { temporaryDirectory } from './builders.js';
import { child } from './capture/child.js';

/** Set by a test for a file system without hard links. */
const links = vi.hoisted(() => ({ missing: false }));

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  const link: typeof real.link = async (from, to) => {
    if (links.missing) throw Object.assign(new Error('no links here'), { code: 'EPERM' });
    await real.link(from, to);
  };
  return { ...real, link };
});

afterEach(() => {
  links.missing = false;
});

const inUse = { code: 'state-in-use' };

async function emptyFile(): Promise<string> {
  const path = join(await temporaryDirectory(), 'state.jsonl');
  await writeFile(path, '');
  return path;
}

/** A child that has the lock and left a note in it. */
async function holder(path: string, note: string) {
  const process = child(`
    const lock = await lockFile(${JSON.stringify(path)}, { waitMs: 0 });
    await lock.note('an older note');
    await lock.note(${JSON.stringify(note)});
    console.log('held');
    const what = await told();
    if (what === 'release') await lock.release();
    if (what === 'exit') globalThis.process.exit(0);
    console.log('done');
    await told();
  `);
  expect(await process.line()).toBe('held');
  return process;
}

/** A lock as another process would have left it. */
async function plantLock(path: string, known: object | string, age = 0): Promise<void> {
  await writeFile(`${path}.lock`, typeof known === 'string' ? known : JSON.stringify(known));
  const then = new Date(Date.now() - age);
  await utimes(`${path}.lock`, then, then);
}

describe('lockFile', () => {
  it('keeps out everyone until it is released, this process too, and leaves nothing', async () => {
    const path = await emptyFile();
    const lock = await lockFile(path, { waitMs: 0 });
    expect(lock.previousNote).toBeNull();
    await expect(lockFile(path, { waitMs: 0 })).rejects.toMatchObject(inUse);
    await expect(lockFile(path, { waitMs: 60 })).rejects.toThrow(`in use by another run (process ${process.pid})`);
    await lock.note('n');
    await lock.release();
    const next = await lockFile(path, { waitMs: 0 });
    expect(next.previousNote).toBeNull();
    await next.release();
    await next.release();
    expect(await readdir(join(path, '..'))).toEqual(['state.jsonl']);
  });

  it('gets the lock as soon as the one who has it lets go', async () => {
    const path = await emptyFile();
    const other = await holder(path, 'x');
    await expect(lockFile(path, { waitMs: 100 })).rejects.toMatchObject(inUse);
    const waiting = lockFile(path, { waitMs: 60_000 });
    other.tell('release');
    const lock = await waiting;
    // It was let go in order, so there is nothing to repair.
    expect(lock.previousNote).toBeNull();
    await lock.release();
    await other.kill();
  });

  it('takes over the lock of a killed process at once, with its last note', async () => {
    const path = await emptyFile();
    const other = await holder(path, '4711 "two\nlines"');
    await other.kill();
    // One who takes it over and dies before it leaves a note of its own passes the note on.
    const between = child(`
      await lockFile(${JSON.stringify(path)}, { waitMs: 0 });
      process.kill(process.pid, 'SIGKILL');
    `);
    expect(await between.ended).toBe('SIGKILL');
    const lock = await lockFile(path, { waitMs: 0 });
    expect(lock.previousNote).toBe('4711 "two\nlines"');
    await expect(lockFile(path, { waitMs: 0 })).rejects.toMatchObject(inUse);
    await lock.release();
    expect(await readdir(join(path, '..'))).toEqual(['state.jsonl']);
  });

  it('goes when its process exits without releasing it', async () => {
    const path = await emptyFile();
    const other = await holder(path, 'x');
    other.tell('exit');
    expect(await other.ended).toBe(0);
    expect(await readdir(join(path, '..'))).toEqual(['state.jsonl']);
  });

  it('lets one at a time in where 8 find the lock of a dead process, half of which die with it too', async () => {
    const path = await emptyFile();
    const dead = await holder(path, 'from the dead');
    await dead.kill();
    const fighters = Array.from({ length: 8 }, (_, index) =>
      child(`
        console.log('ready');
        await told();
        const lock = await lockFile(${JSON.stringify(path)}, { waitMs: 60_000 });
        fs.appendFileSync(${JSON.stringify(path)}, 'begin ${index} ' + lock.previousNote + '\\n');
        await lock.note('from ${index}');
        await new Promise((resolve) => setTimeout(resolve, 10));
        fs.appendFileSync(${JSON.stringify(path)}, 'end ${index}\\n');
        if (${index} % 2) process.kill(process.pid, 'SIGKILL');
        await lock.release();
      `),
    );
    for (const fighter of fighters) expect(await fighter.line()).toBe('ready');
    for (const fighter of fighters) fighter.tell('go');
    const ends = await Promise.all(fighters.map((fighter) => fighter.ended));
    expect(ends).toEqual(fighters.map((_, index) => (index % 2 ? 'SIGKILL' : 0)));
    const lines = (await readFile(path, 'utf8')).trimEnd().split('\n');
    expect(lines).toHaveLength(16);
    let note = 'from the dead';
    for (let at = 0; at < lines.length; at += 2) {
      const index = Number(/^begin (\d)/.exec(lines[at]!)?.[1]);
      expect(lines.slice(at, at + 2)).toEqual([`begin ${index} ${note}`, `end ${index}`]);
      note = index % 2 ? `from ${index}` : 'null';
    }
    // The last one may have died with it; nothing else is left.
    const left = (await readdir(join(path, '..'))).filter((name) => name !== 'state.jsonl.lock');
    expect(left).toEqual(['state.jsonl']);
  }, 60_000);

  it('lets one in where many ask within one process, over and over', async () => {
    const path = await emptyFile();
    let inside = 0;
    let most = 0;
    const enter = async () => {
      const lock = await lockFile(path, { waitMs: 60_000 });
      most = Math.max(most, ++inside);
      await appendFile(path, '.');
      inside--;
      await lock.release();
    };
    await Promise.all(Array.from({ length: 10 }, enter));
    expect(most).toBe(1);
    expect(await readFile(path, 'utf8')).toBe('.'.repeat(10));
  });

  it('finishes what one who died while taking over had begun', async () => {
    const path = await emptyFile();
    const first = await holder(path, 'the note');
    const { token } = JSON.parse(await readFile(`${path}.lock`, 'utf8'));
    await first.kill();
    // The claim of one who is dead by now as well.
    const second = await holder(`${path}.other`, '');
    const claim = await readFile(`${path}.other.lock`, 'utf8');
    await second.kill();
    await writeFile(`${path}.lock.${token}`, claim);
    const lock = await lockFile(path, { waitMs: 0 });
    expect(lock.previousNote).toBe('the note');
    await lock.release();
    expect((await readdir(join(path, '..'))).sort()).toEqual(['state.jsonl', 'state.jsonl.other.lock']);
  });

  it('sweeps up what killed processes left beside the lock, when it takes one over', async () => {
    const path = await emptyFile();
    const old = new Date(Date.now() - 70 * 60_000);
    const names = ['5d5bbf03-3c53-4b4c-9d44-0c34ab2b5d11', '5d5bbf03-3c53-4b4c-9d44-0c34ab2b5d12.tmp', 'mine.tmp'];
    for (const name of names) {
      await writeFile(`${path}.lock.${name}`, '');
      await utimes(`${path}.lock.${name}`, old, old);
    }
    const fresh = `${path}.lock.5d5bbf03-3c53-4b4c-9d44-0c34ab2b5d13.tmp`;
    await writeFile(fresh, '');
    await plantLock(path, '', 70_000);
    await (await lockFile(path, { waitMs: 0 })).release();
    const left = ['state.jsonl', basename(fresh), 'state.jsonl.lock.mine.tmp'];
    expect((await readdir(join(path, '..'))).sort()).toEqual(left);
  });

  it('respects a claim of one who lives', async () => {
    const path = await emptyFile();
    const dead = await holder(path, 'x');
    const { token } = JSON.parse(await readFile(`${path}.lock`, 'utf8'));
    await dead.kill();
    const living = await lockFile(`${path}.other`, { waitMs: 0 });
    await writeFile(`${path}.lock.${token}`, await readFile(`${path}.other.lock`, 'utf8'));
    await expect(lockFile(path, { waitMs: 0 })).rejects.toMatchObject(inUse);
    await living.release();
  });

  it.runIf(process.platform === 'linux')('sees that a later process has the number of a dead one', async () => {
    const path = await emptyFile();
    const lock = await lockFile(path, { waitMs: 0 });
    const own = JSON.parse(await readFile(`${path}.lock`, 'utf8'));
    await lock.release();
    await plantLock(path, { ...own, token: 'earlier', started: `${own.started}0`, note: 'from before' });
    const taken = await lockFile(path, { waitMs: 0 });
    expect(taken.previousNote).toBe('from before');
    await taken.release();
    // However old, a lock whose process runs is held.
    await plantLock(path, { ...own, token: 'running' }, 48 * 3_600_000);
    await expect(lockFile(path, { waitMs: 0 })).rejects.toMatchObject(inUse);
  });

  it('waits for another host until its lock is untouched for an hour', async () => {
    const path = await emptyFile();
    const remote = { token: 'remote', pid: 1, host: 'other.example.org', started: null, note: 'remote note' };
    await plantLock(path, remote, 50 * 60_000);
    await expect(lockFile(path, { waitMs: 0 })).rejects.toThrow(
      'in use by another run (process 1 on other.example.org)',
    );
    await plantLock(path, remote, 70 * 60_000);
    const lock = await lockFile(path, { waitMs: 0 });
    expect(lock.previousNote).toBe('remote note');
    await lock.release();
  });

  it.each([
    ['', 'nothing'],
    ['{"token":"../../up"', 'half'],
    ['{"token":"../up","pid":1,"host":"h"}', 'a path'],
  ])('counts a lock of %j as being written for a minute, then as nothing', async (text) => {
    const path = await emptyFile();
    await plantLock(path, text, 10_000);
    await expect(lockFile(path, { waitMs: 0 })).rejects.toThrow('in use by another run:');
    await plantLock(path, text, 70_000);
    const lock = await lockFile(path, { waitMs: 0 });
    expect(lock.previousNote).toBeNull();
    await lock.release();
    expect(await readdir(join(path, '..'))).toEqual(['state.jsonl']);
  });

  it('has one lock for a file and the links to it', async () => {
    const path = await emptyFile();
    const alias = join(await temporaryDirectory(), 'alias');
    await symlink(path, alias);
    const lock = await lockFile(alias, { waitMs: 0 });
    await expect(lockFile(path, { waitMs: 0 })).rejects.toMatchObject(inUse);
    await lock.release();
  });

  it('tells its owner that the lock was taken away, and lets the other keep it', async () => {
    const path = await emptyFile();
    const lock = await lockFile(path, { waitMs: 0 });
    await plantLock(path, { token: 'thief', pid: 1, host: 'other.example.org', started: null, note: null });
    await expect(lock.note('x')).rejects.toMatchObject(inUse);
    await lock.release();
    expect(await readFile(`${path}.lock`, 'utf8')).toContain('thief');
  });

  it('stops waiting when it is told to', async () => {
    const path = await emptyFile();
    const lock = await lockFile(path, { waitMs: 0 });
    const stop = new AbortController();
    const waiting = lockFile(path, { waitMs: 60_000, signal: stop.signal });
    stop.abort();
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
    await lock.release();
  });

  it('names the file where no lock can be made', async () => {
    const path = join(await temporaryDirectory(), 'missing', 'state.jsonl');
    await expect(lockFile(path, { waitMs: 0 })).rejects.toMatchObject({ code: 'unwritable-output' });
    await expect(lockFile(path, { waitMs: 0 })).rejects.toThrow(`cannot write ${path}`);
    const directory = await emptyFile();
    await mkdir(`${directory}.lock`);
    await expect(lockFile(directory, { waitMs: 0 })).rejects.toMatchObject({ code: 'unwritable-output' });
  });

  it('does without hard links', async () => {
    links.missing = true;
    const path = await emptyFile();
    const lock = await lockFile(path, { waitMs: 0 });
    await expect(lockFile(path, { waitMs: 0 })).rejects.toMatchObject(inUse);
    await lock.release();
    expect(await readdir(join(path, '..'))).toEqual(['state.jsonl']);
  });
});
