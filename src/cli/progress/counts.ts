import type { Tally } from '../../batch/run.js';
import type { ErrorCode } from '../../errors.js';

/** How far a run has come. */
export interface Counts extends Tally {
  /** Failures by their codes. */
  failed: Map<string, number>;
  /** Records of archives that hold no page, by their type. */
  skipped: Map<string, number>;
  /** Of files, as they lie on the disk. */
  bytesRead: number;
  /** Of all files; null where they are not all counted yet, or where an input is no file. */
  bytes: number | null;
}

export function noCounts(): Counts {
  return {
    ...{ articles: 0, failures: 0, known: 0, repeats: 0 },
    ...{ failed: new Map(), skipped: new Map(), bytesRead: 0, bytes: null },
  };
}

export function countOne(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Codes of inputs that were read, and hold no article. */
const emptyCodes: ReadonlySet<string> = new Set<ErrorCode>(['no-article', 'empty-input']);

/** Failures with and without fault. */
export function emptyAndFailed({ failed }: Counts): { empty: number; codes: [code: string, count: number][] } {
  const entries = [...failed];
  const empty = entries.reduce((sum, [code, count]) => sum + (emptyCodes.has(code) ? count : 0), 0);
  return { empty, codes: byCount(entries.filter(([code]) => !emptyCodes.has(code))) };
}

/** The most first, then by name. */
export function byCount(entries: Iterable<[string, number]>): [string, number][] {
  return [...entries].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

export function doneIn({ articles, failures, known, repeats }: Counts): number {
  return articles + failures + known + repeats;
}
