/** What a UTF-16 code unit is to the matcher of phrases. */
export const CharacterClass = {
  separator: 0,
  /** Lower case, or a letter of a script without case. */
  letter: 1,
  upper: 2,
  digit: 3,
  /** A character that is a word of its own: Han, kana, Thai and other scripts that write no spaces. */
  solo: 4,
  /** No part of a word's spelling: joiners, vowel signs. */
  silent: 5,
} as const;

/** The class of every code unit, and the letter that each below `foldedBelow` counts as; others are themselves. */
export interface Characters {
  classes: Uint8Array;
  folds: Uint16Array;
}

export const foldedBelow = 0x2000;

type Range = readonly [from: number, to: number];

/** Signs, punctuation, private use (icon fonts) and surrogates (emoji). */
// biome-ignore format: a table
const separators: readonly Range[] = [
  [0x00, 0x2f], [0x3a, 0x40], [0x5b, 0x60], [0x7b, 0xa9], [0xab, 0xb4], [0xb6, 0xb9], [0xbb, 0xbf], [0xd7, 0xd7],
  [0xf7, 0xf7], [0x55a, 0x55f], [0x589, 0x58a], [0x5be, 0x5be], [0x5c0, 0x5c0], [0x5c3, 0x5c3], [0x5f3, 0x5f4],
  [0x60c, 0x60d], [0x61b, 0x61f], [0x66a, 0x66d], [0x6d4, 0x6d4], [0x964, 0x965], [0x970, 0x970], [0xe4f, 0xe4f],
  [0xe5a, 0xe5b], [0x2000, 0x206f], [0x20a0, 0x20cf], [0x2190, 0x2bff], [0x2e00, 0x2e7f], [0x3000, 0x3004],
  [0x3008, 0x3020], [0x3030, 0x3030], [0x303d, 0x303f], [0x30a0, 0x30a0], [0x30fb, 0x30fb], [0xd800, 0xf8ff],
  [0xfe10, 0xfe1f], [0xfe30, 0xfe6f], [0xff00, 0xff0f], [0xff1a, 0xff20], [0xff3b, 0xff40], [0xff5b, 0xff65],
  [0xffe0, 0xffff],
];
// biome-ignore format: a table
const solos: readonly Range[] = [
  [0xe01, 0xe4e], [0xe80, 0xeff], [0x1000, 0x109f], [0x1780, 0x17ff], [0x3005, 0x3007], [0x3041, 0x309f],
  [0x30a1, 0x30fa], [0x30fc, 0x30ff], [0x3400, 0x9fff], [0xf900, 0xfaff], [0xff66, 0xff9f],
];
/** Dot above (of a lower-cased İ), Arabic vowel signs and tatweel, soft hyphen, joiners, variation selector. */
const silent: readonly Range[] = [
  [0x307, 0x307],
  [0x64b, 0x652],
  [0x640, 0x640],
  [0xad, 0xad],
  [0x200b, 0x200f],
  [0xfe0f, 0xfe0f],
];
const zeros = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];
/** Alphabets with case: Latin, Greek, Cyrillic and their extensions. */
const cased: readonly Range[] = [
  [0x41, 0x5a],
  [0xc0, 0x52f],
  [0x1e00, 0x1fff],
];
/** Spellings that readers take for one another: dotless i, yo, hamza forms. */
const lookalikes: Readonly<Record<string, string>> = {
  İ: 'i',
  ı: 'i',
  ё: 'е',
  Ё: 'е',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ى: 'ي',
  ة: 'ه',
};

let characters: Characters | null = null;
let bare: Uint16Array | null = null;

/** The tables; built once. */
export function charactersOf(): Characters {
  if (characters) return characters;
  const classes = new Uint8Array(0x10000).fill(CharacterClass.letter);
  const folds = new Uint16Array(foldedBelow);
  for (let code = 0; code < folds.length; code++) folds[code] = code;
  for (const [from, to] of separators) classes.fill(CharacterClass.separator, from, to + 1);
  for (const [from, to] of solos) classes.fill(CharacterClass.solo, from, to + 1);
  for (const [from, to] of silent) classes.fill(CharacterClass.silent, from, to + 1);
  for (const from of zeros) classes.fill(CharacterClass.digit, from, from + 10);
  for (const [from, to] of cased) foldCase(classes, folds, from, to);
  for (const [letter, plain] of Object.entries(lookalikes)) folds[letter.charCodeAt(0)] = plain.charCodeAt(0);
  characters = { classes, folds };
  return characters;
}

function foldCase(classes: Uint8Array, folds: Uint16Array, from: number, to: number): void {
  for (let code = from; code <= to; code++) {
    const letter = String.fromCharCode(code);
    const lower = letter.toLowerCase();
    if (letter === lower || classes[code] !== CharacterClass.letter) continue;
    classes[code] = CharacterClass.upper;
    folds[code] = lower.charCodeAt(0);
  }
}

/** As `folds`, with accents taken off Latin and Greek letters: how capitals are often printed ("A LIRE", "ΔΙΑΒΑΣΤΕ"). */
export function accentlessFolds(): Uint16Array {
  if (bare) return bare;
  const { folds } = charactersOf();
  bare = folds.slice();
  for (let code = 0xc0; code < 0x400; code++) {
    const base = String.fromCharCode(folds[code]!).normalize('NFD').charCodeAt(0);
    bare[code] = folds[base]!;
  }
  return bare;
}
