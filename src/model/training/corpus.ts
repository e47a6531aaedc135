/** The corpus: pages with their truth, and its hash. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One page of a set: a line of `truth.ndjson`. */
export interface Page {
  id: string;
  url?: string | null;
  type?: string;
  truth: Record<string, unknown> & {
    text?: string | null;
    with?: string[] | null;
    without?: string[] | null;
  };
}

export const setNames = ['news', 'wcxb', 'segments', 'dates', 'daniel'] as const;
export type SetName = (typeof setNames)[number];

/** The pages of a set, in the order of its truth file. */
export function readPages(corpus: string, set: SetName): Page[] {
  return parseTruth(readFileSync(truthFile(corpus, set), 'utf8'));
}

/**
 * Reads truth lines. Three records of `wcxb` are broken by raw line breaks inside strings, which no JSON reader takes:
 * a line that does not parse is joined with the next ones, the break written as JSON writes it, until it does.
 * Throws where the rest of the file never becomes a record.
 */
export function parseTruth(text: string): Page[] {
  const pages: Page[] = [];
  let pending = '';
  for (const line of text.split('\n')) {
    if (pending === '' && line.trim() === '') continue;
    pending = pending === '' ? line : `${pending}\\n${line}`;
    const page = tryParse(pending);
    if (page === null) continue;
    pages.push(page);
    pending = '';
  }
  if (pending !== '') throw new Error(`truth ends within a record: ${pending.slice(0, 60)}`);
  return pages;
}

function tryParse(text: string): Page | null {
  try {
    return JSON.parse(text) as Page;
  } catch {
    return null;
  }
}

/** SHA-256 over the truth files of all sets, by which floors and results name the corpus that they hold for. */
export function hashCorpus(corpus: string): string {
  const hash = createHash('sha256');
  for (const set of setNames) hash.update(readFileSync(truthFile(corpus, set)));
  return hash.digest('hex');
}

/** What a page's site is told by: its address, or its id where the corpus has none (an empty string included). */
export function addressOf(page: Page): string {
  return page.url || page.id;
}

/** Why `corpus` cannot be used, or null where it can. */
export function whyNoCorpus(corpus: string): string | null {
  const missing = setNames.filter((set) => !existsSync(truthFile(corpus, set)));
  return missing.length === 0
    ? null
    : `${corpus} holds no truth for ${missing.join(', ')}: name the corpus with --corpus`;
}

function truthFile(corpus: string, set: SetName): string {
  return path.join(corpus, set, 'truth.ndjson');
}
