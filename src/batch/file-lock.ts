import { randomUUID } from 'node:crypto';
import { realpath, rm, utimes } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CleancopyError } from '../errors.js';
import {
  createLock,
  draftOf,
  type FoundLock,
  type LockText,
  readLock,
  replaceLock,
  sweepLeftOvers,
} from './lock-contents.js';
import { isGone, thisProcess } from './lock-owner.js';
import { asOutputError } from './stream-sink.js';
import { forgetTemporary, rememberTemporary } from './temporary-files.js';

/** A file that this process alone may change, as long as every other asks for the lock too. */
export interface FileLock {
  /** Keeps a short text in the lock, for who takes it over should this process die; a kill leaves the old or the new. */
  note(text: string): Promise<void>;
  /** The last note of a process that died with the lock; null where none died or none was left. */
  readonly previousNote: string | null;
  /** Never throws. */
  release(): Promise<void>;
}

/** Polls are spread, so that processes that wait do not all ask at once. */
const POLL_MS = { least: 50, most: 200 };

/** The owner touches its lock this often: who cannot see the owner's process sees this. */
const TOUCH_MS = 10 * 60_000;

/** Age of the lock of an owner that cannot be looked at (on another host) from which it counts as dead. */
const UNTOUCHED_MS = 60 * 60_000;

/** Age from which a lock without contents is no lock being written but what a crash of the machine left. */
const UNWRITTEN_MS = 60_000;

/**
 * Locks a file for this process: `PATH.lock`, in the directory of the file itself where PATH is a symbolic link. The lock
 * of a dead process is taken over at once, as is one that another host has not touched for an hour. While another holds
 * it, waits; the same process waits for itself too. The lock goes on release and when the process ends.
 *
 * Unlike proper-lockfile there is no time after which a lock that is in use counts as stale, and two that find the same
 * dead lock cannot both have it (moxystudio/node-proper-lockfile#121).
 * @param options.waitMs how long to wait for another
 * @throws {CleancopyError} `state-in-use`, `unwritable-output`; the signal's reason where it is aborted
 */
export async function lockFile(path: string, options: { waitMs: number; signal?: AbortSignal }): Promise<FileLock> {
  const at = `${await realPath(path)}.lock`;
  const self: LockText = { token: randomUUID(), ...thisProcess(), note: null };
  const end = performance.now() + options.waitMs;
  for (;;) {
    options.signal?.throwIfAborted();
    const attempt = await tryLock(at, at, self).catch((error: unknown) => {
      throw asOutputError(error, path);
    });
    if ('previousNote' in attempt) return heldLock(path, at, self, attempt.previousNote);
    const left = end - performance.now();
    if (left <= 0) throw inUse(`${path} is in use by ${nameHolder(attempt.holder)}`);
    const pause = POLL_MS.least + Math.random() * (POLL_MS.most - POLL_MS.least);
    await sleep(Math.min(left, pause), undefined, options.signal ? { signal: options.signal } : {});
  }
}

type Attempt = { previousNote: string | null } | { holder: LockText | null };

/**
 * Makes the lock, or takes it over. Of those that find a dead owner's lock, the one that locks `PATH.lock.TOKEN` with
 * that owner's token may replace it, if it is still that owner's: so a lock is replaced once, however late a process
 * acts on what it saw. Who dies with such a claim leaves it as a dead lock like any other.
 */
async function tryLock(at: string, base: string, self: LockText): Promise<Attempt> {
  const found = await readLock(at);
  if (found === null) return (await createLock(at, base, self)) ? { previousNote: null } : { holder: null };
  if (!isDead(found)) return { holder: found.text };
  const dead = tokenOf(found);
  const claim = `${base}.${dead}`;
  const claimed = await tryLock(claim, base, self);
  if ('holder' in claimed) return claimed;
  try {
    const still = await readLock(at);
    if (still === null || tokenOf(still) !== dead || !isDead(still)) return { holder: still?.text ?? null };
    // The note stays in the lock until the new owner leaves its own: it may die before it has done anything about it.
    const previousNote = still.text?.note ?? null;
    await replaceLock(at, base, { ...self, note: previousNote });
    await rm(draftOf(base, dead), { force: true });
    await sweepLeftOvers(base);
    return { previousNote };
  } finally {
    await rm(claim, { force: true });
  }
}

function tokenOf(found: FoundLock): string {
  return found.text?.token ?? 'unwritten';
}

function isDead({ text, age }: FoundLock): boolean {
  if (text === null) return age > UNWRITTEN_MS;
  return isGone(text) ?? age > UNTOUCHED_MS;
}

function heldLock(path: string, at: string, self: LockText, previousNote: string | null): FileLock {
  rememberTemporary(at);
  const touch = setInterval(() => {
    const now = new Date();
    utimes(at, now, now).catch(() => {});
  }, TOUCH_MS).unref();
  const isOurs = async () => (await readLock(at))?.text?.token === self.token;
  let last: Promise<void> = Promise.resolve();
  const write = async (note: string) => {
    // Someone removed it by hand, or an hour's sleep made another host believe that we are dead.
    if (!(await isOurs())) throw inUse(`the lock of ${path} was taken away`);
    await replaceLock(at, at, { ...self, note });
  };
  return {
    previousNote,
    note(text) {
      const written = last.then(() => write(text));
      last = written.catch(() => {});
      return written.catch((error: unknown) => {
        throw asOutputError(error, path);
      });
    },
    async release() {
      clearInterval(touch);
      await last;
      forgetTemporary(at);
      if (await isOurs().catch(() => false)) await rm(at, { force: true }).catch(() => {});
    },
  };
}

function inUse(detail: string): CleancopyError {
  return new CleancopyError('state-in-use', detail);
}

function nameHolder(holder: LockText | null): string {
  if (holder === null) return 'another run';
  const name = holder.host.split(' ')[0]!;
  return `another run (process ${holder.pid}${name === thisProcess().host.split(' ')[0] ? '' : ` on ${name}`})`;
}

/** The file behind symbolic links, so that one file has one lock; of a file that is still to be made, its directory's. */
async function realPath(path: string): Promise<string> {
  const full = resolve(path);
  const directory = () => realpath(dirname(full)).catch(() => dirname(full));
  return await realpath(full).catch(async () => join(await directory(), basename(full)));
}
