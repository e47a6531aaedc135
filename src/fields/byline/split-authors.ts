import { isAgency } from '../agencies.js';
import { findLabel } from '../dates/date-labels.js';
import { findDates } from '../dates/parse-date.js';
import { pattern } from '../pattern.js';
import { allJoiners, endsInRole, isRole, stripRoles } from './byline-words.js';
import { isName, isParticle, isPenName, isPersonsName } from './is-name.js';

/** "Jr." belongs to the name before the comma; degrees are left out. */
const suffix = /,\s*(Jr\.?|Sr\.?|I{2,3}|IV)(?=$|[\s,;&])/g;
const degree =
  /,?\s+(?:Ph\.?\s?D\.?|M\.?D\.?|M\.?[AS]\.?|MBA|MSc|MPH|LL\.?M\.?|J\.?D\.?|D\.?V\.?M\.?|Esq\.?|RDN?|RN|CPA|CFP®?|CFA)(?=$|[\s,;.]| —)/g;
const noise = [
  /\bhttps?:\/\/\S+|\bwww\.\S+/gi,
  /\[email[\s\u00a0]protected\]/gi,
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
  pattern('g')`(?<![\p{L}\d])@\w{2,30}`,
  // What stands in brackets behind a name ("Ann Lee (Reuters)"); within one it is a part of it: "Ann (Annie) Lee".
  pattern('g')`[([（［【][^()[\]（）［］【】]*[)\]）］】](?!\s\p{Lu}\p{Ll})`,
  // Marks of footnotes: "Ann Lee1,2".
  pattern('g')`(?<=\p{Ll})\d{1,2}(?:,\d{1,2})*(?=$|[\s,;*])`,
];
const separators = /\s*(?:[;|•·／/、&+]|,(?!\s*(?:Jr|Sr)\b)|\s[–—-]\s|\n)\s*/;

/** Whether a byline may hold any of the noise: most hold none. */
const mayHoldNoise = (byline: string): boolean => pattern()`[@[(（［【\p{Nd}]|:\/\/|[wW]{3}\.`.test(byline);

/** Says of the words at a name's end that they are no part of it: the site's own name. */
export type IsOwnName = (words: string) => boolean;

/**
 * Splits a byline into the names in it: "Ann Lee, Staff Writer, and Max Meier Jr." gives `['Ann Lee', 'Max Meier Jr.']`.
 * Roles, addresses, handles, dates and what stands in brackets are left out.
 *
 * @param byline as printed, without "By"
 * @param isOwn  tells the site's own name, which stands behind names ("Ann Lee Planet News")
 */
export function splitAuthors(byline: string, isOwn: IsOwnName = () => false): string[] {
  const names: string[] = [];
  for (const part of partsOf(byline)) {
    const name = withoutOwner(tidyName(endsInRole(part) ? firstName(part) : part), isOwn);
    if (isName(name) && !isRole(name) && !names.includes(name)) names.push(name);
  }
  return names;
}

/** The pen names of a byline that holds no names of persons: "Maria & Katerina", "annlee". */
export function splitPenNames(byline: string): string[] {
  const names = partsOf(byline)
    .map(tidyName)
    .filter((name) => isPenName(name) && !isRole(name) && !isDegree(name) && !allJoiners().has(name.toLowerCase()));
  return [...new Set(names)];
}

const isDegree = (text: string): boolean => /^(?:[A-Z]{2,6}|(?:[A-Z][a-z]?\.){2,})®?$/.test(text);

function partsOf(byline: string): string[] {
  return cutAtJoiners(cutGlued(withoutNoise(byline)))
    .split(separators)
    .filter((part) => part !== '');
}

function withoutNoise(byline: string): string {
  let text = byline.replace(suffix, ' $1').replace(degree, ',');
  if (mayHoldNoise(text)) {
    for (const pattern of noise) text = text.replace(pattern, ' ');
    const dates = findDates(text);
    for (const date of dates.reverse()) text = `${text.slice(0, date.start)}|${text.slice(date.end)}`;
  }
  return text.replace(/[^\S\n]+/g, ' ');
}

/**
 * Flattened pages glue what stood in two elements: "Ann LeighStaff Writer". A capital within a name's last word parts
 * them where more words or a role follow; not in "FitzGerald", nor after fewer letters ("McCoy", "DeVito").
 */
function cutGlued(text: string): string {
  if (!pattern()`\p{Ll}{2}\p{Lu}\p{Ll}`.test(text)) return text;
  return text.replace(
    pattern('g')`(?<=\s(?!Fitz\p{Lu})(?:\p{L}+-)?\p{Lu}\p{Ll}{2,})(\p{Lu}\p{Ll}+)(?=(\s\p{L}+)|[\s,;:|]|$)`,
    (word, tail: string, more: string | undefined) =>
      more !== undefined || isRole(tail) || findLabel(tail) !== null ? `|${word}` : word,
  );
}

function cutAtJoiners(text: string): string {
  return text.replace(pattern('g')`(?<=\S)\s+(\p{L}{1,4}\.?)(?=\s+\S)`, (whole, word: string) =>
    allJoiners().has(word.toLowerCase()) ? ' ;' : whole,
  );
}

/** A name as people write it: without its role and stray marks, and not in capitals. */
export function tidyName(part: string): string {
  const bare = stripRoles(part.trim())
    .replace(/^[\s.,:;–—\-*•]+|[\s,:;–—\-*•]+$/g, '')
    .replace(pattern()`(?<=\p{Ll}{2})\.$`, '');
  return isShouted(bare) ? inNameCase(bare) : bare;
}

/** Words that a name keeps where what follows it is cut off. */
const leastWords = 2;
const mostOwnerWords = 4;

/** A name without who employs its bearer, what he is and where he is: "Ann Lee BBC News", "Ann Lee in Paris". */
function withoutOwner(name: string, isOwn: IsOwnName): string {
  const words = name.split(' ');
  if (words.length <= leastWords) return name;
  const small = words.findIndex((word, at) => at >= leastWords && pattern()`^\p{Ll}+$`.test(word) && !isParticle(word));
  if (small > 0) return withoutOwner(words.slice(0, small).join(' '), isOwn);
  for (let size = Math.min(mostOwnerWords, words.length - leastWords); size > 0; size--) {
    const tail = words.slice(-size).join(' ');
    if (!isOwn(tail) && !(isCapital(tail) && isAgency(tail))) continue;
    return words.slice(0, -size).join(' ');
  }
  return name;
}

/** An agency's name at the end of a person's: "Ann" is in no list of agencies, but "ANN" is. */
const isCapital = (text: string): boolean => pattern()`^\p{Lu}{2}|\s`.test(text);

const mostNameWords = 4;

/** The name before a role of several words that no list has: "Ann Lee Deputy Content Hub Director". */
function firstName(part: string): string {
  const words = stripRoles(part).split(' ');
  if (words.length < mostNameWords) return part;
  let end = leastWords;
  while (end < words.length - 1 && (isParticle(words[end - 1]!) || /^[A-Z]\.$/.test(words[end - 1]!))) end++;
  const name = words.slice(0, end).join(' ');
  return isPersonsName(name) ? name : part;
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
