import type { Lexicon } from '../../lexicons/lexicon.js';
import { matchPhrases } from '../../lexicons/phrases.js';
import { countWords } from '../../text/words.js';
import { type Revision, relabel } from './revision.js';

/**
 * Labels of icons and buttons that a flattener glued together: `icon bookmark-bicon bookmarkicon camera…`,
 * `Share on FacebookShare on TwitterCopy link`, `menu-iconsearch-iconuser-icon`. Must not catch prose that names
 * products (`iPhone, YouTube and eBay`): there the joints are few among the words.
 */
export const markGluedLabels: Revision = {
  name: 'markGluedLabels',
  revise(document, lexicon) {
    for (const block of document.blocks) {
      if (block.label === 'main-content' && isGlued(block.text, lexicon)) {
        relabel(block, 'boilerplate', this.name, 'labels glued to each other, no sentence');
      }
    }
  },
};

/** Labels joints: a capital or a repeated `icon` right after a lower-case letter. */
const joint = /\p{Ll}(?=\p{Lu}\p{Ll})|icon(?=[\s-]?\p{Ll})/gu;

function isGlued(text: string, lexicon: Lexicon): boolean {
  if (text.length > 4000 || /[.!?。！？]["”»]?$/.test(text) || /[,;] \p{Ll}/u.test(text)) return false;
  const joints = text.match(joint)?.length ?? 0;
  if (joints === 0) return false;
  if (joints >= 3 && joints * 3 >= text.split(/\s+/).length) return true;
  // "Share on FacebookShare on TwitterCopy link": few joints, but known labels all over.
  return matchPhrases(text, lexicon).chromeWords >= countWords(text.replace(joint, '$& ')) * 0.7;
}
