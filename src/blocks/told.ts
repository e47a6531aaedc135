import type { Lexicon } from '../lexicons/lexicon.js';
import type { PhraseHits } from '../lexicons/phrases.js';
import type { Block } from '../types.js';

/** What several steps ask of a block's text. */
interface Told {
  /** The text that it was told of. */
  text: string;
  words?: number;
  phrases?: { lexicon: Lexicon; hits: PhraseHits };
}

/**
 * What was told of a block's text before, to be read and added to. It stands with the block and goes with it: a table
 * of all blocks would keep those of many pages until the next whole collection.
 */
export function toldOf(block: Block): Told {
  const before = block.told as Told | undefined;
  if (before?.text === block.text) return before;
  const told: Told = { text: block.text };
  block.told = told;
  return told;
}
