import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import type { VisitMemory } from '../../inputs/index.js';
import type { FeedEnd, RawInput, UnreadableInput } from '../../types.js';
import { type FileLock, lockFile } from '../file-lock.js';
import type { Cleaned, Result } from '../result.js';
import type { PageLine } from './entry.js';
import { fileId, type Journal, openJournal } from './journal.js';

/** A second run waits this long for the first to end. */
const LONGEST_WAIT = 30_000;

export interface LedgerOptions {
  /** Whether an article that was written is written again when it has changed. */
  changed: boolean;
  /** Keeps what was done to itself until `publish`: for an output that appears only at the end. */
  atOnce: boolean;
  signal: AbortSignal;
}

/** A result with the input that it came of. */
export interface Done {
  result: Result;
  input: RawInput | UnreadableInput;
}

/** Remembers from run to run which pages were written, so that each is written once. */
export interface Ledger extends VisitMemory {
  /** Whether a result is to be written: it is new, or it is new that it changed. */
  isNew(done: Done): boolean;
  /** Before a result is written into a file at its end. @param length of its text in bytes */
  begin(done: Done, file: string, length: number): void;
  /** After it was written, or found to be known. */
  commit(done: Done): void;
  /** After all pages of a feed. */
  endFeed(feed: FeedEnd): void;
  /** After the output appeared. */
  publish(): void;
  close(): Promise<void>;
}

/** @throws {CleancopyError} `state-in-use`, `invalid-state`, `unwritable-output` */
export async function openLedger(path: string, options: LedgerOptions): Promise<Ledger> {
  const lock: FileLock = await lockFile(path, { waitMs: LONGEST_WAIT, signal: options.signal });
  try {
    const journal = await openJournal(path);
    return ledgerOver(journal, options, async () => {
      journal.close();
      await lock.release();
    });
  } catch (error) {
    await lock.release();
    throw error;
  }
}

function ledgerOver(journal: Journal, { changed, atOnce }: LedgerOptions, close: () => Promise<void>): Ledger {
  const { pages, feeds } = journal.contents;
  /** Pages by the address that they give themselves. */
  const canonical = new Map<string, PageLine>();
  for (const page of pages.values()) index(page);
  const held: Parameters<Journal['append']>[0][number][] = [];
  let begun: string | null = null;

  function index(page: PageLine): void {
    if (page.canonical) canonical.set(page.canonical, page);
  }
  const append = (line: (typeof held)[number]): void => {
    if (atOnce) journal.append([line]);
    else held.push(line);
  };

  return {
    isDone: (url) => !changed && pages.has(keyOf(url)),
    validators(url) {
      // An article may change without its feed.
      const line = (changed ? undefined : feeds.get(keyOf(url))) ?? pages.get(keyOf(url));
      return line ? { etag: line.etag ?? null, lastModified: line.lastModified ?? null } : null;
    },
    isNew({ result, input }) {
      if (!input.visit) return true;
      if ('error' in result) return isPassing(input) || pages.get(keyFor(input))?.error !== result.error.code;
      const before = [pages.get(keyFor(input)), ...twinsOf(result, canonical, pages)];
      const hashes = before.flatMap((page) => (page && page.error === undefined ? [page.hash] : []));
      // Under another of its addresses the change may have been written already.
      return hashes.length === 0 || (changed && !hashes.includes(hashOf(result)));
    },
    begin({ result, input }, file, length) {
      if (!input.visit || isPassing(input)) return;
      const found = statSync(file);
      const writing = lineOf(result, input);
      journal.append([{ writing, file, id: fileId(found), at: found.size, length }]);
      begun = writing.url;
    },
    commit({ result, input }) {
      if (!input.visit || isPassing(input)) return;
      const line = lineOf(result, input);
      const before = pages.get(line.url);
      pages.set(line.url, line);
      index(line);
      if (begun === line.url) append({ written: line.url });
      else if (!before || !saysTheSame(before, line)) append(line);
      begun = null;
    },
    endFeed({ feed, pages: announced, etag, lastModified }) {
      // Asked only whether it changed from now on, which must not hide a page that is still to come.
      if (!announced.every((url) => pages.has(keyOf(url)))) return;
      const line = { feed: keyOf(feed), done: now(), ...(etag && { etag }), ...(lastModified && { lastModified }) };
      const before = feeds.get(line.feed);
      if (before?.etag === line.etag && before?.lastModified === line.lastModified) return;
      feeds.set(line.feed, line);
      append(line);
    },
    publish() {
      journal.append(held);
      held.length = 0;
    },
    close,
  };
}

/** But for when it was done. */
function saysTheSame(one: PageLine, other: PageLine): boolean {
  return JSON.stringify({ ...one, done: '' }) === JSON.stringify({ ...other, done: '' });
}

const isPassing = (input: RawInput | UnreadableInput): boolean => 'error' in input && input.passing === true;

/** An address as it is remembered: as `URL` writes it, without fragment. */
function keyOf(url: string): string {
  try {
    const parsed = new URL(url);
    parsed.hash = '';
    return parsed.href;
  } catch {
    return url;
  }
}

/** Of a page its address; of a line of what was fetched (`ADDRESS:LINE`) that. */
function keyFor({ source, visit }: RawInput | UnreadableInput): string {
  return source === visit?.requested ? keyOf(source) : source;
}

function lineOf(result: Result, input: RawInput | UnreadableInput): PageLine {
  const { etag = null, lastModified = null } = input.visit ?? {};
  const url = keyFor(input);
  const common = { url, done: now(), ...(etag && { etag }), ...(lastModified && { lastModified }) };
  if ('error' in result) return { ...common, error: result.error.code };
  const own = canonicalOf(result);
  return {
    ...common,
    ...(own !== null && own !== url && { canonical: own }),
    title: result.record.title,
    hash: hashOf(result),
  };
}

/** The address that a page gives itself, or else the one that it was found at. */
function canonicalOf({ canonicalUrl, record }: Cleaned): string | null {
  const url = canonicalUrl ?? record.url;
  return url === null ? null : keyOf(url);
}

/**
 * The same article under other addresses. Of the same title as well: there are sites all of whose pages give the home
 * page for their address.
 */
function twinsOf(
  result: Cleaned,
  canonical: ReadonlyMap<string, PageLine>,
  pages: ReadonlyMap<string, PageLine>,
): PageLine[] {
  const url = canonicalOf(result);
  if (url === null) return [];
  const { title } = result.record;
  return [canonical.get(url), pages.get(url)].flatMap((twin) => (twin && twin.title === title ? [twin] : []));
}

/** Of what a reader would call the article: not of what stands around it, which changes with every visit. */
function hashOf({ record: { title, deck, body } }: Cleaned): string {
  return createHash('sha256')
    .update(JSON.stringify([title, deck, body]))
    .digest('hex')
    .slice(0, 32);
}

function now(): string {
  return `${new Date().toISOString().slice(0, 19)}Z`;
}
