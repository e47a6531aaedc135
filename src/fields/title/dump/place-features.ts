import { splitWords } from '../../../text/words.js';
import type { Block } from '../../../types.js';
import { isChrome } from '../../block-phrases.js';
import { isStampOrByline } from '../../head-lines.js';
import { oncePerBlock } from '../../once-per-block.js';
import type { Page } from '../../page.js';
import type { TitleCandidate } from './title-candidates.js';
import { at } from './title-row.js';

/** What the places of a page's candidates are measured against. */
export interface PlaceContext {
  page: Page;
  /** Indices of first-level headings; null where the dump shows none. */
  topHeadings: readonly number[] | null;
  /** How many of the lines between a line and the article are headings, and how many may be headlines. */
  headingsToBody: (index: number) => number;
  headlinesToBody: (index: number) => number;
}

/** Longer ones are paragraphs. */
const longestHeadline = 220;

export function placeContext(page: Page): PlaceContext {
  const isTop = ({ kind, level }: Block): boolean => kind === 'heading' && level === 1;
  return {
    page,
    topHeadings: page.document.format === 'markdown' ? page.blocks.filter(isTop).map((block) => block.index) : null,
    headingsToBody: countToBody(page, ({ kind }) => kind === 'heading'),
    headlinesToBody: countToBody(
      page,
      (block) => isHeadlineLong(block, longestHeadline) && !isStampOrByline(block, page),
    ),
  };
}

/** Counts the lines that fit between a line and the article. Each is looked at once, from the article upwards. */
function countToBody({ blocks, bodyStart }: Page, fits: (block: Block) => boolean): (index: number) => number {
  /** How many fit of the article's first line above, of the first two, … */
  const counts = [0];
  return (index) => {
    const lines = Math.max(0, bodyStart - 1 - index);
    for (let above = counts.length; above <= lines; above++)
      counts.push(counts[above - 1]! + Number(fits(blocks[bodyStart - above]!)));
    return counts[lines]!;
  };
}

const longLine = 160;
const linesAhead = 10;
const linesAbove = 40;

/** Writes what the line that prints the wording and the lines around it say. */
export function fillPlace(
  row: Float32Array,
  { value, span }: TitleCandidate,
  block: Block,
  { page, topHeadings, headingsToBody, headlinesToBody }: PlaceContext,
): void {
  const { index } = block;
  const { blocks, bodyStart } = page;
  const score = (offset: number): number => blocks[index + offset]?.score ?? Number.NaN;
  const length = (offset: number): number => blocks[index + offset]?.text.length ?? 0;
  const stamp = (offset: number): number => Number(isStampAt(page, index + offset));
  const isHeading = block.kind === 'heading';
  row[at.chrome] = Number(isChrome(block, page));
  row[at.dateOrByline] = Number(isStampOrByline(block, page));
  row[at.wholeLine] = Number(span !== null && span.end - span.start === block.text.length);
  row[at.isHeading] = Number(isHeading);
  row[at.level] = isHeading ? block.level : 7;
  row[at.isListItem] = Number(block.kind === 'list-item');
  if (topHeadings) {
    row[at.headings1] = topHeadings.length;
    row[at.firstHeading1] = Number(topHeadings[0] === index);
    row[at.headingsBetween] = headingsToBody(index);
  }
  row[at.score] = score(0);
  row[at.scoreAbove] = score(-1);
  row[at.scoreBelow] = score(1);
  row[at.scoreBelow2] = score(2);
  row[at.scoreBelow3] = score(3);
  let scores = 0;
  let prose = 0;
  for (let offset = 1; offset <= linesAhead; offset++) {
    scores += blocks[index + offset]?.score ?? 0;
    if (length(offset) > longLine) prose++;
  }
  row[at.scoresAhead] = scores / linesAhead;
  row[at.proseAhead] = prose;
  prose = 0;
  for (let offset = 1; offset <= linesAbove; offset++) if (length(-offset) > longLine) prose++;
  row[at.proseAbove] = prose;
  row[at.beforeBody] = bodyStart - index;
  row[at.fromTop] = index;
  row[at.headlinesAbove] = headlinesFrom(page, index, -1);
  row[at.headlinesBelow] = headlinesFrom(page, index, 1);
  row[at.headlinesToBody] = headlinesToBody(index);
  row[at.stampAbove] = stamp(-1);
  row[at.stampAbove2] = stamp(-2);
  row[at.stampBelow] = stamp(1);
  row[at.stampBelow2] = stamp(2);
  row[at.stampBelow3] = stamp(3);
  row[at.stampBelow6] = stamp(4) || stamp(5) || stamp(6);
  row[at.lengthAbove] = length(-1);
  row[at.lengthBelow] = length(1);
  row[at.lengthBelow2] = length(2);
  row[at.longerAbove] = value.length / (length(-1) + 1);
  row[at.longerBelow] = value.length / (length(1) + 1);
  row[at.stopsAbove] = Number(stopsAt(page, index - 1));
  row[at.stopsBelow] = Number(stopsAt(page, index + 1));
  row[at.sharedAbove] = sharedWith(block, index - 1, page);
  row[at.sharedBelow] = sharedWith(block, index + 1, page);
  row[at.sharedBelow2] = sharedWith(block, index + 2, page);
  row[at.blankAbove] = block.gap ?? Number.NaN;
  row[at.blankBelow] = blocks[index + 1]?.gap ?? Number.NaN;
}

const isHeadlineLong = ({ text }: Block, most: number): boolean => text.length >= 25 && text.length <= most;
const mostHeadlines = 8;

/** How many lines in a row could be headlines by their length alone, as in a list of teasers. */
function headlinesFrom(page: Page, index: number, step: number): number {
  let count = 0;
  for (let next = index + step; count < mostHeadlines; next += step, count++) {
    const block = page.blocks[next];
    if (!block || !isHeadlineLong(block, longLine) || isStampOrByline(block, page)) break;
  }
  return count;
}

function isStampAt(page: Page, index: number): boolean {
  const block = page.blocks[index];
  return block !== undefined && isStampOrByline(block, page);
}

const stops = oncePerBlock(({ text }: Block): boolean => /[.!?。！？।؟]["”’»)]*$/.test(text));

function stopsAt(page: Page, index: number): boolean {
  const block = page.blocks[index];
  return block !== undefined && stops(block, page);
}

const wordsOf = oncePerBlock(({ text }: Block): ReadonlySet<string> => new Set(splitWords(text.slice(0, 300))));

/** How alike two lines are: a deck says the headline in other words. */
function sharedWith(block: Block, index: number, page: Page): number {
  const other = page.blocks[index];
  return other ? overlap(wordsOf(block, page), wordsOf(other, page)) : Number.NaN;
}

/** Harmonic mean of the shares of words that two texts have in common, 0..1. */
export function overlap(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size === 0 || right.size === 0) return 0;
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  return (2 * shared) / (left.size + right.size);
}
