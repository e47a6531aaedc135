/** The first line of a journal. */
export interface HeaderLine {
  journal: typeof JOURNAL_VERSION;
  /** What the run was asked for, but for its inputs: only the same can go on with it. */
  run: string;
  /** When the first of the runs began, ISO 8601 in UTC: an input that changed after that is not done. */
  began: string;
  /** The file that records are added to, and how long it was before; absent where each article has a file. */
  output?: { file: string; length: number };
}

/** An input, of whose page all is written. */
export interface DoneLine {
  source: string;
  /** Where the output ended behind the record, in bytes; absent where each article has a file. */
  end?: number;
  /** Of the article's file, without extension; absent for a failure, and where all records have one file. */
  name?: string;
  /** Of a failure. */
  error?: string;
}

export const JOURNAL_VERSION = 'cleancopy-journal/1';

export function isHeader(line: unknown): line is HeaderLine {
  return isObject(line) && line.journal === JOURNAL_VERSION && typeof line.run === 'string';
}

export function isDone(line: unknown): line is DoneLine {
  return isObject(line) && typeof line.source === 'string';
}

function isObject(line: unknown): line is Record<string, unknown> {
  return typeof line === 'object' && line !== null;
}
