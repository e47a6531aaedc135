export { isChromeIn, phrasesIn } from './block-phrases.js';
export { countBlockWords, haveMoreWords } from './block-words.js';
export { classify } from './classify.js';
export { tellConfidence } from './confidence.js';
export { containersOf } from './containers.js';
export { tellLexicon } from './page-lexicon.js';
export { revise, revisions } from './revise/index.js';
export type { Revision } from './revise/revision.js';
