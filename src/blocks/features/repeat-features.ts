import { at, rowLength } from '../../model/features.js';
import type { PageFacts } from './page-facts.js';

/** Words that a run of text must share with another to be taken for the same; shorter ones recur by chance. */
const shingle = 4;

/**
 * Where else the page says what a block says: earlier, later (a quote stands behind what it quotes, a teaser before),
 * and in what the page declares of itself. Shares of the block's runs of four words; missing for shorter blocks.
 * The idea of shingles: Broder, "On the resemblance and containment of documents", 1997.
 */
export function writeRepeatFeatures(rows: Float32Array, page: PageFacts): void {
  writeSameText(rows, page);
  const { blocks, descriptions } = page;
  const texts = [...descriptions, ...blocks.map(({ words }) => words)];
  const table = new RunTable(texts.reduce((sum, words) => sum + runsOf(words), 0));
  for (const words of descriptions) table.add(words, declared);
  const starts = blocks.map(({ words }, i) => table.add(words, i));
  const isDeclared = descriptions.some((words) => runsOf(words) > 0);
  blocks.forEach(({ words }, i) => {
    const runs = runsOf(words);
    if (runs === 0) return;
    const { before, later, told } = table.count(starts[i]!, runs, i);
    const row = i * rowLength;
    rows[row + at.seenBefore] = before / runs;
    rows[row + at.seenLater] = later / runs;
    if (isDeclared) rows[row + at.declaredShare] = told / runs;
  });
}

/** How often the page prints the same text. */
function writeSameText(rows: Float32Array, { blocks }: PageFacts): void {
  const counts = new Map<string, number>();
  const keys = blocks.map(({ block }) => block.text.slice(0, 200).toLowerCase());
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  for (let i = 0; i < blocks.length; i++) rows[i * rowLength + at.repeats] = counts.get(keys[i]!)!;
}

const runsOf = (words: readonly number[]): number => Math.max(0, words.length + 1 - shingle);

/** The owner of runs that the page declares instead of printing them. */
const declared = -1;

/** Which blocks hold which runs of words, in columns of numbers: a page has thousands of runs. */
class RunTable {
  /** Where each run stands in the columns below, in the order in which the runs were added. */
  readonly #places: Int32Array;
  #added = 0;
  /** An open hash table: a run's hash, the first and the last block that holds it, and whether it is declared. */
  readonly #hashes: Int32Array;
  readonly #first: Int32Array;
  readonly #last: Int32Array;
  readonly #declared: Uint8Array;

  /** @param runs no fewer than will be added */
  constructor(runs: number) {
    const size = 2 ** Math.ceil(Math.log2(runs * 2 + 2));
    this.#places = new Int32Array(runs);
    this.#hashes = new Int32Array(size);
    this.#first = new Int32Array(size).fill(unseen);
    this.#last = new Int32Array(size).fill(unseen);
    this.#declared = new Uint8Array(size);
  }

  /** Adds the runs of a text, blocks in their order. @returns the number of the first */
  add(words: readonly number[], block: number): number {
    const start = this.#added;
    for (let i = 0; i + shingle <= words.length; i++) {
      // Two runs may meet in one hash, which costs a feature next to nothing.
      let hash = 0;
      for (let k = i; k < i + shingle; k++) hash = Math.imul(hash, 0x01000193) ^ Math.imul(words[k]!, 0x9e3779b1);
      const place = this.#placeOf(hash);
      if (block === declared) this.#declared[place] = 1;
      else {
        if (this.#first[place] === unseen) this.#first[place] = block;
        this.#last[place] = block;
      }
      this.#places[this.#added++] = place;
    }
    return start;
  }

  /** How many of a block's runs stand in a block before it, in one behind it, and in what the page declares. */
  count(start: number, runs: number, block: number): { before: number; later: number; told: number } {
    let before = 0;
    let later = 0;
    let told = 0;
    for (let i = start; i < start + runs; i++) {
      const place = this.#places[i]!;
      if (this.#first[place]! < block) before++;
      if (this.#last[place]! > block) later++;
      told += this.#declared[place]!;
    }
    return { before, later, told };
  }

  #placeOf(hash: number): number {
    const mask = this.#hashes.length - 1;
    let place = (hash ^ (hash >>> 15)) & mask;
    while (this.#hashes[place] !== hash && (this.#first[place] !== unseen || this.#declared[place] === 1)) {
      place = (place + 1) & mask;
    }
    this.#hashes[place] = hash;
    return place;
  }
}

/** Of a place in the table that no block has. */
const unseen = -1;
