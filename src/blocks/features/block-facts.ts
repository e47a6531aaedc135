import type { Lexicon } from '../../lexicons/lexicon.js';
import { type PhraseHits, stopWordShare } from '../../lexicons/phrases.js';
import { type CharacterCounts, countCharacters } from '../../text/character-counts.js';
import type { Vocabulary } from '../../text/vocabulary.js';
import type { Block } from '../../types.js';
import { glanceAt, phrasesIn } from '../block-phrases.js';
import { isSpaceless } from '../page-lexicon.js';

/** What several features of a block are made from, found once. */
export interface BlockFacts {
  block: Block;
  /** The part of the block's text that is looked at. */
  text: string;
  /** By their numbers in the page's vocabulary. */
  words: readonly number[];
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
  characters: CharacterCounts;
  /** Whether it states a price. */
  price: boolean;
  /** `size`, where the block reads like prose; else 0. */
  prose: number;
}

const spaceless = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]{3}/;
const sentenceEnds = '.!?…。！？؟।॥';
const closers = '"\'”’»)]」』】';
const price = /[$€£¥₽₹]\s?\d|\d\s?(?:[$€£¥₽₹]|eur\b|usd\b|zł)/i;

export function readBlockFacts(
  block: Block,
  lexicon: Lexicon,
  vocabulary: Vocabulary,
  isStopWord: (word: number) => boolean,
): BlockFacts {
  const text = glanceAt(block);
  const words = vocabulary.read(text);
  const characters = countCharacters(text);
  const share = linkShareOf(block);
  const stop = stopShare(words, lexicon, vocabulary, isStopWord);
  const ends = endsSentence(block.text);
  const size = words.length * (spaceless.test(text) ? 0.6 : 1);
  const reads = size >= 10 && (ends || characters.commas > 0 || size > 40) && !(share > 0.5);
  return {
    block,
    text,
    words,
    size,
    phrases: phrasesIn(block, lexicon),
    linkShare: share,
    stopWordShare: stop,
    endsSentence: ends,
    characters,
    price: characters.digits > 0 && price.test(text),
    prose: reads && (stop > 0.1 || lexicon.stopWords.length === 0) ? size : 0,
  };
}

/** Looked at from behind: a pattern that is to match at the end would be tried at every sign before it. */
function endsSentence(text: string): boolean {
  let last = text.length - 1;
  while (last >= 0 && closers.includes(text[last]!)) last--;
  return last >= 0 && sentenceEnds.includes(text[last]!);
}

/** `stopWordShare` of words by their numbers; where characters are counted, of the words themselves. */
function stopShare(
  words: readonly number[],
  lexicon: Lexicon,
  vocabulary: Vocabulary,
  isStopWord: (word: number) => boolean,
): number {
  if (words.length === 0) return 0;
  if (isSpaceless(lexicon)) {
    return stopWordShare(
      words.map((word) => vocabulary.words[word]!),
      lexicon,
    );
  }
  let stops = 0;
  for (const word of words) if (isStopWord(word)) stops++;
  return stops / words.length;
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
