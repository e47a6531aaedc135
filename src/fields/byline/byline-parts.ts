import type { Block } from '../../types.js';
import { findDates } from '../dates/parse-date.js';
import { pattern } from '../pattern.js';
import { allJoiners, bylineOpenerLength } from './byline-words.js';

const partSeparators = pattern('g')`\s*[|•·–—\n]\s*|\s{2,}|(?<=\d)\s+(?=\p{L})`;

/** The part of a line that a word such as "By" opens: at its head, or after a date or a bar. */
export function openerIn(block: Block): { start: number; end: number; single: boolean } | null {
  const { text } = block;
  for (const head of headsOf(text)) {
    const at = head + (/^[\s,|•·–—-]*/.exec(text.slice(head))?.[0].length ?? 0);
    const length = bylineOpenerLength(text.slice(at));
    if (length === 0) continue;
    const start = at + length;
    const end = start + endOfNames(text.slice(start));
    const marked = endOfMarks(block, start);
    return marked === null ? { start, end, single: false } : { start, end: Math.min(end, marked), single: true };
  }
  return null;
}

const longestColumn = 70;

/** Where a part of a line may begin: its head, after a date or a bar, after a word or two ("Column by Ann Lee"). */
function headsOf(text: string): number[] {
  const afterDates = findDates(text).map(({ end }) => end);
  const afterBars = [...text.matchAll(partSeparators)].map((match) => match.index + match[0].length);
  const words = text.length > longestColumn ? [] : [...text.matchAll(/\s+/g)].slice(0, 2);
  return [0, ...afterDates, ...afterBars, ...words.map((match) => match.index + match[0].length)];
}

/** Where the last of the elements ends that stand at `start`, one after the other ("<a>Ann</a> and <a>Max</a> in News"). */
function endOfMarks(block: Block, start: number): number | null {
  let end: number | null = null;
  for (const mark of block.marks ?? []) {
    if (mark.start < start - 1 || mark.kind === 'time') continue;
    if (end === null ? mark.start <= start + 1 : isJoiner(block.text.slice(end, mark.start)))
      end = Math.max(end ?? 0, mark.end);
  }
  return end;
}

function isJoiner(between: string): boolean {
  const word = between.replace(/[\s,&]/g, '').toLowerCase();
  return word === '' ? between.trim() !== '' : allJoiners().has(word);
}

/** Where the names of a line end: at a date, a bar, or the line's end. */
export function endOfNames(text: string): number {
  const date = findDates(text)[0]?.start ?? text.length;
  const bar = text.search(/\s[|•·]\s|\s[–—]\s/);
  const end = Math.min(date, bar < 0 ? text.length : bar);
  return text.slice(0, end).replace(/[\s,;|•·–—(-]+$/u, '').length;
}
