export { looksLikeMhtml } from './looks-like-mhtml.js';
export { readMhtml, type SavedMhtml } from './read-mhtml.js';
