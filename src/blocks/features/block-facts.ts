import type { Lexicon } from '../../lexicons/lexicon.js';
import { matchPhrases, type PhraseHits, stopWordShare } from '../../lexicons/phrases.js';
import { splitWords } from '../../text/words.js';
import type { Block } from '../../types.js';

/** What several features of a block are made from, found once. */
export interface BlockFacts {
  block: Block;
  /** The part of the block's text that is looked at. */
  text: string;
  words: readonly string[];
  /**
   * Words, by which blocks are measured. In scripts without spaces each character counts as a word, and it takes about
   * five of them to say what three words say: sizes are made comparable, so that what is learned on one holds on others.
   */
  size: number;
  phrases: PhraseHits;
  /** 0..1; NaN where the format shows no links. */
  linkShare: number;
  stopWordShare: number;
  endsSentence: boolean;
  commas: number;
  /** Whether it states a price. */
  price: boolean;
  /** `size`, where the block reads like prose; else 0. */
  prose: number;
}

/** No reader needs more of a block to tell what it is, and a 20 MB line must not cost more than another. */
const glance = 4000;

const spaceless = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]{3}/;
const sentenceEnd = /[.!?…。！？؟।॥]["'”’»)\]」』】]*$/;
const price = /[$€£¥₽₹]\s?\d|\d\s?(?:[$€£¥₽₹]|eur\b|usd\b|zł)/i;
const comma = /[,，、،;；]/g;

export function readBlockFacts(block: Block, lexicon: Lexicon): BlockFacts {
  const text = block.text.length > glance ? block.text.slice(0, glance) : block.text;
  const words = splitWords(text);
  const share = linkShareOf(block);
  const stop = stopWordShare(words, lexicon);
  const endsSentence = sentenceEnd.test(block.text.length > glance ? block.text.slice(-40) : text);
  const commas = text.match(comma)?.length ?? 0;
  const size = words.length * (spaceless.test(text) ? 0.6 : 1);
  const reads = size >= 10 && (endsSentence || commas > 0 || size > 40) && !(share > 0.5);
  return {
    block,
    text,
    words,
    size,
    phrases: matchPhrases(text, lexicon),
    linkShare: share,
    stopWordShare: stop,
    endsSentence,
    commas,
    price: price.test(text),
    prose: reads && (stop > 0.1 || lexicon.stopWords.length === 0) ? size : 0,
  };
}

/** The share of a block's characters that are link text; NaN where the format shows no links. */
function linkShareOf(block: Block): number {
  if (block.marks === null) return Number.NaN;
  return markShare(block, 'link');
}

/** The share of a block's characters under marks of one kind; overlaps count once. */
export function markShare(block: Block, kind: 'link' | 'strong' | 'emphasis'): number {
  let covered = 0;
  let reached = 0;
  for (const mark of block.marks ?? []) {
    if (mark.kind !== kind) continue;
    covered += Math.max(0, mark.end - Math.max(mark.start, reached));
    reached = Math.max(reached, mark.end);
  }
  return covered / Math.max(1, block.text.length);
}
