import { closeSync, fdatasyncSync, openSync, statSync, truncateSync } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { linkTarget, naming, namingSync, syncDirectory } from '../atomic-file.js';
import type { Written } from '../sink.js';
import { type TextStream, writeFully } from '../stream-sink.js';

/** A file that records are added to over several runs. */
export interface GrowingFile {
  path: string;
  /** Makes ready for a run that goes on with no other. @returns where its records begin, in bytes */
  begin(): number;
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

/**
 * The file that standard output goes to.
 * @param stream that leads there
 * @param onTakenBack is told how many bytes are taken away, since others may have written them
 */
export function standardOutputFile(
  path: string,
  stream: TextStream,
  onTakenBack: (bytes: number) => void,
): GrowingFile {
  const file = fileAt(path);
  return {
    ...file,
    // Whatever stands there is not ours to take back.
    begin: file.length,
    truncate(to) {
      const bytes = file.length() - to;
      file.truncate(to);
      if (bytes > 0) onTakenBack(bytes);
    },
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
  const file = fileAt(part);
  return {
    ...file,
    begin() {
      // What a run left whose journal is gone.
      file.truncate(0);
      return 0;
    },
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
      if (length() > to) namingSync(path, () => truncateSync(path, to));
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
