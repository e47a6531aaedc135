/** What the characters of a text are, counted in one pass: a dozen patterns with Unicode classes would cost as many. */
export interface CharacterCounts {
  /** Digits of any script. */
  digits: number;
  /** Characters that are neither letters, numbers, marks, white space nor the punctuation of prose. */
  signs: number;
  /** Words that begin with a letter. */
  lettered: number;
  /** Of these, words that begin with a capital. */
  capitalized: number;
  /** Words of two capitals or more, and nothing else. */
  allCaps: number;
  /** Places where one word seems glued to the next: a capital or a digit after a small letter. */
  joints: number;
}

const letter = 1;
const upper = 2;
const lower = 4;
const digit = 8;
const number = 16;
const sign = 32;

const classes: readonly [RegExp, number][] = [
  [/\p{L}/u, letter],
  [/\p{Lu}/u, upper],
  [/\p{Ll}/u, lower],
  [/\p{Nd}/u, digit],
  [/\p{N}/u, number],
  [/[^\p{L}\p{N}\p{M}\s.,'’"“”„«»\-–—!?()]/u, sign],
];

/** Flags of the basic plane's code units, a page of 256 at a time, filled when the first text needs it. */
const pages: (Uint8Array | undefined)[] = new Array(256);

export function countCharacters(text: string): CharacterCounts {
  const counts = { digits: 0, signs: 0, lettered: 0, capitalized: 0, allCaps: 0, joints: 0 };
  let before = 0;
  /** Capitals since the word's beginning; -1 once it holds anything else. */
  let capitals = 0;
  /** Where the next joint may begin. */
  let free = 0;
  const { length } = text;
  for (let at = 0; at < length; at++) {
    let flags = flagsAt(text, at);
    const start = at;
    if (isHighSurrogate(text, at)) {
      flags = flagsOf(String.fromCodePoint(text.codePointAt(at)!));
      if (text.codePointAt(at)! > 0xffff) at++;
    }
    const inWord = (before & (letter | number)) !== 0;
    if (flags & digit) counts.digits++;
    if (flags & sign) counts.signs++;
    if (flags & (letter | number)) {
      if (!inWord) {
        capitals = 0;
        if (flags & letter) counts.lettered++;
        if (flags & upper) counts.capitalized++;
      }
      capitals = flags & upper && capitals >= 0 ? capitals + 1 : -1;
      if ((before & lower) !== 0 && start - 1 >= free && (flags & upper || isAsciiDigit(text, start))) {
        counts.joints++;
        free = at + 1;
      } else if (
        (flags & lower) !== 0 &&
        (before & upper) !== 0 &&
        start - 2 >= free &&
        isAsciiDigit(text, start - 2)
      ) {
        counts.joints++;
        free = at + 1;
      }
    } else if (inWord && capitals >= 2) counts.allCaps++;
    before = flags;
  }
  if ((before & (letter | number)) !== 0 && capitals >= 2) counts.allCaps++;
  return counts;
}

const isAsciiDigit = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit >= 0x30 && unit <= 0x39;
};

const isHighSurrogate = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xd800;

function flagsAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return (pages[unit >> 8] ?? fillPage(unit >> 8))[unit & 0xff]!;
}

function fillPage(page: number): Uint8Array {
  const flags = Uint8Array.from({ length: 256 }, (_, unit) => flagsOf(String.fromCharCode((page << 8) | unit)));
  pages[page] = flags;
  return flags;
}

function flagsOf(character: string): number {
  let flags = 0;
  for (const [pattern, flag] of classes) if (pattern.test(character)) flags |= flag;
  return flags;
}
