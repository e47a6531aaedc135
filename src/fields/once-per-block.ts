import type { Block } from '../types.js';
import type { Page } from './page.js';

/** A question about a block that several fields ask: answered once, and remembered as long as the page is. */
export function oncePerBlock<T>(answer: (block: Block, page: Page) => T): (block: Block, page: Page) => T {
  const known = new WeakMap<Page, (T | undefined)[]>();
  return (block, page) => {
    let answers = known.get(page);
    if (!answers) {
      answers = new Array(page.blocks.length);
      known.set(page, answers);
    }
    let found = answers[block.index];
    if (found === undefined) {
      found = answer(block, page);
      answers[block.index] = found;
    }
    return found;
  };
}
