import { Chains } from './chains.js';
import type { Identity } from './identity.js';
import { NameRing } from './name-ring.js';
import { similarity } from './similarity.js';
import { BANDS, SKETCH_WORDS, type Sketch } from './sketch.js';

/**
 * From here on two texts are near duplicates. Pages of one site whose bodies are mostly the site's own lines reach 0.79,
 * a text with a tenth cut off has 0.9.
 */
const NEAR = 0.8;

/** The same where the titles agree and are long enough to say something: two versions of one article. */
const NEAR_WITH_TITLE = 0.65;

/** Candidates that are looked at in a band. Only where thousands of texts share their beginnings are there more. */
const MOST_CANDIDATES = 64;

/** In place of a title that is too short to say anything. */
export const NO_TITLE = 0;

/** The texts that are remembered: a ring of slots, each a row through typed arrays. There is one slot at least. */
export class TextMemory {
  readonly #slots: number;
  #next = 0;
  readonly #high: Uint32Array;
  readonly #low: Uint32Array;
  readonly #titles: Uint32Array;
  readonly #codes: Uint32Array;
  readonly #sources: NameRing;
  readonly #byIdentity: Chains;
  readonly #byBand: readonly Chains[];

  constructor(slots: number) {
    this.#slots = slots;
    this.#high = new Uint32Array(slots);
    this.#low = new Uint32Array(slots);
    this.#titles = new Uint32Array(slots);
    this.#codes = new Uint32Array(slots * SKETCH_WORDS);
    this.#sources = new NameRing(slots);
    this.#byIdentity = new Chains(slots);
    this.#byBand = Array.from({ length: BANDS }, () => new Chains(slots));
  }

  findExact({ high, low }: Identity): number | null {
    let found: number | null = null;
    this.#byIdentity.visit(low, this.#next, MOST_CANDIDATES, (slot) => {
      if (this.#high[slot] === high && this.#low[slot] === low) found = slot;
    });
    return found;
  }

  /** The most similar of the texts that are near enough. */
  findNear({ codes, bands }: Sketch, title: number): { slot: number; similarity: number } | null {
    let best: { slot: number; similarity: number } | null = null;
    let last = -1;
    const look = (slot: number) => {
      if (slot === last || slot === best?.slot) return;
      last = slot;
      const found = similarity(codes, this.#codes, slot * SKETCH_WORDS);
      const needed = title !== NO_TITLE && this.#titles[slot] === title ? NEAR_WITH_TITLE : NEAR;
      if (found >= needed && found > (best?.similarity ?? 0)) best = { slot, similarity: found };
    };
    for (let band = 0; band < BANDS; band++) {
      this.#byBand[band]!.visit(bands[band]!, this.#next, MOST_CANDIDATES, look);
    }
    return best;
  }

  sourceOf(slot: number): string {
    return this.#sources.get(slot);
  }

  /** Remembers a text in the place of the oldest. One without a sketch is like no other. */
  add({ high, low }: Identity, sketch: Sketch | null, title: number, source: string): void {
    const slot = this.#next;
    this.#high[slot] = high;
    this.#low[slot] = low;
    this.#titles[slot] = title;
    this.#sources.set(slot, source);
    this.#byIdentity.add(low, slot);
    const start = slot * SKETCH_WORDS;
    if (sketch) this.#codes.set(sketch.codes, start);
    else this.#codes.fill(0, start, start + SKETCH_WORDS);
    for (let band = 0; sketch && band < BANDS; band++) this.#byBand[band]!.add(sketch.bands[band]!, slot);
    this.#next = (slot + 1) % this.#slots;
  }
}
