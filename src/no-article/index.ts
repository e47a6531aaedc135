export { markWalls } from './mark-walls.js';
export { reasonForNoArticle } from './reason-for-no-article.js';
export { reasonSentences } from './reasons.js';
