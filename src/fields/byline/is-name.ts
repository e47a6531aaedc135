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
const mostWords = 6;

/** Whether a word of a name is a particle ("van", "de"). */
export const isParticle = (word: string): boolean => particles.has(word.toLowerCase());

/**
 * Whether a text has the shape of a person's name or is an agency's. Shapes only: two to five words that begin with
 * capitals, particles aside; or a few characters of a script without case. No sentence, no address, no label.
 */
export function isName(text: string): boolean {
  if (text.length < 2 || text.length > 60 || /[\d@:?!"“”«»<>[\]{}=_#%…/\\]/.test(text)) return false;
  return isPersonsName(text) || isAgency(text);
}

/** Whether a text has the shape of a person's name. */
export function isPersonsName(text: string): boolean {
  // を marks an object, as in "記事を保存"; no name has it.
  if (caseless.test(text)) return text.replace(/\s/g, '').length <= 12 && !text.includes('を');
  const words = text.split(' ');
  if (words.length < 2 || words.length > mostWords || notNames.has(words[0]!) || isParticle(words.at(-1)!))
    return false;
  if (pattern()`^[\p{Lo}\p{M}\s.'’\-\u200c]+$`.test(text)) return words.length <= 5;
  const heavy = words.filter((word) => !isParticle(word));
  return (
    heavy.length >= 1 &&
    heavy.every((word) =>
      pattern()`^['’]?\p{Lu}[\p{L}\p{M}.'’-]*$|^\p{Ll}['’]\p{Lu}\p{L}+$|^\(\p{Lu}[\p{L}.'’-]*\)$`.test(word),
    )
  );
}

/** Whether a text may be a pen name: one word, or two that a person's name would not be written as. */
export function isPenName(text: string): boolean {
  return (
    text.length <= 30 &&
    !text.includes('を') &&
    pattern()`\p{L}{2}`.test(text) &&
    !/^\d+\s/.test(text) &&
    pattern()`^[\p{L}\p{N}][\p{L}\p{M}\p{N}_.\-'’]*(?: [\p{L}\p{N}][\p{L}\p{M}\p{N}_.\-'’]*)?$`.test(text)
  );
}
