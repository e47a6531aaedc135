export { classify } from './classify.js';
export { tellLexicon } from './page-lexicon.js';
export { revise } from './revise/index.js';
