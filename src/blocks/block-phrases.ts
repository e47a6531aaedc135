import type { Lexicon } from '../lexicons/lexicon.js';
import { matchPhrases, type PhraseHits } from '../lexicons/phrases.js';
import type { Block } from '../types.js';
import { toldOf } from './told.js';

/** No reader needs more of a block to tell what it is, and a 20 MB line must not cost more than another. */
const glance = 4000;

/** The part of a block's text that is looked at. */
export const glanceAt = ({ text }: Block): string => (text.length > glance ? text.slice(0, glance) : text);

/** What the phrases of a language say of a block. The classifier, its rules and the fields ask: it is matched once. */
export function phrasesIn(block: Block, lexicon: Lexicon): PhraseHits {
  const told = toldOf(block);
  if (told.phrases?.lexicon !== lexicon) told.phrases = { lexicon, hits: matchPhrases(glanceAt(block), lexicon) };
  return told.phrases.hits;
}

/** Whether a block is or begins like a button, a menu's item or the heading of other things. */
export function isChromeIn(block: Block, lexicon: Lexicon): boolean {
  const { chromeLine, chromeOpener, trailingHeading } = phrasesIn(block, lexicon);
  return chromeLine || chromeOpener || trailingHeading;
}
