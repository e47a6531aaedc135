import type { Block } from '../types.js';
import type { Page } from './page.js';

/** A question about a block that several fields ask: answered once, and remembered as long as the page is. */
export function oncePerBlock<T>(answer: (block: Block, page: Page) => T): (block: Block, page: Page) => T {
  const known = new WeakMap<Page, Map<number, T>>();
  return (block, page) => {
    let answers = known.get(page);
    if (!answers) {
      answers = new Map();
      known.set(page, answers);
    }
    let found = answers.get(block.index);
    if (found === undefined) {
      found = answer(block, page);
      answers.set(block.index, found);
    }
    return found;
  };
}
