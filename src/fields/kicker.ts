import type { Block, Candidate, Ranked } from '../types.js';
import { isStampOrByline } from './head-lines.js';
import { foldText, isInside, type Page } from './page.js';

/** Names of the short line over a headline, in the words of several newsrooms. */
const kickerNames =
  /kicker|overline|topline|dachzeile|spitzmarke|roofline|eyebrow|occhiello|antetit|surtitre|sur-titre|volanta|cintillo|\brubric\b|pretitle|supertitle|preheadline|pre-headline|headline-intro/;
const longest = 80;
const reach = 4;

/** The short line over the headline: a line above it that its element calls so, or the headline's own first part. */
export function readKicker(page: Page, title: Candidate | null): Ranked {
  const at = title?.span?.block;
  if (at === undefined) return [];
  const found: Candidate[] = [];
  const titleBlock = page.blocks[at];
  const within = titleBlock ? kickerInTitle(titleBlock) : null;
  if (within && title?.span && title.span.start >= within.end)
    found.push(toCandidate(titleBlock!, within.start, within.end, 0.9));
  for (let index = at - 1; index >= Math.max(0, at - reach); index--) {
    const block = page.blocks[index];
    if (block && isKicker(block, page, title)) found.push(toCandidate(block, 0, block.text.length, 0.85));
  }
  return found;
}

function isKicker(block: Block, page: Page, title: Candidate | null): boolean {
  if (block.text.length > longest || block.label === 'main-content') return false;
  const marked = block.marks?.some(
    ({ start, end, names }) => start === 0 && end === block.text.length && kickerNames.test(names),
  );
  if (!marked && !isInside(block, kickerNames, 2)) return false;
  return !isStampOrByline(block, page) && foldText(block.text) !== foldText(title?.value ?? '');
}

/** `[start, end)` of the part at a headline's start that an element marks as its kicker. */
export function kickerInTitle(block: Block): { start: number; end: number } | null {
  const mark = block.marks?.find(
    ({ start, end, names }) => start === 0 && end < block.text.length && kickerNames.test(names),
  );
  return mark ? { start: mark.start, end: mark.end } : null;
}

function toCandidate(block: Block, start: number, end: number, certainty: number): Candidate {
  const value = block.text
    .slice(start, end)
    .replace(/\s*[:|/–—-]\s*$/, '')
    .trim();
  return { value, source: `block ${block.index}`, certainty, span: { block: block.index, start, end } };
}
