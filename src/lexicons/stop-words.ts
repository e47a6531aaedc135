import type { Lexicon } from './lexicon.js';

const sets = new WeakMap<Lexicon, ReadonlySet<string>>();

/** Languages without spaces: any splitting into words is as good as another, so characters are counted. */
const unspaced: ReadonlySet<string> = new Set(['zh', 'ja', 'th']);
const longestUnspaced = 4;

/**
 * The share of words that are the language's function words, 0..1; in zh, ja and th the share of characters.
 * Prose has many, chrome has few (Pomikálek, "Removing Boilerplate and Duplicate Content from Web Corpora", 2011).
 * @param words lower-cased
 */
export function stopWordShare(words: readonly string[], lexicon: Lexicon): number {
  if (words.length === 0) return 0;
  let stops = sets.get(lexicon);
  if (!stops) {
    stops = new Set(lexicon.stopWords);
    sets.set(lexicon, stops);
  }
  if (unspaced.has(lexicon.language)) return unspacedShare(words.join(''), stops);
  let count = 0;
  for (const word of words) if (stops.has(word)) count++;
  return count / words.length;
}

function unspacedShare(text: string, stops: ReadonlySet<string>): number {
  let covered = 0;
  for (let at = 0; at < text.length; ) {
    let length = longestUnspaced;
    while (length > 0 && !stops.has(text.slice(at, at + length))) length--;
    covered += length;
    at += length || 1;
  }
  return text.length === 0 ? 0 : covered / text.length;
}
