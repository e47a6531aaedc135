import type { Lexicon } from '../../lexicons/lexicon.js';
import { stopWordShare } from '../../lexicons/phrases.js';
import { Vocabulary } from '../../text/vocabulary.js';
import type { Document } from '../../types.js';
import { type BlockFacts, readBlockFacts } from './block-facts.js';
import { readDescriptions } from './descriptions.js';

/** What the features of a page's blocks share. Sums are running: `wordsBefore[i]` is of the blocks before `i`. */
export interface PageFacts {
  document: Document;
  lexicon: Lexicon;
  blocks: readonly BlockFacts[];
  wordsBefore: Float64Array;
  proseBefore: Float64Array;
  linkWordsBefore: Float64Array;
  stopWordsBefore: Float64Array;
  chromeWordsBefore: Float64Array;
  shortBefore: Float64Array;
  /** The length of each word, by its number. */
  wordLengths: Uint16Array;
  /** What it declares that it is about, each as its words. */
  descriptions: readonly (readonly number[])[];
  /** Words of the declared title, and of the block that prints it. */
  titleWords: WordSet;
  headingWords: WordSet;
  /** The block that most likely prints the title; -1 where none does. */
  titleBlock: number;
}

/** Some of a page's words. */
export interface WordSet {
  size: number;
  /** 1 at the number of each. */
  has: Uint8Array;
}

export function readPageFacts(document: Document, lexicon: Lexicon): PageFacts {
  const vocabulary = new Vocabulary();
  const descriptions = readDescriptions(document.declared, vocabulary);
  const stops: boolean[] = [];
  const isStopWord = (word: number): boolean => {
    stops[word] ??= stopWordShare([vocabulary.words[word]!], lexicon) > 0;
    return stops[word];
  };
  const blocks = document.blocks.map((block) => readBlockFacts(block, lexicon, vocabulary, isStopWord));
  const setOf = (words: readonly number[]): WordSet => wordSet(words, vocabulary.words.length);
  const declared = declaredTitle(document);
  const titleWords = declared === null ? setOf(impliedTitle(blocks, setOf)) : setOf(vocabulary.read(declared));
  const titleBlock = findTitleBlock(blocks, titleWords);
  const running = (value: (facts: BlockFacts) => number): Float64Array => {
    const sums = new Float64Array(blocks.length + 1);
    for (let i = 0; i < blocks.length; i++) sums[i + 1] = sums[i]! + value(blocks[i]!);
    return sums;
  };
  return {
    document,
    lexicon,
    blocks,
    wordsBefore: running((facts) => facts.size),
    proseBefore: running((facts) => facts.prose),
    linkWordsBefore: running((facts) => (facts.linkShare || 0) * facts.size),
    stopWordsBefore: running((facts) => facts.stopWordShare * facts.size),
    chromeWordsBefore: running((facts) => Math.min(facts.phrases.chromeWords, facts.words.length)),
    shortBefore: running((facts) => (facts.size < 5 ? 1 : 0)),
    wordLengths: Uint16Array.from(vocabulary.words, (word) => word.length),
    descriptions,
    titleWords,
    headingWords: setOf(blocks[titleBlock]?.words ?? []),
    titleBlock,
  };
}

function declaredTitle({ declared }: Document): string | null {
  return declared.meta.get('og:title')?.[0] ?? declared.title;
}

/**
 * Many dumps begin with the `<title>`: their first line, where a later one prints most of it again. The headline is then
 * the later one.
 */
function impliedTitle(blocks: readonly BlockFacts[], setOf: (words: readonly number[]) => WordSet): readonly number[] {
  const first = blocks[0];
  if (!first || first.words.length < 3 || first.words.length > 40) return [];
  const title = setOf(first.words);
  const isPrinted = blocks.some(
    ({ words }, i) =>
      i > 0 && words.length >= 3 && words.length >= first.words.length * 0.4 && overlap(words, title) > 0.9,
  );
  return isPrinted ? first.words : [];
}

/** The first heading that shares most of its words with the declared title, else the first h1, else such a line. */
function findTitleBlock(blocks: readonly BlockFacts[], title: WordSet): number {
  let best = -1;
  let bestScore = 0;
  for (let i = 0; i < blocks.length; i++) {
    const { block, words } = blocks[i]!;
    if (words.length === 0 || words.length > 50) continue;
    const level = block.kind === 'heading' ? block.level : 0;
    const shared = title.size ? overlap(words, title) * Math.min(1, words.length / 4) : 0;
    const score = shared * 2 + (level === 1 ? 1 : level === 2 ? 0.4 : level > 2 ? 0.2 : 0);
    if (score > bestScore + 1e-9) {
      best = i;
      bestScore = score;
    }
  }
  return bestScore >= 0.8 ? best : -1;
}

function wordSet(words: readonly number[], vocabulary: number): WordSet {
  const has = new Uint8Array(vocabulary);
  let size = 0;
  for (const word of words) {
    if (has[word] === 0) size++;
    has[word] = 1;
  }
  return { size, has };
}

/** The share of `words` that are in `set`. */
export function overlap(words: readonly number[], { size, has }: WordSet): number {
  if (words.length === 0 || size === 0) return 0;
  let shared = 0;
  for (const word of words) shared += has[word]!;
  return shared / words.length;
}
