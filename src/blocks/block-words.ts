import { countWords } from '../text/words.js';
import type { Block } from '../types.js';

/** The words of all the blocks together. */
export const countBlockWords = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { text }) => sum + countWords(text), 0);

/** Whether blocks hold more words than that. Of a long article no more is counted than tells. */
export function haveMoreWords(blocks: readonly Block[], most: number): boolean {
  let words = 0;
  for (const block of blocks) {
    words += countBlockWords([block]);
    if (words > most) return true;
  }
  return false;
}
