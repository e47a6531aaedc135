/** No slot; slots are stored from 1, so that an array that nothing was written to takes no memory. */
const NONE = 0;

/**
 * Slots of a ring by hashes: the slots of each bucket in a chain, the newest first. Nothing is ever taken out. A slot
 * that was taken over by a new text still stands in its old chain, but all that stand behind it there are older, and so
 * were taken over before: a walk ends where the ages stop to grow, and what it finds has to be looked at anyway.
 *
 * Eight bytes a slot.
 */
export class Chains {
  readonly #newest: Uint32Array;
  readonly #older: Uint32Array;
  readonly #slots: number;

  constructor(slots: number) {
    this.#slots = slots;
    this.#newest = new Uint32Array(slots);
    this.#older = new Uint32Array(slots);
  }

  /** Puts a slot, the newest of all, in the bucket of a hash of 32 bits. */
  add(hash: number, slot: number): void {
    const bucket = hash % this.#slots;
    this.#older[slot] = this.#newest[bucket]!;
    this.#newest[bucket] = slot + 1;
  }

  /**
   * Visits the slots of a hash's bucket, the newest first.
   *
   * @param next the slot that will be taken next, from which ages count
   * @param most visits no more than these
   */
  visit(hash: number, next: number, most: number, visitor: (slot: number) => void): void {
    let stored = this.#newest[hash % this.#slots]!;
    let ageBefore = -1;
    for (let visits = 0; stored !== NONE && visits < most; visits++) {
      const slot = stored - 1;
      const age = (next - stored + this.#slots) % this.#slots;
      if (age <= ageBefore) return;
      visitor(slot);
      ageBefore = age;
      stored = this.#older[slot]!;
    }
  }
}
