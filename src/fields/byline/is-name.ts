import { isAgency } from '../agencies.js';
import { pattern } from '../pattern.js';

/** Small words within names: particles of nobility, descent and place. */
const particles = new Set(
  'von van de der den del della di da das do dos du la le lo los y e i zu zum zur af av al el bin bint ibn ben ten ter vom het st. ap abu'.split(
    ' ',
  ),
);

/** Words in capitals at a line's head that no name begins with. */
const notNames = new Set(
  'In On At By From For The A All More Our Your How Why What Who When Photo Image Picture Updated Published Read Watch Live Breaking'.split(
    ' ',
  ),
);

const caseless = pattern()`^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー・々\s]{2,14}$`;

/**
 * Whether a text has the shape of a person's name or is an agency's. Shapes only: two to five words that begin with
 * capitals, particles aside; or a few characters of a script without case. No sentence, no address, no label.
 */
export function isName(text: string): boolean {
  if (text.length < 2 || text.length > 60 || /[\d@:?!"“”«»<>[\]{}=_#%…/\\]/.test(text)) return false;
  if (isAgency(text)) return true;
  // を marks an object, as in "記事を保存"; no name has it.
  if (caseless.test(text)) return text.replace(/\s/g, '').length <= 12 && !text.includes('を');
  const words = text.split(' ');
  if (notNames.has(words[0] ?? '')) return false;
  if (words.length > 6) return false;
  if (pattern()`^[\p{Lo}\p{M}\s.'’\-\u200c]+$`.test(text)) return words.length >= 2 && words.length <= 5;
  const heavy = words.filter((word) => !particles.has(word.toLowerCase()));
  return (
    words.length >= 2 &&
    heavy.length >= 1 &&
    heavy.every((word) => pattern()`^['’]?\p{Lu}[\p{L}\p{M}.'’-]*$|^\p{Ll}['’]\p{Lu}\p{L}+$`.test(word))
  );
}
