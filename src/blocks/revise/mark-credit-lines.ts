import { phrasesIn } from '../block-phrases.js';
import { type Revision, relabel } from './revision.js';
import { isSentence } from './sentence.js';

/** A credit names a picture's maker, and no more. */
const longest = 60;
const copyright = /^[([]?©\s?\p{L}/u;

/**
 * Whose picture stands there ("© Ann Lee", "(Photo: Ann Lee)"), and other lines that point away ("Read also: …"). Must
 * not take a sentence that begins so, nor code.
 */
export const markCreditLines: Revision = {
  name: 'markCreditLines',
  unless: 'captions',
  revise({ blocks }, lexicon) {
    for (const block of blocks) {
      const { text, kind, label } = block;
      if (label !== 'main-content' || text.length > longest || (kind !== 'paragraph' && kind !== 'caption')) continue;
      if (isSentence(text) || !(copyright.test(text) || phrasesIn(block, lexicon).chromeOpener)) continue;
      relabel(block, 'boilerplate', this.name, 'a credit or a pointer, no sentence');
    }
  },
};
