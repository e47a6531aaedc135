import { countBlockWords } from '../block-words.js';
import { type Revision, relabel } from './revision.js';
import { isSentence } from './sentence.js';

/** A long list without sentences may be what the page is for: a catalogue, a table of results. */
const longList = 120;

/**
 * A few headlines, links and prices without one sentence among them: a front page, not an article. Must not catch a page of
 * tables, code or list items that says at least one thing in words.
 */
export const markBareLists: Revision = {
  name: 'markBareLists',
  unless: 'lists',
  revise(document) {
    const kept = document.blocks.filter((block) => block.label === 'main-content');
    if (kept.some(({ text, kind }) => kind === 'preformatted' || isSentence(text))) return;
    if (countBlockWords(kept) > longList) return;
    for (const block of kept) relabel(block, 'boilerplate', this.name, 'no sentence in all that would be kept');
  },
};
