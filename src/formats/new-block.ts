import type { Block } from '../types.js';

/** A block as a format leaves it: unscored, and boilerplate until a step says otherwise. */
export function newBlock(known: Pick<Block, 'index' | 'text'> & Partial<Block>): Block {
  return {
    kind: 'paragraph',
    level: 0,
    marks: null,
    ordered: false,
    cells: null,
    line: null,
    gap: null,
    continues: false,
    container: null,
    score: null,
    label: 'boilerplate',
    trail: [],
    ...known,
  };
}
