/** A character that is a word by itself: these scripts put no spaces between words. */
const wordByItself = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** What words are made of. */
const partOfWord = /[\p{L}\p{N}\p{M}_]/u;

const OUTSIDE = 0;
const INSIDE = 1;
const WHOLE = 2;

/** Classes of the basic plane's code units, a page of 256 at a time, filled when the first text needs it. */
const pages: (Uint8Array | undefined)[] = new Array(256);

/** The number of words: each Han, Kana or Thai character is one, else each run of letters, digits, marks and `_`. */
export function countWords(text: string): number {
  let count = 0;
  let before = OUTSIDE;
  for (let i = 0; i < text.length; i++) {
    const current = wordClassAt(text, i);
    if (current === WHOLE || (current === INSIDE && before !== INSIDE)) count++;
    before = current;
    if (isWordPair(text, i)) i++;
  }
  return count;
}

/** Signs that stand inside a word or a number: "don’t", "U.S", "1,000.5" (UAX #29, WB6 to WB12). */
const insideWord = /['’.:·,;]/g;
const betweenLetters = new Set("'’.:·");
const betweenNumbers = new Set(".,;'’");

/** The number of words as a reader counts them: by Unicode's rules, but each Han, Kana or Thai character is one. */
export function countPrintedWords(text: string): number {
  let joined = 0;
  for (const { 0: mark, index } of text.matchAll(insideWord)) {
    const around = text[index - 1]! + text[index + 1];
    // Most signs stand before a space: they need no look at what Unicode says of it.
    if (index === 0 || /[\s\d]/.test(around)) joined += betweenNumbers.has(mark) && /^\d\d$/.test(around) ? 1 : 0;
    else if (betweenLetters.has(mark) && /^\p{L}{2}$/u.test(around)) joined++;
  }
  return countWords(text) - joined;
}

/** The words in order, in lower case. */
export function splitWords(text: string): string[] {
  const lower = text.toLowerCase();
  const words: string[] = [];
  let start = -1;
  for (let i = 0; i < lower.length; i++) {
    const width = isWordPair(lower, i) ? 2 : 1;
    const current = wordClassAt(lower, i);
    if (current === INSIDE) {
      if (start < 0) start = i;
    } else {
      if (start >= 0) words.push(lower.slice(start, i));
      start = -1;
      if (current === WHOLE) words.push(lower.slice(i, i + width));
    }
    i += width - 1;
  }
  if (start >= 0) words.push(lower.slice(start));
  return words;
}

/** 0 outside of words, 1 inside one, 2 a character that is a word by itself. */
export function wordClassAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  if (unit >= 0xd800 && unit < 0xdc00) return classify(String.fromCodePoint(text.codePointAt(index)!));
  const page = pages[unit >> 8] ?? fillPage(unit >> 8);
  return page[unit & 0xff]!;
}

/** Whether a surrogate pair stands at the index. */
export function isWordPair(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit >= 0xd800 && unit < 0xdc00 && text.codePointAt(index)! > 0xffff;
}

function fillPage(number: number): Uint8Array {
  const page = Uint8Array.from({ length: 256 }, (_, unit) => classify(String.fromCharCode((number << 8) | unit)));
  pages[number] = page;
  return page;
}

function classify(character: string): number {
  if (wordByItself.test(character)) return WHOLE;
  return partOfWord.test(character) ? INSIDE : OUTSIDE;
}
