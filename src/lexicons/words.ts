import { CharacterClass, type Characters, charactersOf, foldedBelow } from './characters.js';

/** The word that any run of digits is. */
const numberHash = 1;

/**
 * The words of a text, as two 32-bit hashes each: phrases are looked up by hash, so that no string is made for a word.
 * The storage is meant to be used again for the next text.
 */
export class Words {
  count = 0;
  text = '';
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Whether a comma or semicolon stands somewhere before the word and after the one before it. */
  readonly parted: Uint8Array;
  readonly #limit: number;
  readonly #characters: Characters;

  /** @param limit no more words of a text are read */
  constructor(limit: number) {
    this.#limit = limit;
    this.#characters = charactersOf();
    this.first = new Int32Array(limit);
    this.second = new Int32Array(limit);
    this.starts = new Int32Array(limit);
    this.ends = new Int32Array(limit);
    this.parted = new Uint8Array(limit);
  }

  /**
   * Reads a text. A capital inside a word begins another ("FacebookTwitter", as dumps glue labels), so does a digit
   * beside a letter; characters of unspaced scripts stand alone.
   *
   * One loop over locals, without calls, on purpose: it runs over all lexicons before the first page is read, when the
   * engine still interprets it.
   */
  read(text: string, folds: Uint16Array = this.#characters.folds): void {
    const { separator, letter, upper, digit, silent } = CharacterClass;
    const { classes } = this.#characters;
    const { first: firsts, second: seconds, starts, ends, parted: partings } = this;
    const { length } = text;
    const limit = this.#limit;
    let count = 0;
    let parted = 0;
    let kind: number = separator;
    let before: number = separator;
    let first = 0;
    let second = 0;
    let end = 0;
    for (let at = 0; at <= length && count < limit; at++) {
      const code = at < length ? text.charCodeAt(at) : 0x20;
      const here = classes[code]!;
      const isLetter = here === letter || (here === upper && before === upper);
      if (here === silent) continue;
      if (kind === letter ? isLetter : kind === digit && here === digit) {
        const plain = code < foldedBelow ? folds[code]! : code;
        first = ((first << 5) | (first >>> 27)) ^ plain;
        second = ((second << 11) | (second >>> 21)) ^ plain;
        before = here;
        end = at + 1;
        continue;
      }
      if (kind !== separator) {
        firsts[count] = kind === digit ? numberHash : ((first ^ (first >>> 15)) * 0x1b8735) | 0;
        seconds[count] = kind === digit ? numberHash : ((second ^ (second >>> 13)) * 0x165667) | 0;
        ends[count++] = end;
        parted = 0;
      }
      kind = here === upper ? letter : here;
      before = here;
      if (here === separator) {
        if (code === 0x2c || code === 0x3b) parted = 1;
        continue;
      }
      if (count === limit) break;
      const plain = code < foldedBelow ? folds[code]! : code;
      first = plain ^ 0x9dc5;
      second = plain ^ 0x4c47;
      starts[count] = at;
      partings[count] = parted;
      end = at + 1;
    }
    this.text = text;
    this.count = count;
  }

  isNumber(index: number): boolean {
    return this.first[index] === numberHash;
  }

  isUnspaced(index: number): boolean {
    return this.#characters.classes[this.text.charCodeAt(this.starts[index]!)] === CharacterClass.solo;
  }

  lengthOf(index: number): number {
    return this.ends[index]! - this.starts[index]!;
  }
}
