/** What is remembered of a page. */
export interface PageLine {
  /** As it was asked for; of a line of NDJSON that was fetched, with `:LINE`. */
  url: string;
  /** When it was done, ISO 8601 in UTC. */
  done: string;
  /** The address that the page gives itself, or that it was redirected to, where that is another. */
  canonical?: string;
  title?: string | null;
  /** Of the article's text: tells whether it changed. */
  hash?: string;
  /** Why there is no article, for good. */
  error?: string;
  etag?: string;
  lastModified?: string;
}

/** A feed of which every page is done, as it was then. */
export interface FeedLine {
  feed: string;
  done: string;
  etag?: string;
  lastModified?: string;
}

/**
 * A record that is about to be written into a file, so that a run which is killed in the middle of it leaves no doubt:
 * the file's length says whether the record is there.
 */
export interface WritingLine {
  writing: PageLine;
  /** The file's path, and its device and inode, since a path may name another file later. */
  file: string;
  id: string;
  /** Where the record begins and how long it is, in bytes. */
  at: number;
  length: number;
}

/** The record that was being written is there. */
export interface WrittenLine {
  written: string;
}

/** The record that was being written is not there: the run was killed before. */
export interface UnwrittenLine {
  unwritten: string;
}

export interface HeaderLine {
  state: typeof STATE_VERSION;
}

export const STATE_VERSION = 'cleancopy/1';

export type StateLine = HeaderLine | PageLine | FeedLine | WritingLine | WrittenLine | UnwrittenLine;

/** A line of a state file; null for what is none. */
export function parseStateLine(text: string): StateLine | null {
  let line: unknown;
  try {
    line = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof line !== 'object' || line === null) return null;
  const isLine =
    ('state' in line && line.state === STATE_VERSION) ||
    ('url' in line && typeof line.url === 'string') ||
    ('feed' in line && typeof line.feed === 'string') ||
    ('writing' in line && typeof line.writing === 'object') ||
    ('written' in line && typeof line.written === 'string') ||
    ('unwritten' in line && typeof line.unwritten === 'string');
  return isLine ? (line as StateLine) : null;
}
