export { classify } from './classify.js';
export { revise } from './revise/index.js';
