import type { Block } from '../../types.js';
import type { Page } from '../page.js';
import { pattern } from '../pattern.js';
import { allJoiners, bylineOpenerLength, opensHelper } from './byline-words.js';

const partSeparators = pattern('g')`\s*[|•·–—\n]\s*|\s{2,}|(?<=\d)\s+(?=\p{L})|(?<=\p{L}{2}\.)\s+(?=\p{Lu})`;

/** The part of a line that a word such as "By" opens. */
export interface OpenedPart {
  start: number;
  end: number;
  /**
   * Whether other words stand before it ("Column by Ann Lee"), or it may be a word like others: then only what has the
   * shape of a name is one.
   */
  inner: boolean;
  /** Whether the word names one who helped only: an editor, a translator, who checked the facts. */
  helper: boolean;
}

const mostParts = 3;
/** "de" and "di" open a byline at a line's head; within one, or behind a number ("11 de mayo"), they are words like others. */
const shortestInner = 4;
const behindNumber = /\d\s+$/;

/** The parts of a line that a word such as "By" opens: at its head, after a date, a bar or a sentence. */
export function openedParts(block: Block, page: Page): OpenedPart[] {
  const { text } = block;
  const parts: OpenedPart[] = [];
  for (const { head, inner } of headsOf(block, page)) {
    const at = head + (/^[\s,|•·–—-]*/.exec(text.slice(head, head + 10))?.[0].length ?? 0);
    const rest = text.slice(at);
    const length = bylineOpenerLength(rest);
    if (length === 0 || (inner && length < shortestInner)) continue;
    const start = at + length;
    const isDoubtful = inner || isDoubtfulOpener(text, at, rest.slice(0, length).trim().toLowerCase(), page);
    if (parts.some((part) => start >= part.start && start < part.end)) continue;
    const end = endOfNames(block, page, start);
    const marked = endOfMarks(block, start);
    parts.push({
      start,
      end: marked === null ? end : Math.min(end, marked),
      inner: isDoubtful,
      helper: opensHelper(rest),
    });
    if (parts.length === mostParts) break;
  }
  return parts;
}

/** Whether a short word opens a byline only where what follows has the shape of a name. */
function isDoubtfulOpener(text: string, at: number, word: string, { lexicon }: Page): boolean {
  if (word.length >= shortestInner || word === 'by') return false;
  return behindNumber.test(text.slice(0, at)) || !lexicon.bylineOpeners.includes(word);
}

const longestColumn = 120;
const mostWordsBefore = 5;

/** Where a part of a line may begin: its head, after a date or a bar, after some words ("This column was written by"). */
function headsOf(block: Block, page: Page): { head: number; inner: boolean }[] {
  const { text } = block;
  const afterDates = page.datesOf(block).map(({ end }) => end);
  const afterBars = [...text.matchAll(partSeparators)].map((match) => match.index + match[0].length);
  const words = text.length > longestColumn ? [] : [...text.matchAll(/\s+/g)].slice(0, mostWordsBefore);
  const afterWords = words.map((match) => match.index + match[0].length);
  const known = new Set([0, ...afterDates, ...afterBars]);
  return [
    ...[...known].map((head) => ({ head, inner: false })),
    ...afterWords.filter((head) => !known.has(head)).map((head) => ({ head, inner: true })),
  ];
}

/**
 * Where the last of the elements ends that stand at `start`, one after the other ("<a>Ann</a> and <a>Max</a> in News");
 * null where more names follow that no element holds.
 */
function endOfMarks(block: Block, start: number): number | null {
  let end: number | null = null;
  for (const mark of block.marks ?? []) {
    if (mark.start < start - 1 || mark.kind === 'time') continue;
    if (end === null ? mark.start <= start + 1 : isJoiner(block.text.slice(end, mark.start)))
      end = Math.max(end ?? 0, mark.end);
  }
  if (end === null) return null;
  const [, next = ''] = /^(?:\s*([,;/&])|\s+(\S+))/.exec(block.text.slice(end))?.filter(Boolean) ?? [];
  return next !== '' && isJoiner(next) ? null : end;
}

function isJoiner(between: string): boolean {
  const word = between.replace(/[\s,;/&]/g, '').toLowerCase();
  return word === '' ? between.trim() !== '' : allJoiners().has(word);
}

/** Where the names end that begin at `start` of a line: at a date, a bar, or `limit`. */
export function endOfNames(block: Block, page: Page, start: number, limit = block.text.length): number {
  const date = page.datesOf(block).find((found) => found.start >= start)?.start ?? limit;
  const text = block.text.slice(start, Math.min(date, limit));
  const bar = text.search(/\s[|•·]\s|\s[–—]\s/);
  return start + (bar < 0 ? text : text.slice(0, bar)).replace(/[\s,;|•·–—(-]+$/u, '').length;
}
