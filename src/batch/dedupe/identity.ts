import { chain, mix } from '../../text/mix.js';
import type { WordHashes } from './hash-words.js';

/** 64 bits by which a text is known again, as two halves. */
export interface Identity {
  high: number;
  low: number;
}

/** Where the row of hashes begins; each half of an identity begins with another. */
const HIGH_SEED = 0x6a09e667;
const LOW_SEED = 0xbb67ae85;

/** Continues a text's identity with words: those of its title, say, and then of its body. */
export function identify({ hashes, count }: WordHashes, before: Identity | null = null): Identity {
  let high = before?.high ?? HIGH_SEED;
  let low = before?.low ?? LOW_SEED;
  for (let i = 0; i < count; i++) {
    high = chain(high, hashes[i]!);
    low = chain(low, Math.imul(hashes[i]!, 0x1b873593) ^ i);
  }
  return { high: mix(high ^ count), low: mix(low) };
}
