import { lexiconOf, lexicons } from '../lexicons/index.js';
import type { Lexicon } from '../lexicons/lexicon.js';
import { stopWordShare } from '../lexicons/phrases.js';
import { splitWords } from '../text/words.js';
import type { Block, Document } from '../types.js';

/** Languages that are written without spaces: their characters are counted, not their words. */
export const isSpaceless = ({ language }: Lexicon): boolean =>
  language === 'zh' || language === 'ja' || language === 'th';

/** Words looked at to tell the language whose stop words measure prose. */
const sampleWords = 400;
/** No text in another language has so many of English's stop words, or of the declared one's: the rest is not asked. */
const certain = 0.25;
/** How much better than the declared language's another one's share must be. */
const margin = 0.05;
const leastShare = 0.1;

/**
 * The lexicon whose stop words the page uses most; the declared language's where it is not clearly beaten, the universal
 * one where no language's are used.
 */
export function tellLexicon({ blocks, declared }: Document): Lexicon {
  const sample: string[] = [];
  for (const block of longest(blocks)) {
    sample.push(...splitWords(block.text.slice(0, 1000)));
    if (sample.length > sampleWords) break;
  }
  let best = lexiconOf(declared.language);
  let bestShare = best.stopWords.length ? stopWordShare(sample, best) + margin : leastShare;
  for (const lexicon of [lexiconOf('en'), ...lexicons]) {
    if (bestShare > certain && (best.language === 'en' || best === lexiconOf(declared.language))) break;
    const share = stopWordShare(sample, lexicon);
    if (share > bestShare) {
      best = lexicon;
      bestShare = share;
    }
  }
  return best;
}

const longest = (blocks: readonly Block[]): Block[] =>
  [...blocks].sort((a, b) => b.text.length - a.text.length || a.index - b.index).slice(0, 12);
