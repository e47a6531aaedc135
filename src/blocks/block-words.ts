import { countWords } from '../text/words.js';
import type { Block } from '../types.js';
import { toldOf } from './told.js';

/** The words of a block, counted once: nearly every step asks for them. */
export function countWordsIn(block: Block): number {
  const told = toldOf(block);
  told.words ??= countWords(block.text);
  return told.words;
}

/** The words of all the blocks together. */
export const countBlockWords = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + countWordsIn(block), 0);

/** Whether blocks hold more words than that. Of a long article no more is counted than tells. */
export function haveMoreWords(blocks: readonly Block[], most: number): boolean {
  let words = 0;
  for (const block of blocks) {
    words += countWordsIn(block);
    if (words > most) return true;
  }
  return false;
}
