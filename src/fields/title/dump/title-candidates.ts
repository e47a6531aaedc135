import type { Block, Document, Span } from '../../../types.js';
import { bylineOpenerLength } from '../../byline/byline-words.js';
import { splitAuthors } from '../../byline/split-authors.js';
import { isStampOrByline } from '../../head-lines.js';
import { foldText, type Page } from '../../page.js';
import { isSiteLine } from '../is-site-line.js';
import { titleRuns } from '../title-segments.js';

/** A wording that may be the headline, with what of the dump has it. */
export interface TitleCandidate {
  value: string;
  /** The value without case, punctuation and white space: candidates are told apart by it. */
  folded: string;
  /** Whether it is the dump's own title, or whole parts of that. */
  inHead: 'whole' | 'part' | null;
  /** The line that prints it, the likeliest where several do; null where only the dump's own title has it. */
  block: Block | null;
  span: Span | null;
  /** How many lines print it. */
  printed: number;
}

/** What a dump has for a title of its own. */
export interface HeadTitle {
  value: string;
  folded: string;
  /** Whether the dump says so (WET, Markdown); else it is the first line, which may be anything. */
  stated: boolean;
}

const longest = 300;
const shortestRun = 3;
const mostRuns = 12;

/** Every wording that may be the headline of a dump: its own title, parts of that, and the lines around the body's start. */
export function titleCandidates(page: Page, head: HeadTitle | null): TitleCandidate[] {
  const found = new Map<string, { value: string; inHead: TitleCandidate['inHead']; lines: Span[] }>();
  const entry = (value: string) => {
    const folded = foldText(value);
    let known = found.get(folded);
    if (!known && folded.length > 1) {
      known = { value, inHead: null, lines: [] };
      found.set(folded, known);
    }
    return known;
  };
  if (head) {
    for (const [at, run] of titleRuns(head.value).slice(0, mostRuns).entries()) {
      const known = run.length < shortestRun ? undefined : entry(run);
      if (known) known.inHead ??= at === 0 ? 'whole' : 'part';
    }
  }
  const stated = [...found.values()].map(({ value }) => value);
  for (const block of page.blocks) {
    if (!mayPrintTitle(block, page)) continue;
    for (const { start, end } of partsOf(block, page.document, stated)) {
      entry(block.text.slice(start, end))?.lines.push({ block: block.index, start, end });
    }
  }
  return [...found].map(([folded, { value, inHead, lines }]) => {
    const span = likeliest(lines, page);
    const block = span ? page.blocks[span.block]! : null;
    const text = span && block ? block.text.slice(span.start, span.end) : value;
    return { value: text, folded, inHead, block, span, printed: lines.length };
  });
}

/**
 * The title that a dump states, or its first line: many dumps begin with the page's title, as nothing tells. A text
 * without a head begins with its byline or with its first sentence.
 */
export function headTitle({ declared, blocks }: Document): HeadTitle | null {
  if (declared.title) return { value: declared.title, folded: foldText(declared.title), stated: true };
  const [first] = blocks;
  if (!first || first.text.length > longest || bylineOpenerLength(first.text) > 0) return null;
  if (first.label === 'main-content' && /[.。।۔]$/.test(first.text)) return null;
  return { value: first.text, folded: foldText(first.text), stated: false };
}

const reachAbove = 80;
const reachBelow = 12;

function mayPrintTitle(block: Block, page: Page): boolean {
  const { length } = block.text;
  if (length > longest || length < 2) return false;
  if (isSiteLine(block)) return false;
  // The first line is compared with the others as the dump's own title.
  if (block.index === 0 && page.bodyStart > 2) return false;
  if (block.kind === 'heading') return block.level <= 3 || block.index < page.bodyStart;
  if (block.index < page.bodyStart - reachAbove || block.index > page.bodyStart + reachBelow) return false;
  return !isStampOrByline(block, page);
}

const shortestPart = 12;

/** The whole line, what stands before a byline in it, and the part of it that is the dump's own title. */
function partsOf({ text }: Block, document: Document, stated: readonly string[]): { start: number; end: number }[] {
  const byline = bylineAtEnd(text);
  // Text nodes that stood apart are one line here; elsewhere a headline may end so ("A new novel by Ann Lee").
  const isGlued = byline !== null && document.layout === 'text-nodes';
  const parts = [{ start: 0, end: isGlued ? byline : text.length }];
  if (byline !== null && !isGlued) parts.push({ start: 0, end: byline });
  for (const value of stated) {
    const start = value.length < shortestPart || value.length >= text.length ? -1 : text.indexOf(value);
    if (start >= 0) parts.push({ start, end: start + value.length });
  }
  return parts;
}

const shortestHeadline = 16;
const longestByline = 60;
const namesShare = 0.7;

/** Where the byline begins that dumps leave in one line with the headline ("Sea levels rise by Ann Lee"); null without one. */
export function bylineAtEnd(text: string): number | null {
  for (const { index } of text.matchAll(/\s+(?=\S)/g)) {
    if (index < shortestHeadline || text.length - index > longestByline) continue;
    const rest = text.slice(index).trimStart();
    const opener = bylineOpenerLength(rest);
    const names = opener > 0 ? splitAuthors(rest.slice(opener)).join('').length : 0;
    if (names > 0 && names >= namesShare * (rest.length - opener)) return index;
  }
  return null;
}

/** The line that is the headline itself, not its repeat in a breadcrumb or a teaser: a heading, near the body's start. */
function likeliest(lines: readonly Span[], { blocks, bodyStart }: Page): Span | null {
  const far = (span: Span): number => {
    const block = blocks[span.block]!;
    const away = block.index <= bodyStart ? bodyStart - block.index : 3 * (block.index - bodyStart);
    return (block.kind === 'heading' ? block.level : 7) * 40 + away;
  };
  const nearest = lines.reduce<Span | null>((best, span) => (best && far(best) <= far(span) ? best : span), null);
  return lines.reduceRight((first, span) => (first && isRepeat(first, span) ? span : first), nearest);
}

const repeatReach = 5;

/** Whether a line is printed again by one a little below: a page that says its headline twice has the deck between. */
const isRepeat = (below: Span, above: Span): boolean =>
  above.block < below.block && below.block - above.block <= repeatReach;
