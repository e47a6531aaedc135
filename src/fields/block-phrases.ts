import { isChromeIn, phrasesIn } from '../blocks/index.js';
import type { PhraseHits } from '../lexicons/phrases.js';
import type { Block } from '../types.js';
import type { Page } from './page.js';

/** What the phrases of the page's language say of a line. */
export const phrasesOf = (block: Block, { lexicon }: Page): PhraseHits => phrasesIn(block, lexicon);

/** Whether a line is or begins like a button, a menu's item or the heading of other things. */
export const isChrome = (block: Block, { lexicon }: Page): boolean => isChromeIn(block, lexicon);
