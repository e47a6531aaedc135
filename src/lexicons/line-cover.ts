import { Kind, lineKinds } from './phrase-table.js';
import type { Words } from './words.js';

/** How a place in the line can be reached: by counts only, by whole chrome phrases, by an opener. */
const Reach = { counts: 1, chrome: 2, opener: 4 } as const;

/**
 * A run of chrome inside other text has a phrase of so many words (characters, in an unspaced script), or so many
 * phrases: any one word of a menu is also a word of prose, and so are two ("new home").
 */
const fewestWords = 2;
const fewestCharacters = 4;
const fewestPhrases = 3;

/** How far chrome phrases cover a text; fed with phrases in the order in which they begin. */
export class LineCover {
  readonly #words: Words;
  readonly #reach: number[];
  /** End of the longest chrome phrase that begins at a word; 0 where none does. */
  readonly #longest: number[];
  #heading = false;

  constructor(words: Words) {
    this.#words = words;
    this.#reach = new Array<number>(words.count + 1).fill(0);
    this.#longest = new Array<number>(words.count).fill(0);
    this.#reach[0] = Reach.counts;
  }

  /** A phrase over the words `[at, end)`. */
  add(at: number, end: number, kinds: number): void {
    const isChrome = (kinds & lineKinds) !== 0;
    if (isChrome && end > this.#longest[at]!) this.#longest[at] = end;
    const reached = this.#reach[at]!;
    if (reached === 0) return;
    // "Share on" alone is chrome, "photo:" alone needs what it announces.
    this.#reach[end]! |= isChrome || kinds & Kind.opener ? Reach.chrome : Reach.opener;
    if (kinds & Kind.trailing && reached === Reach.counts && this.#onlyCounts(end)) this.#heading = true;
  }

  /** All phrases that begin at a word were added. A count, with its thousands ("1.2k"), may stand anywhere in chrome. */
  pass(at: number): void {
    if (this.#reach[at]! && this.#isCount(at)) this.#reach[at + 1]! |= this.#reach[at]!;
  }

  /** Whether the text is one chrome phrase or a run of them. */
  isChrome(): boolean {
    return (this.#reach[this.#words.count]! & Reach.chrome) !== 0;
  }

  /** Whether the text is one trailing heading, counts aside. */
  isHeading(): boolean {
    return this.#heading;
  }

  /** How many words runs of chrome cover. */
  coveredWords(): number {
    const { count } = this.#words;
    if (this.isChrome()) return count;
    let covered = 0;
    for (let at = 0; at < count; ) {
      if (this.#longest[at] === 0) {
        at++;
        continue;
      }
      const start = at;
      const fewest = this.#words.isUnspaced(start) ? fewestCharacters : fewestWords;
      let phrases = 0;
      let isLong = false;
      for (; at < count && (this.#longest[at]! > 0 || this.#isCount(at)); at = this.#longest[at]! || at + 1) {
        if (this.#longest[at] === 0) continue;
        phrases++;
        isLong ||= this.#longest[at]! - at >= fewest;
      }
      if (isLong || phrases >= fewestPhrases) covered += at - start;
    }
    return covered;
  }

  #isCount(at: number): boolean {
    const words = this.#words;
    return (
      words.isNumber(at) || (at > 0 && words.isNumber(at - 1) && words.lengthOf(at) === 1 && !words.isUnspaced(at))
    );
  }

  #onlyCounts(from: number): boolean {
    for (let at = from; at < this.#words.count; at++) if (!this.#isCount(at)) return false;
    return true;
  }
}
