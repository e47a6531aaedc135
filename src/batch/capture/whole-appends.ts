import { fstatSync, ftruncateSync } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { type FileLock, lockFile } from '../file-lock.js';
import { asOutputError } from '../stream-sink.js';
import { writeWhole } from '../write-whole.js';

/** A file that only grows by whole pieces. */
export interface WholeAppends {
  /** Writes the parts, one behind the other, or nothing. @throws {CleancopyError} */
  append(parts: readonly Uint8Array[]): Promise<void>;
  close(): Promise<void>;
}

/** How long to wait for a run that is writing a page to the same file, which takes milliseconds. */
const WAIT_MS = 30_000;

/**
 * Opens a file that several runs may append to at a time, each of which may be killed at any moment. It is locked for
 * each piece; the lock notes how long the file was, and who takes over a dead run's lock cuts the file back to that. A file
 * that is not there is made with its first piece.
 * @param magic how such a file begins: nothing is appended to one that does not
 * @throws {CleancopyError} `unwritable-output`, `state-in-use`
 */
export async function openWholeAppends(path: string, magic: Buffer): Promise<WholeAppends> {
  let file: FileHandle | null = null;

  /** Runs a step while no other run writes, on a file that holds whole pieces only. */
  const locked = async (step: (lock: FileLock) => Promise<void>) => {
    const lock = await lockFile(path, { waitMs: WAIT_MS });
    try {
      if (file !== null || (await isFile(path))) file ??= await openFile(path, magic);
      if (file !== null) cutBack(file.fd, lock.previousNote);
      await step(lock);
    } catch (error) {
      throw asOutputError(error, path);
    } finally {
      await lock.release();
    }
  };
  await locked(async () => {});
  return {
    append: (parts) =>
      locked(async (lock) => {
        file ??= await openFile(path, magic);
        await lock.note(lengthNote(file.fd));
        appendWhole(file.fd, Buffer.concat(parts));
      }),
    async close() {
      await file?.close();
    },
  };
}

async function isFile(path: string): Promise<boolean> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  if (found && !found.isFile()) throw new Error(found.isDirectory() ? 'it is a directory' : 'it is no regular file');
  return found !== undefined;
}

async function openFile(path: string, magic: Buffer): Promise<FileHandle> {
  const file = await open(path, 'a+');
  const { buffer, bytesRead } = await file.read(Buffer.alloc(magic.length), 0, magic.length, 0);
  if (magic.subarray(0, bytesRead).equals(buffer.subarray(0, bytesRead))) return file;
  await file.close();
  throw new Error('what it holds is something else, and is left as it is');
}

/** The file's length, and which file it is: under its name there may soon be another. */
function lengthNote(fd: number): string {
  const { size, ino } = fstatSync(fd);
  return `${size} ${ino}`;
}

/** Takes away what a dead run wrote behind the length that it noted. */
function cutBack(fd: number, note: string | null): void {
  const [size, ino] = (note ?? '').split(' ').map(Number);
  const now = fstatSync(fd);
  if (size !== undefined && ino === now.ino && size < now.size) ftruncateSync(fd, size);
}

/**
 * Writes all or nothing, at once: a signal that ends the run politely is heard before or after it, when the file is whole,
 * so that the lock may go with its note.
 */
function appendWhole(fd: number, bytes: Uint8Array): void {
  const start = fstatSync(fd).size;
  try {
    writeWhole(fd, bytes);
  } catch (error) {
    ftruncateSync(fd, start);
    throw error;
  }
}
