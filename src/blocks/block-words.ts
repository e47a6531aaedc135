import { countWords } from '../text/words.js';
import type { Block } from '../types.js';

const known = new WeakMap<Block, { text: string; words: number }>();

/** The words of a block, counted once: nearly every step asks for them. */
export function countWordsIn(block: Block): number {
  const { text } = block;
  const found = known.get(block);
  if (found?.text === text) return found.words;
  const words = countWords(text);
  known.set(block, { text, words });
  return words;
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
