import { closeSync, fsyncSync, openSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { CleancopyError } from '../../errors.js';
import { openAtomic } from '../atomic-file.js';
import { asOutputError } from '../stream-sink.js';
import { writeWhole } from '../write-whole.js';
import {
  type FeedLine,
  type PageLine,
  parseStateLine,
  STATE_VERSION,
  type StateLine,
  type UnwrittenLine,
  type WritingLine,
  type WrittenLine,
} from './entry.js';

/** What a state file says, its later lines having replaced earlier ones. */
export interface StateContents {
  pages: Map<string, PageLine>;
  feeds: Map<string, FeedLine>;
}

/**
 * An append-only file with a line for everything that was done. A line is one write at the end of the file, so whatever
 * moment a run is killed at, all lines but the last are whole, and the last one is dropped where it is not. Chosen over a
 * database because it needs none (Node.js 20 has no SQLite of its own), can be read with `jq`, and is mended by cutting.
 */
export interface Journal {
  contents: StateContents;
  append(lines: readonly StateLine[]): void;
  close(): void;
}

/** A file with this many lines more than it has things to say is written anew. */
const MOST_IDLE_LINES = 1000;

/** Opens a state file, makes it where it is missing, and mends what a killed run left. @throws {CleancopyError} */
export async function openJournal(path: string): Promise<Journal> {
  const { lines, length, size } = readLines(path);
  const { contents, open } = replay(lines);
  // Settled once and for all: what is appended to that file from now on would change the answer.
  const settled = open ? [settle(open, path)] : [];
  for (const line of settled) if ('written' in line && open) contents.pages.set(line.written, open.writing);
  const live = contents.pages.size + contents.feeds.size;
  if (lines.length > live * 2 + MOST_IDLE_LINES) await rewrite(path, contents);
  else if (length < size) truncateSync(path, length);
  let fd: number;
  try {
    fd = openSync(path, 'a', 0o666);
  } catch (error) {
    throw asOutputError(error, path);
  }
  const append = (added: readonly StateLine[]) => {
    if (added.length === 0) return;
    const text = added.map((line) => `${JSON.stringify(line)}\n`).join('');
    try {
      writeWhole(fd, Buffer.from(text, 'utf8'));
    } catch (error) {
      throw asOutputError(error, path);
    }
  };
  append([...(lines.length === 0 ? [{ state: STATE_VERSION } as const] : []), ...settled]);
  return {
    contents,
    append,
    close() {
      try {
        fsyncSync(fd);
      } catch {
        // A file system that cannot has done what it can.
      }
      closeSync(fd);
    },
  };
}

interface Lines {
  lines: StateLine[];
  /** Of the whole lines, in bytes. */
  length: number;
  /** Of the file. */
  size: number;
}

function readLines(path: string): Lines {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { lines: [], length: 0, size: 0 };
    throw new CleancopyError('invalid-state', `${path}: ${(error as Error).message}`, { cause: error });
  }
  const length = bytes.lastIndexOf(0x0a) + 1;
  const texts = bytes.subarray(0, length).toString('utf8').split('\n').slice(0, -1);
  const lines = texts.map((text, index) => {
    const line = parseStateLine(text);
    // Also a file of something else, which must not be written into.
    if (line === null || (index === 0 && !('state' in line))) {
      throw new CleancopyError('invalid-state', `${path}:${index + 1}: is no line of a state file`);
    }
    return line;
  });
  if (lines.length === 0 && !header.startsWith(bytes.toString('utf8'))) {
    throw new CleancopyError('invalid-state', `${path}: is no state file`);
  }
  return { lines, length, size: bytes.length };
}

const header = `${JSON.stringify({ state: STATE_VERSION })}\n`;

/** @returns open a record of which no line says whether it was written */
function replay(lines: readonly StateLine[]): { contents: StateContents; open: WritingLine | null } {
  const contents: StateContents = { pages: new Map(), feeds: new Map() };
  let open: WritingLine | null = null;
  for (const line of lines) {
    if ('writing' in line) open = line;
    else if ('unwritten' in line) open = null;
    else if ('written' in line) {
      if (open) contents.pages.set(open.writing.url, open.writing);
      open = null;
    } else if ('url' in line) contents.pages.set(line.url, line);
    else if ('feed' in line) contents.feeds.set(line.feed, line);
  }
  return { contents, open };
}

function settle(open: WritingLine, path: string): WrittenLine | UnwrittenLine {
  const { url } = open.writing;
  return wasWritten(open, path) ? { written: url } : { unwritten: url };
}

/** Whether the record that a killed run was writing is there; a part of it is taken away. */
function wasWritten({ file, id, at, length }: WritingLine, path: string): boolean {
  try {
    const found = statSync(file);
    if (fileId(found) !== id) return false;
    if (found.size > at && found.size < at + length) truncateSync(file, at);
    return found.size >= at + length;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw asOutputError(error, `${file}, which ${path} says was being written`);
  }
}

/** What names a file whatever its path. */
export function fileId({ dev, ino }: { dev: number; ino: number }): string {
  return `${dev}:${ino}`;
}

async function rewrite(path: string, { pages, feeds }: StateContents): Promise<void> {
  const lines: StateLine[] = [{ state: STATE_VERSION }, ...pages.values(), ...feeds.values()];
  const file = await openAtomic(path);
  try {
    await file.write(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    await file.publish();
  } catch (error) {
    await file.discard();
    throw error;
  }
}
