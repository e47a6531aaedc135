import { closeSync, fdatasyncSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { asOutputError } from './stream-sink.js';
import { writeWhole } from './write-whole.js';

/**
 * Which input each file in a directory of articles is of. Runs in the same directory, one after another or at the same
 * time (`xargs -P`), learn by it which names are taken by articles of other inputs, and which are those of their own.
 */
export interface FileOwners {
  /**
   * Claims a file for an input.
   * @param file  its name in the directory
   * @param owner the input, by the same name in every run
   * @returns whether the file is the input's; it is not where another input has it
   * @throws {CleancopyError} `unwritable-output`
   */
  claim(file: string, owner: string): boolean;
  /** Writes through to the disk: a run that is killed before that is run again, and claims the same. Never throws. */
  close(): void;
}

/** Hidden, so that neither `ls` nor a walk shows it. */
const LIST_NAME = '.cleancopy-files';

/** A line of the list. */
interface Claim {
  file: string;
  owner: string;
}

/**
 * The list is one of claims, which are only ever added to its end: whose comes first has the file, for every reader. It has
 * it also where the file is not there, as another run may be about to write it.
 */
export function fileOwners(directory: string): FileOwners {
  const path = join(directory, LIST_NAME);
  const ownerOf = new Map<string, string>();
  let fd: number | null = null;
  /** Of the lines that were read, in bytes. */
  let length = 0;

  function open(): number {
    if (fd !== null) return fd;
    fd = openSync(path, 'a+', 0o666);
    readOn(fd);
    // Half a line, of a disk that was full, is ended so that it spoils no other.
    if (fstatSync(fd).size > length) writeWhole(fd, Buffer.from('\n'));
    return fd;
  }

  function readOn(list: number): void {
    const bytes = Buffer.alloc(fstatSync(list).size - length);
    const end = bytes.lastIndexOf('\n', readSync(list, bytes, 0, bytes.length, length)) + 1;
    length += end;
    for (const line of bytes.toString('utf8', 0, end).split('\n')) {
      const claim = parseClaim(line);
      if (claim && !ownerOf.has(keyOf(claim.file))) ownerOf.set(keyOf(claim.file), claim.owner);
    }
  }

  function claim(file: string, owner: string): boolean {
    const list = open();
    if (!ownerOf.has(keyOf(file))) {
      const line: Claim = { file, owner };
      writeWhole(list, Buffer.from(`${JSON.stringify(line)}\n`));
      readOn(list);
    }
    return ownerOf.get(keyOf(file)) === owner;
  }

  return {
    claim(file, owner) {
      try {
        return claim(file, owner);
      } catch (error) {
        throw asOutputError(error, path);
      }
    },
    close() {
      if (fd === null) return;
      try {
        fdatasyncSync(fd);
      } catch {
        // A file system that cannot is left alone.
      }
      closeSync(fd);
      fd = null;
    },
  };
}

/** As file systems without case see it. */
const keyOf = (file: string): string => file.toLowerCase();

function parseClaim(line: string): Claim | null {
  try {
    const claim: Partial<Claim> | null = JSON.parse(line);
    return typeof claim?.file === 'string' && typeof claim.owner === 'string' ? (claim as Claim) : null;
  } catch {
    return null;
  }
}
