import { Kind } from './phrase-table.js';
import type { Words } from './words.js';

/**
 * Finds "3 hours ago", "vor 3 Stunden", "gestern um 15:03": a number among words of relative time that stand together,
 * at least two of them, or one where the text has nothing else but a label ("Updated: yesterday, 15:03").
 */
export class RelativeTime {
  readonly #words: Words;
  /** End of the longest phrase of each kind that begins at a word; undefined where none does. */
  readonly #relative: (number | undefined)[] = [];
  readonly #clock: (number | undefined)[] = [];
  #labelEnd = 0;
  #phrases = 0;

  constructor(words: Words) {
    this.#words = words;
  }

  /** A phrase over the words `[at, end)`; of those that begin at one word the longest comes last. */
  add(at: number, end: number, kinds: number): void {
    if (kinds & Kind.relative) {
      this.#relative[at] = end;
      this.#phrases++;
    }
    if (kinds & Kind.clock) this.#clock[at] = end;
    if (at === 0 && kinds & (Kind.published | Kind.modified)) this.#labelEnd = end;
  }

  isRelative(): boolean {
    const { count } = this.#words;
    for (let at = 0; this.#phrases > 0 && at < count; at++) {
      const start = at;
      let phrases = 0;
      let numbers = 0;
      for (; at < count; at = this.#stepFrom(at)) {
        if (this.#words.isNumber(at)) numbers++;
        else if (this.#relative[at] !== undefined) phrases++;
        else if (this.#clock[at] === undefined) break;
      }
      const whole = at >= count && (start === 0 || start === this.#labelEnd);
      const fewest = (numbers > 0 ? 2 : 3) - (whole ? 1 : 0);
      if (phrases >= fewest && (numbers > 0 || whole)) return true;
    }
    return false;
  }

  #stepFrom(at: number): number {
    if (this.#words.isNumber(at)) return at + 1;
    return this.#relative[at] ?? this.#clock[at] ?? at + 1;
  }
}
