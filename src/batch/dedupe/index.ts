export { DEFAULT_ENTRIES, type Duplicate, type DuplicateFinder, duplicateFinder } from './duplicate-finder.js';
