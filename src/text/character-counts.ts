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
  /** Signs that end a sentence: those of scripts without spaces anywhere, others before a space or the end. */
  sentences: number;
  /** Commas and semicolons of any script. */
  commas: number;
  quotes: number;
  brackets: number;
  /** Bars, bullets, arrows and slashes, as they part the entries of a menu. */
  bars: number;
  /** Full stops and colons: no address is without. */
  points: number;
  /** `@` and `#`. */
  mentions: number;
}

const letter = 1;
const upper = 2;
const lower = 4;
const digit = 8;
const number = 16;
const sign = 32;
const space = 64;
const stop = 128;
const wideStop = 256;
const closer = 512;
const comma = 1024;
const quote = 2048;
const bracket = 4096;
const bar = 8192;
const point = 16384;
const mention = 32768;

/** Letters and spaces, nearly every character, are not counted for themselves. */
const plain = letter | upper | lower | space;
/** What a sentence's end is told by. */
const ending = space | stop | closer;

const classes: readonly [RegExp, number][] = [
  [/\p{L}/u, letter],
  [/\p{Lu}/u, upper],
  [/\p{Ll}/u, lower],
  [/\p{Nd}/u, digit],
  [/\p{N}/u, number],
  [/[^\p{L}\p{N}\p{M}\s.,'’"“”„«»\-–—!?()]/u, sign],
  [/\s/, space],
  [/[.!?…]/, stop],
  [/[。！？؟।]/, wideStop],
  [/["'”’»)\]]/, closer],
  [/[,，、،;；]/, comma],
  [/["“”„«»「」]/, quote],
  [/[([]/, bracket],
  [/[|•·›»→/>]/, bar],
  [/[.:]/, point],
  [/[@#]/, mention],
];

/** Flags of the basic plane's code units, a page of 256 at a time, filled when the first text needs it. */
const pages: (Uint16Array | undefined)[] = new Array(256);

export function countCharacters(text: string): CharacterCounts {
  const counts = noCounts();
  let before = 0;
  /** Capitals since the word's beginning; -1 once it holds anything else. */
  let capitals = 0;
  /** Where the next joint may begin. */
  let free = 0;
  /** Whether a stop was met and, since then, only what may close behind it. */
  let stopped = false;
  const { length } = text;
  for (let at = 0; at < length; at++) {
    let flags = flagsAt(text, at);
    const start = at;
    if (isHighSurrogate(text, at)) {
      flags = flagsOf(String.fromCodePoint(text.codePointAt(at)!));
      if (text.codePointAt(at)! > 0xffff) at++;
    }
    const inWord = (before & (letter | number)) !== 0;
    if ((flags & ~plain) !== 0) countOther(counts, flags);
    if ((flags & ending) === 0) stopped = false;
    else if ((flags & stop) !== 0) stopped = true;
    else if ((flags & space) !== 0 && stopped) {
      counts.sentences++;
      stopped = false;
    }
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
  if (stopped) counts.sentences++;
  return counts;
}

const noCounts = (): CharacterCounts => ({
  digits: 0,
  signs: 0,
  lettered: 0,
  capitalized: 0,
  allCaps: 0,
  joints: 0,
  sentences: 0,
  commas: 0,
  quotes: 0,
  brackets: 0,
  bars: 0,
  points: 0,
  mentions: 0,
});

function countOther(counts: CharacterCounts, flags: number): void {
  if ((flags & digit) !== 0) counts.digits++;
  if ((flags & sign) !== 0) counts.signs++;
  if ((flags & wideStop) !== 0) counts.sentences++;
  if ((flags & comma) !== 0) counts.commas++;
  if ((flags & quote) !== 0) counts.quotes++;
  if ((flags & bracket) !== 0) counts.brackets++;
  if ((flags & bar) !== 0) counts.bars++;
  if ((flags & point) !== 0) counts.points++;
  if ((flags & mention) !== 0) counts.mentions++;
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

function fillPage(page: number): Uint16Array {
  const flags = Uint16Array.from({ length: 256 }, (_, unit) => flagsOf(String.fromCharCode((page << 8) | unit)));
  pages[page] = flags;
  return flags;
}

function flagsOf(character: string): number {
  let flags = 0;
  for (const [pattern, flag] of classes) if (pattern.test(character)) flags |= flag;
  return flags;
}
