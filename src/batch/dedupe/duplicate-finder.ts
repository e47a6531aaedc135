import { wordHasher } from './hash-words.js';
import { identify } from './identity.js';
import { sketcher } from './sketch.js';
import { NO_TITLE, TextMemory } from './text-memory.js';

/** What a text repeats. */
export interface Duplicate {
  /** The source of the first one. */
  of: string;
  /** `exact`: the same words in the same order; `near`: nearly. */
  kind: 'exact' | 'near';
  /** The share of the two texts' runs of three words that they have in common, 0..1, to two digits; 1 where exact. */
  similarity: number;
}

export interface DuplicateFinder {
  /** What the text repeats; else null, and it is remembered. Texts that repeat another are not: the first one stays. */
  seen(text: { title: string | null; body: string }, source: string): Duplicate | null;
}

/** Texts to remember, unless said otherwise. */
export const DEFAULT_ENTRIES = 1_000_000;

/** A shorter text says too little: it only counts as a duplicate where it is the same to the word, title included. */
const FEWEST_WORDS = 20;

/** A shorter title is that of many articles. */
const FEWEST_TITLE_WORDS = 3;

/**
 * A finder of texts that repeat an earlier one, word for word or nearly. What it says follows from the texts and their
 * order alone. It remembers `mostEntries` texts; past them the oldest is forgotten for each new one. A text takes
 * 264 bytes and its source (264 MB and the sources for 1,000,000), in typed arrays that are reserved at once; the system
 * gives them memory as texts come.
 *
 * Figures are in `tests/evaluation/duplicates.md`. Near duplicates: minwise hashing over shingles of three words with a look-up by bands (see `sketch.ts`).
 *
 * @param options.mostEntries 1 or more
 */
export function duplicateFinder({ mostEntries = DEFAULT_ENTRIES }: { mostEntries?: number } = {}): DuplicateFinder {
  const memory = new TextMemory(mostEntries);
  const hashWords = wordHasher();
  const makeSketch = sketcher();
  return {
    seen({ title, body }, source) {
      const titleWords = hashWords(title ?? '');
      const titleCount = titleWords.readerCount;
      const titleIdentity = identify(titleWords);
      const words = hashWords(body);
      if (words.count === 0 && titleCount === 0) return null;
      const isShort = words.readerCount < FEWEST_WORDS;
      const identity = identify(words, isShort ? titleIdentity : null);
      const exact = memory.findExact(identity);
      if (exact !== null) return { of: memory.sourceOf(exact), kind: 'exact', similarity: 1 };
      const sketch = isShort ? null : makeSketch(words);
      const titleHash = titleCount < FEWEST_TITLE_WORDS ? NO_TITLE : titleIdentity.high;
      const near = sketch && memory.findNear(sketch, titleHash);
      if (near)
        return { of: memory.sourceOf(near.slot), kind: 'near', similarity: Math.round(near.similarity * 100) / 100 };
      memory.add(identity, sketch, titleHash, source);
      return null;
    },
  };
}
