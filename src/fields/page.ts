import { lexiconOf } from '../lexicons/index.js';
import type { Lexicon } from '../lexicons/lexicon.js';
import { splitWords } from '../text/words.js';
import type { Block, Container, Document } from '../types.js';
import type { DayMonthOrder } from './dates/numeric-date.js';
import { type FoundDate, findDates } from './dates/parse-date.js';
import { pattern } from './pattern.js';

/** Where a page's article lies. */
export interface ArticleView {
  document: Document;
  blocks: readonly Block[];
  /** Index of the article's first block; the number of blocks where there is no article. */
  bodyStart: number;
  /** Index after the article's last block. */
  bodyEnd: number;
  /** The article's text from its head, for asking whether a line speaks of the same thing. */
  bodyText: string;
}

/** A page as the fields see it. What several fields ask of a line is found out once. */
export interface Page extends ArticleView {
  /** The words of the page's language. */
  lexicon: Lexicon;
  /** When the page was fetched, as far as the caller says: ISO 8601. What it calls "3 hours ago" is counted from here. */
  reference: string | null;
  /** The dates printed on a line. */
  datesOf(block: Block): readonly FoundDate[];
}

const enoughText = 4000;

/** Looks where the article of a page lies. */
export function viewArticle(document: Document): ArticleView {
  const { blocks } = document;
  const prose = blocks.filter((block) => block.label === 'main-content' && block.kind !== 'caption');
  const bodyStart = firstOfRun(prose) ?? blocks.length;
  const bodyEnd = (prose.at(-1)?.index ?? blocks.length - 1) + 1;
  let bodyText = '';
  for (const block of prose) {
    if (block.index < bodyStart || block.kind === 'heading') continue;
    bodyText += `${block.text}\n`;
    if (bodyText.length > enoughText) break;
  }
  return { document, blocks, bodyStart, bodyEnd, bodyText };
}

const headAtLeast = 6;
const headAtMost = 14;

/** Index of the last block in which an article's head may stand: right above its text, where decks count as text. */
export function headFoot({ bodyStart }: ArticleView, titleIndex: number): number {
  return titleIndex + Math.max(headAtLeast, Math.min(headAtMost, bodyStart + 2 - titleIndex));
}

const longestLine = 300;
/** Most lines have no digit: that is told at a tenth of the cost. */
const holdsNumber = (text: string): boolean => pattern()`[\p{Nd}年년]`.test(text);
/** A year, or numbers that may end with one: lines without are not looked through for dates. */
const mayHoldYear = pattern()`\p{Nd}{4}|\p{Nd}\s?[./\-’']\s?\p{Nd}|\p{L}-\p{Nd}{2}|[年년]`;

/**
 * A view with its lines' dates. Which of day and month stands first is looked for when a date can be read both ways.
 *
 * @param findOrder looks for the page's order; asked at most once
 * @param lexicon   the words of the page's language
 * @param reference when the page was fetched
 */
export function readLines(
  view: ArticleView,
  findOrder: () => DayMonthOrder,
  lexicon: Lexicon = lexiconOf(null),
  reference: string | null = null,
): Page {
  const known = new Map<number, FoundDate[]>();
  let order: DayMonthOrder | null = null;
  const datesOf = (block: Block): FoundDate[] => {
    const before = known.get(block.index);
    if (before) return before;
    const mayHoldDate = block.text.length <= longestLine && holdsNumber(block.text) && mayHoldYear.test(block.text);
    let dates = mayHoldDate ? findDates(block.text) : [];
    if (dates.some(({ ambiguous }) => ambiguous)) {
      order ??= findOrder();
      if (order !== 'unknown') dates = findDates(block.text, order);
    }
    known.set(block.index, dates);
    return dates;
  };
  return { ...view, lexicon, reference, datesOf };
}

/** A stray block far above the article is not its start: the start is where half of the near prose follows. */
const nearBlocks = 40;

function firstOfRun(prose: readonly Block[]): number | null {
  const start = prose.find((block, at) => {
    const next = prose[at + 1];
    return block.text.length > 40 && (!next || next.index - block.index <= nearBlocks);
  });
  return (start ?? prose[0])?.index ?? null;
}

/** Whether an element's names match a pattern: its blocks all ask the same. */
const named = new WeakMap<RegExp, WeakMap<Container, boolean>>();

/** Whether an element around the block, at most `levels` up, has a name that matches. */
export function isInside(block: Block, names: RegExp, levels = 4): boolean {
  let known = named.get(names);
  if (!known) {
    known = new WeakMap();
    named.set(names, known);
  }
  let at: Container | null = block.container;
  for (let level = 0; at && level < levels; level++, at = at.parent) {
    if (at.names === '') continue;
    let matches = known.get(at);
    if (matches === undefined) {
      matches = names.test(at.names);
      known.set(at, matches);
    }
    if (matches) return true;
  }
  return false;
}

/** Whether the block lies in one of these elements, at any depth. */
export function isWithin(block: Block, tags: ReadonlySet<string>): boolean {
  for (let at = block.container; at; at = at.parent) if (tags.has(at.tag)) return true;
  return false;
}

/** Whether a line is bold as a whole. */
export function isBold(block: Block): boolean {
  return (block.marks ?? []).some(({ kind, start, end }) => kind === 'strong' && end - start >= block.text.length - 2);
}

/** Text without case, punctuation and white space, for telling whether two texts say the same. */
export function foldText(text: string): string {
  const plain = /^[\x00-\x7f]*$/.test(text);
  return plain
    ? text
        .toLowerCase()
        .replace(/[^a-z\d]+/g, ' ')
        .trim()
    : text.normalize('NFKC').toLowerCase().replace(pattern('g')`[^\p{L}\p{N}]+`, ' ').trim();
}

/** Overlap of two texts' words: the harmonic mean of the shares that each has in the other, 0..1. */
export const similarity = (a: string, b: string): number => wordOverlap(splitWords(a), splitWords(b));

/** `similarity` of two texts whose words are known. */
export function wordOverlap(left: readonly string[], right: readonly string[]): number {
  if (!left.length || !right.length) return 0;
  const counts = new Map<string, number>();
  for (const word of right) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of left) {
    const count = counts.get(word) ?? 0;
    if (count > 0) {
      shared++;
      counts.set(word, count - 1);
    }
  }
  return (2 * shared) / (left.length + right.length);
}
