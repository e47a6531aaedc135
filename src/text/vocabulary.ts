import { isWordPair, wordClassAt } from './words.js';

/** Slots at first; there are always at least twice as many as words. */
const fewestSlots = 1024;

/**
 * The words of a page, numbered from 1 in the order in which they are first met. Most of a page's words were met before:
 * they are known by two hashes of 32 bits, which make a false hit as likely as a broken memory cell, and no string is
 * made for them. What is asked of a word is then asked once a page, and told by its number.
 */
export class Vocabulary {
  /** Each word, lower-cased, by its number. */
  readonly words: string[] = [''];
  #numbers = new Int32Array(fewestSlots);
  #checks = new Int32Array(fewestSlots);
  #hashes = new Int32Array(fewestSlots);

  /** The numbers of a text's words, in order: the words that `splitWords` gives. */
  read(text: string): number[] {
    const lower = text.toLowerCase();
    const { length } = lower;
    const read: number[] = [];
    let start = -1;
    let hash = 0;
    let check = 0;
    for (let at = 0; at <= length; at++) {
      const kind = at < length ? wordClassAt(lower, at) : 0;
      if (kind === 1) {
        if (start < 0) {
          start = at;
          hash = check = 0;
        }
        const unit = lower.charCodeAt(at);
        hash = ((hash << 5) - hash + unit) | 0;
        check = (Math.imul(check, 0x01000193) ^ unit) | 0;
        if (isWordPair(lower, at)) {
          const low = lower.charCodeAt(++at);
          hash = ((hash << 5) - hash + low) | 0;
          check = (Math.imul(check, 0x01000193) ^ low) | 0;
        }
        continue;
      }
      if (start >= 0) {
        read.push(this.#numberOf(lower, start, at, hash, check));
        start = -1;
      }
      const width = at < length && isWordPair(lower, at) ? 2 : 1;
      if (kind === 2) {
        const unit = lower.codePointAt(at)!;
        read.push(this.#numberOf(lower, at, at + width, unit, unit));
      }
      at += width - 1;
    }
    return read;
  }

  #numberOf(text: string, start: number, end: number, hash: number, check: number): number {
    const mask = this.#numbers.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let number = this.#numbers[slot]!; number !== 0; number = this.#numbers[slot]!) {
      if (this.#hashes[slot] === hash && this.#checks[slot] === check) return number;
      slot = (slot + 1) & mask;
    }
    const number = this.words.push(text.slice(start, end)) - 1;
    this.#numbers[slot] = number;
    this.#hashes[slot] = hash;
    this.#checks[slot] = check;
    if (number * 2 > mask) this.#grow();
    return number;
  }

  #grow(): void {
    const [numbers, hashes, checks] = [this.#numbers, this.#hashes, this.#checks];
    const size = numbers.length * 2;
    this.#numbers = new Int32Array(size);
    this.#hashes = new Int32Array(size);
    this.#checks = new Int32Array(size);
    for (let old = 0; old < numbers.length; old++) {
      if (numbers[old] === 0) continue;
      const hash = hashes[old]!;
      let slot = (hash ^ (hash >>> 15)) & (size - 1);
      while (this.#numbers[slot] !== 0) slot = (slot + 1) & (size - 1);
      this.#numbers[slot] = numbers[old]!;
      this.#hashes[slot] = hash;
      this.#checks[slot] = checks[old]!;
    }
  }
}
