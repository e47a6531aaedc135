import {
  closeSync,
  existsSync,
  fdatasyncSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { CleancopyError } from '../../errors.js';
import { namingSync } from '../atomic-file.js';
import { type FileLock, lockFile } from '../file-lock.js';
import { writeWhole } from '../write-whole.js';
import { type DoneInputs, doneInputs } from './done-inputs.js';
import type { GrowingFile } from './growing-file.js';
import { type DoneLine, type HeaderLine, isDone, isHeader, JOURNAL_VERSION } from './line.js';

export interface JournalOptions {
  /** What the run is asked for, but for its inputs. */
  run: string;
  /** The file that records are added to, which no other run may add to meanwhile; null where each article has a file. */
  output: Pick<GrowingFile, 'path' | 'begin'> | null;
  signal: AbortSignal;
  /** Told of each input that is done already. */
  onDone: (line: DoneLine) => void;
  /** Whether what was written of an input is still there; absent: it is, as far as the output's length tells. */
  isThere?: (line: DoneLine) => boolean;
}

/**
 * What a run has done, for the run that goes on where it was killed. What is noted reaches the disk with a checkpoint,
 * after the output itself, so that after a power cut it never says more than is there. A run that ends well removes it.
 */
export interface Journal {
  /** The file that the killed runs added to, or this one does; null where each article has a file. */
  readonly file: string | null;
  readonly done: DoneInputs;
  /** Ends what is done already, before the first record is added to a file. */
  settle(): Settled;
  /** Notes an input. @returns whether it is time for a checkpoint */
  note(line: DoneLine): boolean;
  /** Writes what was noted. Where it cannot, the next run does more again, which is no reason to end this one. */
  checkpoint(): void;
  /** The output is whole. */
  remove(): Promise<void>;
  /** The run ended early. */
  close(): Promise<void>;
}

/** Where a run begins to add to a file, in bytes. */
export interface Settled {
  /** How long the file was before the first of the runs. */
  begin: number;
  /** Where the last record ends that killed runs are sure to have written; null where there is no run to go on with. */
  end: number | null;
}

/** At most so much is done again. */
const CHECKPOINT_MS = 250;
const CHECKPOINT_LINES = 5000;

/** A second run waits this long for the first to end. */
const LONGEST_WAIT = 30_000;

/** Opens a journal; there is no file before the first checkpoint. @throws {CleancopyError} `invalid-journal`, `state-in-use`, `unwritable-output` */
export async function openJournal(path: string, options: JournalOptions): Promise<Journal> {
  const lock = options.output ? await lockFile(path, { waitMs: LONGEST_WAIT, signal: options.signal }) : null;
  try {
    return journalOver(path, lock, options);
  } catch (error) {
    await lock?.release();
    throw error;
  }
}

function journalOver(path: string, lock: FileLock | null, { run, output, onDone, isThere }: JournalOptions): Journal {
  let found = existsSync(path) ? readJournal(path, run) : null;
  const began = found?.header.began ?? new Date().toISOString();
  /** The output as the first of the runs found it; null before this one looks, if it is the first. */
  let grown = found?.header.output ?? null;
  const done = doneInputs(found?.lines() ?? [], { began: new Date(began), onDone, isThere });
  let noted: DoneLine[] = [];
  let since = performance.now();
  let fd: number | null = null;
  /** Of the whole lines in the file. */
  let length = 0;

  /** Opens the file and leaves in it what holds. */
  function open(): number {
    if (fd !== null) return fd;
    fd = namingSync(path, () => openSync(path, 'a', 0o666));
    length = found?.lengthOf(done.end().count) ?? 0;
    ftruncateSync(fd, length);
    if (length === 0) {
      const header: HeaderLine = { journal: JOURNAL_VERSION, run, began, ...(grown && { output: grown }) };
      length += writeWhole(fd, linesOf([header]));
    }
    found = null;
    return fd;
  }

  return {
    file: found ? (grown?.file ?? null) : (output?.path ?? null),
    done,
    settle() {
      const { last } = done.end();
      const isFirst = grown === null;
      // Looked at no sooner than this: another run added to it before the lock was ours.
      if (output) grown ??= { file: output.path, length: output.begin() };
      const begin = grown?.length ?? 0;
      // Where an output grows, how long it was must be known before it is written to.
      if (found || output) syncNew(open(), path);
      return { begin, end: isFirst ? null : (last?.end ?? begin) };
    },
    note(line) {
      noted.push(line);
      return noted.length >= CHECKPOINT_LINES || performance.now() - since >= CHECKPOINT_MS;
    },
    checkpoint() {
      since = performance.now();
      try {
        const file = open();
        try {
          length += writeWhole(file, linesOf(noted));
          noted = [];
          fdatasyncSync(file);
        } catch {
          // Of a full disk: half of it may be there.
          ftruncateSync(file, length);
        }
      } catch {}
    },
    async remove() {
      rmSync(path, { force: true });
      await this.close();
    },
    async close() {
      if (fd !== null) closeSync(fd);
      fd = null;
      await lock?.release();
    },
  };
}

/** A new file is only sure to outlive a crash when its directory is synced; file systems that cannot are left alone. */
function syncNew(fd: number, path: string): void {
  namingSync(path, () => fdatasyncSync(fd));
  const directory = openSync(dirname(path), 'r');
  try {
    fsyncSync(directory);
  } catch {
  } finally {
    closeSync(directory);
  }
}

function linesOf(lines: readonly (HeaderLine | DoneLine)[]): Uint8Array {
  return Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

interface FoundJournal {
  header: HeaderLine;
  /** One after another, as they are asked for: there may be a million. */
  lines(): Iterable<DoneLine>;
  /** Of the header and so many lines, in bytes. */
  lengthOf(lines: number): number;
}

/** What killed runs left; null where they left no whole line. @throws {CleancopyError} `invalid-journal` */
function readJournal(path: string, run: string): FoundJournal | null {
  const bytes = namingSync(path, () => readFileSync(path));
  const first = bytes.indexOf('\n');
  if (first < 0 && `{"journal":"${JOURNAL_VERSION}"`.startsWith(bytes.toString('latin1', 0, 20))) return null;
  const header = parse(bytes.subarray(0, Math.max(0, first)));
  if (!isHeader(header)) throw new CleancopyError('invalid-journal', `${path}: is no journal of a run`);
  if (header.run !== run)
    throw new CleancopyError('invalid-journal', `${path}: is the journal of a run of other options`);
  return {
    header,
    *lines() {
      for (const line of linesIn(bytes, first + 1)) {
        const done = parse(line);
        if (!isDone(done)) return;
        yield done;
      }
    },
    lengthOf(lines) {
      let at = first + 1;
      for (let i = 0; i < lines; i++) at = bytes.indexOf('\n', at) + 1;
      return at;
    },
  };
}

/** Whole lines. */
function* linesIn(bytes: Buffer, from: number): Generator<Buffer> {
  for (let start = from; ; ) {
    const end = bytes.indexOf('\n', start);
    if (end < 0) return;
    yield bytes.subarray(start, end);
    start = end + 1;
  }
}

function parse(line: Buffer): unknown {
  try {
    return JSON.parse(line.toString('utf8'));
  } catch {
    return null;
  }
}
