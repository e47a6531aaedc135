import type { Block, BlockKind } from '../types.js';

/** Kinds whose neighbours are one thing together (a list, a table): one line apart, not a blank line. */
const lineApart: ReadonlySet<BlockKind> = new Set(['list-item', 'table-row']);

/**
 * The blocks' text: paragraphs a blank line apart; list items, table rows and what only a line break parted, a line apart.
 * No blank lines at either end.
 */
export function renderText(blocks: readonly Block[]): string {
  let text = '';
  let previous: Block | null = null;
  for (const block of blocks) {
    if (block.text.trim() === '') continue;
    if (previous) text += isLineApart(previous, block) ? '\n' : '\n\n';
    text += block.text;
    previous = block;
  }
  return text;
}

function isLineApart(previous: Block, block: Block): boolean {
  return block.continues || (block.kind === previous.kind && lineApart.has(block.kind));
}
