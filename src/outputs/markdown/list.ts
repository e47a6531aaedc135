import type { Block, Container } from '../../types.js';
import { renderInline } from './inline.js';

interface OpenItem {
  level: number;
  ordered: boolean;
  /** Of the item among its siblings, from 1. */
  number: number;
  /** Column of the item's text. */
  indent: number;
  element: Container | null;
}

/** Consecutive list items as a nested list. A level that is skipped on the way down is not shown. */
export function renderList(items: readonly Block[]): string {
  const open: OpenItem[] = [];
  let text = '';
  let previous: Block | null = null;
  for (const block of items) {
    while (open.length > 0 && open.at(-1)!.level > block.level) open.pop();
    const sibling = open.at(-1)?.level === block.level ? open.pop() : undefined;
    if (sibling && belongsTo(sibling, block)) {
      const lineEnd = block.continues && previous?.level === block.level ? '\\\n' : '\n\n';
      text += lineEnd + ' '.repeat(sibling.indent) + renderInline(block.text, block.marks);
      open.push(sibling);
    } else {
      const outer = open.at(-1)?.indent ?? 0;
      const item = openItem(block, sibling, outer);
      text += `${text && '\n'}${' '.repeat(outer)}${markerOf(item)} ${renderInline(block.text, block.marks)}`;
      open.push(item);
    }
    previous = block;
  }
  return text;
}

/** Whether a block is one more line or paragraph of an item rather than the next item. */
function belongsTo(item: OpenItem, block: Block): boolean {
  return block.continues || (item.element !== null && item.element === elementOf(block));
}

function openItem(block: Block, sibling: OpenItem | undefined, outer: number): OpenItem {
  const number = sibling && sibling.ordered === block.ordered ? sibling.number + 1 : 1;
  const item = { level: block.level, ordered: block.ordered, number, indent: 0, element: elementOf(block) };
  return { ...item, indent: outer + markerOf(item).length + 1 };
}

function markerOf({ ordered, number }: Pick<OpenItem, 'ordered' | 'number'>): string {
  return ordered ? `${number}.` : '-';
}

/** The `li` around a block; null where the format has no tree. */
function elementOf(block: Block): Container | null {
  let at = block.container;
  while (at && at.tag !== 'li') at = at.parent;
  return at;
}
