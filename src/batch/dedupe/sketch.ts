import { chain, mix } from '../../text/mix.js';
import type { WordHashes } from './hash-words.js';

/** Words in a shingle: few enough for a text with many small changes, enough for two texts on one matter to differ. */
const WORDS_IN_SHINGLE = 3;
/** The same of characters that are words by themselves, which say less. */
const CHARACTERS_IN_SHINGLE = 5;

/** Bins of a sketch; a shingle falls in one. */
const BINS = 256;
const BIN_BITS = 8;
/** Bits that are kept of each bin's least shingle: 0 for an empty bin, else one of 15 values. */
const CODE_BITS = 4;
export const CODES = (1 << CODE_BITS) - 1;
const CODES_IN_WORD = 32 / CODE_BITS;

/** 32-bit words of a sketch. */
export const SKETCH_WORDS = BINS / CODES_IN_WORD;

/** Rows of a band and bands: texts that share 80 % of their shingles share a band in 9,994 of 10,000 cases, 65 %: in 936. */
const ROWS = 4;
export const BANDS = 14;
/** Bins for the bands, each made of several of the sketch's. */
const WIDE_BINS = 64;

/** No shingle. Greater than every value. */
const EMPTY = 0xffffffff;

/** What is remembered of a text to tell near duplicates by. The next text overwrites it. */
export interface Sketch {
  /** `SKETCH_WORDS` words of codes. */
  codes: Uint32Array;
  /** `BANDS` hashes. Texts that are much alike have at least one in common, others hardly ever. */
  bands: Uint32Array;
}

/**
 * A maker of sketches: minwise hashing in one permutation (Li, Owen, Zhang 2012) over shingles of words, of which few
 * bits are stored (Li, König 2010), and bands for looking texts up (Indyk, Motwani 1998; empty bins borrow from the next
 * one: Shrivastava, Li 2014).
 */
export function sketcher(): (words: WordHashes) => Sketch {
  const least = new Uint32Array(BINS);
  const wide = new Uint32Array(WIDE_BINS);
  const sketch = { codes: new Uint32Array(SKETCH_WORDS), bands: new Uint32Array(BANDS) };
  return (words) => {
    findLeast(words, least);
    packCodes(least, sketch.codes);
    widen(least, wide);
    hashBands(wide, sketch.bands);
    return sketch;
  };
}

/** The least shingle of each bin. */
function findLeast({ hashes, characters, count }: WordHashes, least: Uint32Array): void {
  least.fill(EMPTY);
  for (let start = 0; start < count; start++) {
    const end = start + (characters[start] === 1 ? CHARACTERS_IN_SHINGLE : WORDS_IN_SHINGLE);
    if (end > count) continue;
    let hash = 0;
    for (let i = start; i < end; i++) hash = chain(hash, hashes[i]!);
    hash = mix(hash);
    const bin = hash & (BINS - 1);
    const value = hash >>> BIN_BITS;
    if (value < least[bin]!) least[bin] = value;
  }
}

function packCodes(least: Uint32Array, codes: Uint32Array): void {
  codes.fill(0);
  for (let bin = 0; bin < BINS; bin++) {
    const value = least[bin]!;
    if (value === EMPTY) continue;
    // The low bits: the high ones are small in every bin.
    codes[(bin / CODES_IN_WORD) | 0]! |= (1 + (value % CODES)) << ((bin % CODES_IN_WORD) * CODE_BITS);
  }
}

/** The least of every few bins. */
function widen(least: Uint32Array, wide: Uint32Array): void {
  wide.fill(EMPTY);
  for (let bin = 0; bin < BINS; bin++) {
    const at = bin % WIDE_BINS;
    if (least[bin]! < wide[at]!) wide[at] = least[bin]!;
  }
}

function hashBands(wide: Uint32Array, bands: Uint32Array): void {
  for (let band = 0; band < BANDS; band++) {
    let hash = band;
    for (let row = 0; row < ROWS; row++) hash = chain(hash, valueAt(wide, band * ROWS + row));
    bands[band] = mix(hash);
  }
}

/** The value of a bin; an empty one borrows that of the next that is not, marked with how far it is. */
function valueAt(wide: Uint32Array, bin: number): number {
  for (let distance = 0; distance < WIDE_BINS; distance++) {
    const value = wide[(bin + distance) % WIDE_BINS]!;
    if (value !== EMPTY) return distance === 0 ? value : chain(distance, value);
  }
  return EMPTY;
}
