import { countWords } from '../text/words.js';
import type { Document } from '../types.js';
import { keyOfKeys, lineKey } from './line-key.js';

/** What is remembered of a page while a site is learned. */
export interface PageLines {
  /** Two pages with the same lines in the same order have the same. */
  id: number;
  /** Each line's key, once. */
  lines: Float64Array;
  /** Of those the keys of long lines, which tell one text from another. */
  prose: Float64Array;
}

/** Menus and teasers are shorter. */
const proseWords = 12;
/** A page with more lines is known by those with the least keys: the same ones on every page. */
const mostLines = 2048;

/** The lines of a page; null where it has none. */
export function readLines({ blocks }: Document): PageLines | null {
  const all: number[] = [];
  const prose = new Set<number>();
  for (const { text } of blocks) {
    const key = lineKey(text);
    if (key === null) continue;
    all.push(key);
    if (countWords(text) >= proseWords) prose.add(key);
  }
  return all.length === 0 ? null : { id: keyOfKeys(all), lines: leastOf(all), prose: leastOf(prose) };
}

const leastOf = (keys: Iterable<number>): Float64Array => Float64Array.from(new Set(keys)).sort().slice(0, mostLines);
