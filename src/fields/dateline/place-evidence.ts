import { pattern } from '../pattern.js';

/** What says of a name that something is there. */
const where = pattern()`(?<![\p{L}\p{M}])(?:in|at|near|from|outside|en|em|à|i|w|v|ve|în|u|у|в|во|στην?|στο|di|de|da|aus|bei)\s$`;

/** Whether a text says that something is at a place: "in Taylorville". */
export function isWhere(name: string, text: string): boolean {
  return stands(name, text, where);
}

/** Whether a text has a name behind a small letter, so that it is no line's or sentence's first word. */
export function isWithinSentence(name: string, text: string): boolean {
  return stands(name, text, pattern()`\p{Ll},?\s$`);
}

function stands(name: string, text: string, behind: RegExp): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const isWhole = !pattern()`\p{L}`.test(text[at + name.length] ?? ' ');
    if (isWhole && behind.test(text.slice(Math.max(0, at - longestBefore), at))) return true;
  }
  return false;
}

const longestBefore = 9;
