import type { Candidate } from '../../types.js';
import { foldText, type Page } from '../page.js';

const longest = 120;
const aboveTitle = 4;
const belowTitle = 18;
const certainty = 0.87;

/** A line near the title that is nothing but the declared authors' names. */
export function lineOfDeclaredAuthors(
  page: Page,
  title: Candidate | null,
  declared: readonly Candidate<string[]>[],
): Candidate | null {
  const names = new Set(declared.flatMap(({ value }) => value.map(foldText)));
  if (!names.size) return null;
  const head = title?.span?.block ?? page.bodyStart;
  const foot = Math.min(page.blocks.length, Math.max(head + 4, Math.min(page.bodyStart + 1, head + belowTitle)));
  for (const block of page.blocks.slice(Math.max(0, head - aboveTitle), foot)) {
    if (block.text.length > longest || !names.has(foldText(block.text))) continue;
    const span = { block: block.index, start: 0, end: block.text.length };
    return { value: block.text, source: `block ${block.index}`, certainty, span };
  }
  return null;
}
