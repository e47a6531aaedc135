import type { Lexicon } from '../lexicons/lexicon.js';
import { matchPhrases, type PhraseHits } from '../lexicons/phrases.js';
import type { Block } from '../types.js';

/** No reader needs more of a block to tell what it is, and a 20 MB line must not cost more than another. */
const glance = 4000;

/** The part of a block's text that is looked at. */
export const glanceAt = ({ text }: Block): string => (text.length > glance ? text.slice(0, glance) : text);

const known = new WeakMap<Block, { text: string; lexicon: Lexicon; hits: PhraseHits }>();

/** What the phrases of a language say of a block. The classifier, its rules and the fields ask: it is matched once. */
export function phrasesIn(block: Block, lexicon: Lexicon): PhraseHits {
  const { text } = block;
  const found = known.get(block);
  if (found && found.lexicon === lexicon && found.text === text) return found.hits;
  const hits = matchPhrases(glanceAt(block), lexicon);
  known.set(block, { text, lexicon, hits });
  return hits;
}
