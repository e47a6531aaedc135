import { phrasesIn } from '../block-phrases.js';
import { countBlockWords } from '../block-words.js';
import { type Revision, relabel } from './revision.js';
import { isSentence } from './sentence.js';

/** Real pages print more lines than this around their article. */
const mostBlocks = 12;
/** The share of words in sentences by which a handful of blocks is a text, not a menu. */
const sentenceShare = 0.6;

/**
 * A brief or a note: a few paragraphs with nothing around them, which are unlike any whole page that scores were learned
 * from. Must not keep the lone consent notice or footer of an empty shell.
 */
export const keepBareText: Revision = {
  name: 'keepBareText',
  revise({ blocks }, lexicon) {
    if (blocks.length > mostBlocks) return;
    const sentences = blocks.filter(({ text, kind }) => kind !== 'heading' && isSentence(text));
    if (sentences.length === 0 || countBlockWords(sentences) < countBlockWords(blocks) * sentenceShare) return;
    for (const block of sentences) {
      const { consent, legal, subscription, noArticle } = phrasesIn(block, lexicon);
      if (consent + legal + subscription + noArticle === 0)
        relabel(block, 'main-content', this.name, 'a sentence of a text with nothing around it');
    }
  },
};
