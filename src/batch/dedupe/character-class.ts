/** What a character does for the words of a text. */
export const BETWEEN = 0;
export const IN_WORD = 1;
/** A word by itself: its script puts no spaces between words. */
export const WHOLE_WORD = 2;
/** Drawn as nothing: soft hyphens, joiners, direction marks. Two texts that differ in these alone are the same. */
export const INVISIBLE = 3;

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const partOfWord = /[\p{L}\p{N}\p{M}]/u;
const invisible = /\p{Cf}/u;

const UNKNOWN = 255;
/** Classes of the basic plane's code units, each asked of Unicode once. */
const classes = new Uint8Array(0x10000).fill(UNKNOWN);

/** The class of a code unit; of one half of a surrogate pair that of no word. */
export function classOfUnit(unit: number): number {
  const known = classes[unit]!;
  if (known !== UNKNOWN) return known;
  const found = classOf(String.fromCharCode(unit));
  classes[unit] = found;
  return found;
}

/** The class of a character beyond the basic plane. */
export function classOfCodePoint(codePoint: number): number {
  return classOf(String.fromCodePoint(codePoint));
}

function classOf(character: string): number {
  if (unspaced.test(character)) return WHOLE_WORD;
  if (partOfWord.test(character)) return IN_WORD;
  return invisible.test(character) ? INVISIBLE : BETWEEN;
}
