import { findDates } from '../dates/parse-date.js';
import { pattern } from '../pattern.js';
import { allJoiners, isRole, stripRoles } from './byline-words.js';
import { isName } from './is-name.js';

/** "Jr." and degrees belong to the name before the comma or are left out; they are never an author. */
const suffix = /,\s*(Jr\.?|Sr\.?|I{2,3}|IV)(?=$|[\s,;&])/g;
const degree = /,?\s+(?:Ph\.?\s?D\.?|M\.?D\.?|MBA|MSc|LL\.?M\.?|J\.?D\.?|Esq\.?|RN|RD|CPA)(?=$|[\s,;])/g;
const noise = [
  /\bhttps?:\/\/\S+|\bwww\.\S+/gi,
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
  pattern('g')`(?<![\p{L}\d])@\w{2,30}`,
  /[([（［【][^()[\]（）［］【】]*[)\]）］】]/g,
];
const separators = /\s*(?:[;|•·／/、&+]|,(?!\s*(?:Jr|Sr)\b)|\s[–—-]\s|\n)\s*/;

/**
 * Splits a byline into the names in it: "Ann Lee, Staff Writer, and Max Meier Jr." gives `['Ann Lee', 'Max Meier Jr.']`.
 * Roles, addresses, handles, dates and what stands in brackets are left out.
 *
 * @param byline as printed, without "By"
 */
export function splitAuthors(byline: string): string[] {
  const names: string[] = [];
  for (const part of cutAtJoiners(withoutNoise(byline)).split(separators)) {
    const name = tidyName(part);
    if (isName(name) && !isRole(name) && !names.includes(name)) names.push(name);
  }
  return names;
}

function withoutNoise(byline: string): string {
  let text = byline.replace(suffix, ' $1').replace(degree, '');
  for (const pattern of noise) text = text.replace(pattern, ' ');
  const dates = findDates(text);
  for (const date of dates.reverse()) text = `${text.slice(0, date.start)}|${text.slice(date.end)}`;
  return text.replace(/[^\S\n]+/g, ' ');
}

function cutAtJoiners(text: string): string {
  return text.replace(pattern('g')`(?<=\S)\s+(\p{L}{1,4}\.?)(?=\s+\S)`, (whole, word: string) =>
    allJoiners().has(word.toLowerCase()) ? ' ;' : whole,
  );
}

/** A name as people write it: without its role and stray marks, and not in capitals. */
export function tidyName(part: string): string {
  const bare = stripRoles(part)
    .replace(/^[\s.,:;–—\-*•]+|[\s,:;–—\-*•]+$/g, '')
    .replace(pattern()`(?<=\p{Ll}{2})\.$`, '');
  return isShouted(bare) ? inNameCase(bare) : bare;
}

function isShouted(name: string): boolean {
  return (
    name === name.toUpperCase() && name !== name.toLowerCase() && pattern()`\p{Lu}{3,}`.test(name) && /\s/.test(name)
  );
}

/** "ANNE-MARIE O'NEILL" is "Anne-Marie O'Neill"; initials and particles keep their own rule. */
function inNameCase(name: string): string {
  return name
    .split(' ')
    .map((word) =>
      /^(?:VON|VAN|DE|DER|DEN|DEL|DI|DA|DU|LA|LE|BIN|IBN)$/.test(word) ? word.toLowerCase() : capitalise(word),
    )
    .join(' ');
}

function capitalise(word: string): string {
  if (pattern()`^(?:\p{Lu}\.)+$`.test(word) || word.length === 1) return word;
  return word
    .toLowerCase()
    .replace(pattern('g')`(?<=^|[-'’])\p{L}`, (letter) => letter.toUpperCase())
    .replace(pattern()`^Mc\p{L}`, (start) => `Mc${(start[2] ?? '').toUpperCase()}`);
}
