import { countWords } from '../text/words.js';
import type { Block } from '../types.js';

/** The words of all the blocks together. */
export const countBlockWords = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { text }) => sum + countWords(text), 0);
