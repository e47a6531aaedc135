import { phrasesIn } from '../block-phrases.js';
import { countWordsIn } from '../block-words.js';
import { type Revision, relabel } from './revision.js';

/** An article about privacy speaks of cookies here and there; a wall speaks of little else. */
const wallShare = 0.5;

/**
 * A cookie or consent notice that is all there is to read on the page. Must not catch an article about such notices:
 * there most paragraphs hold no phrase that a notice consists of.
 */
export const markConsentWalls: Revision = {
  name: 'markConsentWalls',
  revise(document, lexicon) {
    const kept = document.blocks.filter((block) => block.label === 'main-content');
    let words = 0;
    let consent = 0;
    for (const block of kept) {
      const size = countWordsIn(block);
      words += size;
      if (phrasesIn(block, lexicon).consent > 0) consent += size;
    }
    if (consent === 0 || consent < words * wallShare) return;
    for (const block of kept) relabel(block, 'boilerplate', this.name, 'a consent notice is all there is to read');
  },
};
