import { link, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { LockOwner } from './lock-owner.js';

/** What stands in a lock, as JSON. */
export interface LockText extends LockOwner {
  /** Names this locking among all. */
  token: string;
  note: string | null;
}

/** A lock that is there. `text` is null while it is being written. */
export interface FoundLock {
  text: LockText | null;
  /** Milliseconds since it was last touched. */
  age: number;
}

/** Looks at a lock; null where there is none. */
export async function readLock(at: string): Promise<FoundLock | null> {
  try {
    const [text, { mtimeMs }] = await Promise.all([readFile(at, 'utf8'), stat(at)]);
    return { text: parseLock(text), age: Date.now() - mtimeMs };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function parseLock(json: string): LockText | null {
  try {
    const { token, pid, host, started, note } = JSON.parse(json) as Partial<LockText>;
    // The token becomes part of a file's name.
    if (typeof token !== 'string' || !/^[\w-]{1,64}$/.test(token)) return null;
    if (!Number.isSafeInteger(pid) || pid! <= 0 || typeof host !== 'string') return null;
    return { token, pid: pid!, host, started: textOrNull(started), note: textOrNull(note) };
  } catch {
    return null;
  }
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** Makes a lock that appears with its contents. @returns false where another is there */
export async function createLock(at: string, base: string, text: LockText): Promise<boolean> {
  const draft = draftOf(base, text.token);
  await writeFile(draft, JSON.stringify(text));
  try {
    // A file system without hard links (FAT, some network shares) shows the lock for a moment without its contents.
    await link(draft, at).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') throw error;
      await writeFile(at, JSON.stringify(text), { flag: 'wx' });
    });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

/** Puts a lock in the place of one that none but the caller may change. */
export async function replaceLock(at: string, base: string, text: LockText): Promise<void> {
  const draft = draftOf(base, text.token);
  await writeFile(draft, JSON.stringify(text));
  await rename(draft, at);
}

/** Age from which what stands beside a lock for milliseconds was left by one who was killed just then. */
const LEFT_OVER_MS = 60 * 60_000;

/** Removes drafts and claims that killed processes left beside a lock. Never throws. */
export async function sweepLeftOvers(base: string): Promise<void> {
  const directory = dirname(base);
  const names = await readdir(directory).catch((): string[] => []);
  for (const name of names.filter((name) => isBeside(name, basename(base)))) {
    const found = await stat(join(directory, name)).catch(() => null);
    if (found && Date.now() - found.mtimeMs > LEFT_OVER_MS) await rm(join(directory, name)).catch(() => {});
  }
}

/** Whether a name is the lock's with a token behind it. */
function isBeside(name: string, lock: string): boolean {
  return (
    name.startsWith(`${lock}.`) &&
    /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}(?:\.tmp)?$/.test(name.slice(lock.length + 1))
  );
}

/** Where a lock is written before it gets its name. */
export function draftOf(base: string, token: string): string {
  return `${base}.${token}.tmp`;
}
