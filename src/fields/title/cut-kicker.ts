import type { Block, Candidate } from '../../types.js';
import { kickerInTitle } from '../kicker.js';
import { foldText, type Page } from '../page.js';

/**
 * A heading without the kicker at its head, where the page shows that there is one: by an element's name, or by a
 * declared title that begins where an inner element does. A kicker that is plain text of the headline stays.
 */
export function cutKicker(title: Candidate, page: Page, declared: readonly Candidate[]): Candidate {
  const block = title.span ? page.blocks[title.span.block] : undefined;
  if (!block || !title.span) return title;
  // What is declared whole is the headline whole, whatever its elements are called.
  const titles = new Set(declared.map(({ value }) => foldText(value)));
  if (titles.has(foldText(block.text))) return title;
  const cut = kickerInTitle(block)?.end ?? startOfDeclared(block, titles);
  if (cut === null) return title;
  const start = cut + (/^[\s:|/–—-]*/u.exec(block.text.slice(cut))?.[0].length ?? 0);
  const value = block.text.slice(start);
  return value.length < shortest ? title : { ...title, value, span: { ...title.span, start } };
}

const shortest = 12;

function startOfDeclared(block: Block, titles: ReadonlySet<string>): number | null {
  const starts = (block.marks ?? []).flatMap(({ start, end }) => [start, end]);
  return starts.find((at) => at > 0 && titles.has(foldText(block.text.slice(at)))) ?? null;
}
