import { type FileHandle, lstat, open, readlink, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { asOutputError } from './stream-sink.js';
import { forgetTemporary, rememberTemporary } from './temporary-files.js';

/** A file that appears whole or not at all. */
export interface AtomicFile {
  write(content: string | Uint8Array): Promise<void>;
  /** Syncs what was written and gives it its name. */
  publish(): Promise<void>;
  /** Removes what was written. Never throws. */
  discard(): Promise<void>;
}

/**
 * Opens a file to be written beside its place. A new file has the mode that the umask gives, one that is replaced keeps
 * its mode, a symbolic link is followed and stays. What is no regular file (`/dev/stderr`, a named pipe) is written as it
 * comes, since it has no place to be renamed to.
 * @throws {CleancopyError} `unwritable-output`
 */
export async function openAtomic(path: string): Promise<AtomicFile> {
  return await naming(path, async () => {
    const target = await linkTarget(path);
    const existing = await stat(target).catch(ignoreMissing);
    if (existing?.isDirectory()) throw new Error('it is a directory');
    if (existing && !existing.isFile()) return plainFile(path, await open(target, 'w'));
    const temporary = join(dirname(target), temporaryName());
    const handle = await open(temporary, 'wx', 0o666);
    rememberTemporary(temporary);
    if (existing) await handle.chmod(existing.mode & 0o7777);
    return temporaryFile(path, handle, temporary, target);
  });
}

/** Another process has another number, and another process with this number another time. */
function temporaryName(): string {
  return `.cleancopy-${process.pid}-${process.hrtime.bigint().toString(36)}.tmp`;
}

function temporaryFile(path: string, handle: FileHandle, temporary: string, target: string): AtomicFile {
  return {
    write: (content) => naming(path, () => handle.writeFile(content)),
    publish: () =>
      naming(path, async () => {
        await handle.sync();
        await handle.close();
        await rename(temporary, target);
        forgetTemporary(temporary);
        await syncDirectory(dirname(target));
      }),
    async discard() {
      await handle.close().catch(() => {});
      await rm(temporary, { force: true }).catch(() => {});
      forgetTemporary(temporary);
    },
  };
}

function plainFile(path: string, handle: FileHandle): AtomicFile {
  return {
    write: (content) => naming(path, () => handle.writeFile(content)),
    publish: () => naming(path, () => handle.close()),
    discard: () => handle.close().catch(() => {}),
  };
}

/** Runs a step, saying which file it was about where it fails. */
export async function naming<T>(path: string, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    throw asOutputError(error, path);
  }
}

/** The same of a step that waits for nothing. */
export function namingSync<T>(path: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    throw asOutputError(error, path);
  }
}

/** Where a chain of symbolic links ends, whether or not something is there. The system's own limit is 40 links. */
export async function linkTarget(path: string): Promise<string> {
  let at = resolve(path);
  for (let links = 0; links < 40; links++) {
    const entry = await lstat(at).catch(ignoreMissing);
    if (!entry?.isSymbolicLink()) return at;
    // What is behind /dev/stdout is a name only for reading (`pipe:[123]`): the link itself is opened.
    const next = resolve(dirname(at), await readlink(at));
    if (next.startsWith('/proc/') || at.startsWith('/proc/')) return at;
    at = next;
  }
  throw new Error('too many symbolic links');
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}

/** A rename is only sure to outlive a crash when its directory is synced; file systems that cannot are left alone. */
export async function syncDirectory(path: string): Promise<void> {
  const handle = await open(path, 'r').catch(() => null);
  await handle?.sync().catch(() => {});
  await handle?.close();
}
