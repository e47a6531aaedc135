import { chain, mix } from '../text/mix.js';
import { splitWords } from '../text/words.js';

/** As the file of what was learned names this function: another one needs another name. */
export const HASH_NAME = 'words-53/1';

const HIGH_SEED = 0x6a09e667;
const LOW_SEED = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** What is kept of the upper half: with the lower one as many bits as a number holds exactly. */
const HIGH_BITS = 0x1fffff;

/**
 * A line's words as a number of 53 bits; null where it has none. Case, width, white space and punctuation do not count,
 * digits do: folding them helped no article and took prices from lists. Two hashes of different kinds side by side: of
 * 100,000 lines that are remembered, a line that is none of them meets one in 1 of 90,000,000,000 cases.
 */
export function lineKey(text: string): number | null {
  const words = splitWords(text.normalize('NFKC'));
  if (words.length === 0) return null;
  let high = HIGH_SEED;
  let low = LOW_SEED;
  const add = (unit: number): void => {
    high = chain(high, unit);
    low = Math.imul(low ^ unit, FNV_PRIME);
  };
  for (const word of words) {
    for (let i = 0; i < word.length; i++) add(word.charCodeAt(i));
    add(0);
  }
  return (mix(high) & HIGH_BITS) * 2 ** 32 + mix(low);
}

/** One number for a row of keys; order counts. */
export function keyOfKeys(keys: readonly number[]): number {
  let high = HIGH_SEED;
  let low = LOW_SEED;
  for (const key of keys) {
    const upper = Math.floor(key / 2 ** 32);
    high = chain(chain(high, upper), key >>> 0);
    low = Math.imul(Math.imul(low ^ upper, FNV_PRIME) ^ key, FNV_PRIME);
  }
  return (mix(high) & HIGH_BITS) * 2 ** 32 + mix(low);
}
