import type { Block, Candidate } from '../../../types.js';
import { kickerInTitle } from '../../kicker.js';
import { foldText, type Page } from '../../page.js';
import { separatorLength } from '../title-segments.js';

/**
 * A heading without the kicker at its head, where the page shows that there is one: by an element's name, or by a
 * declared title that begins behind it. A kicker that nothing tells from the headline stays.
 */
export function cutKicker(title: Candidate, page: Page, declared: readonly Candidate[]): Candidate {
  const block = title.span ? page.blocks[title.span.block] : undefined;
  if (!block || !title.span) return title;
  // What is declared whole is the headline whole, whatever its elements are called. The page's own title is another
  // matter: many systems put the kicker there.
  const titles = new Set(declared.filter(({ source }) => source !== 'title').map(({ value }) => foldText(value)));
  if (titles.has(foldText(block.text))) return title;
  const cut = kickerInTitle(block)?.end ?? startOfDeclared(block, titles);
  if (cut === null) return title;
  const start = cut + separatorLength(block.text.slice(cut));
  const value = block.text.slice(start);
  return value.length < shortest ? title : { ...title, value, span: { ...title.span, start } };
}

const shortest = 12;

function startOfDeclared(block: Block, titles: ReadonlySet<string>): number | null {
  const marks = (block.marks ?? []).flatMap(({ start, end }) => [start, end]);
  const separators = [...block.text.matchAll(/\s[|/–—-]\s|:\s/g)].map((match) => match.index + match[0].length);
  return [...marks, ...separators].find((at) => at > 0 && titles.has(foldText(block.text.slice(at)))) ?? null;
}
