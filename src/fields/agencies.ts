import { pattern } from './pattern.js';
import { WordList } from './word-list.js';

const printed = new WordList(['agencies']);
const folded = new WordList(['agencies'], (text) => text.toLowerCase());

/** Whether a text names a news agency: "Reuters", "dpa/tmn", "AFP/Reuters", "Reuters Health". */
export function isAgency(text: string): boolean {
  const name = text.trim();
  return folded.has(name.toLowerCase()) || isAgencyAsPrinted(name);
}

/** Whether it does in the letters' own case: "(beta)" is no "Beta", and "Ann" no "ANN". */
export function isAgencyAsPrinted(text: string): boolean {
  const name = text.trim();
  if (printed.has(name)) return true;
  if (name.split(/\s?[/,+;&]\s?|-afx$/i).some((part) => part.length > 1 && printed.has(part))) return true;
  // A service of an agency is named after it; a "CNN contributor" is none.
  const [first = '', ...rest] = name.split(/\s/);
  return rest.length === 1 && first.length > 2 && printed.has(first) && !pattern()`^\p{Ll}`.test(rest[0]!);
}
