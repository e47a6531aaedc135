import { closeSync, fdatasyncSync, openSync, statSync, truncateSync } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { linkTarget, naming, syncDirectory } from '../atomic-file.js';
import type { Written } from '../sink.js';
import { type TextStream, writeFully } from '../stream-sink.js';

/** A file that records are added to over several runs. */
export interface GrowingFile {
  path: string;
  /** In bytes; 0 where there is none yet. */
  length(): number;
  truncate(length: number): void;
  write(written: Written): Promise<void>;
  /** Writes through to the disk. */
  sync(): void;
  /** All is written. */
  finish(): Promise<void>;
  /** Nothing of it is to be kept. */
  discard(): Promise<void>;
  close(): Promise<void>;
}

/** The file that standard output goes to. @param stream that leads there */
export function standardOutputFile(path: string, stream: TextStream): GrowingFile {
  return {
    ...fileAt(path),
    write: (written) => writeFully(stream, written),
    async finish() {},
    async discard() {},
    async close() {},
  };
}

/** What is to become a file: its content stands beside it, under a name that the next run finds. */
export async function partFile(path: string): Promise<GrowingFile> {
  const target = await linkTarget(path);
  const part = join(dirname(target), `.${basename(target)}.cleancopy-part`);
  let handle: FileHandle | null = null;
  const close = async () => {
    await handle?.close();
    handle = null;
  };
  return {
    ...fileAt(part),
    write: (written) =>
      naming(path, async () => {
        handle ??= await open(part, 'a', 0o666);
        await handle.writeFile(written);
      }),
    finish: () =>
      naming(path, async () => {
        await close();
        await rename(part, target);
        await syncDirectory(dirname(target));
      }),
    async discard() {
      await close();
      await rm(part, { force: true });
    },
    close,
  };
}

function fileAt(path: string): Pick<GrowingFile, 'path' | 'length' | 'truncate' | 'sync'> {
  const length = () => statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  return {
    path,
    length,
    truncate(to) {
      if (length() > to) truncateSync(path, to);
    },
    sync() {
      if (length() === 0) return;
      const fd = openSync(path, 'r');
      try {
        fdatasyncSync(fd);
      } finally {
        closeSync(fd);
      }
    },
  };
}
