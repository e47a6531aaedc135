export { beginsChrome, CHROME_HEAD_BYTES, parseChrome, writeChrome } from './chrome-file.js';
export { type ChromeLearner, chromeLearner, type Learned } from './learner.js';
export { markRecurrences } from './mark-recurrences.js';
