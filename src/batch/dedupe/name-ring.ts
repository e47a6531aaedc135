/** Slots whose names are kept together. */
const SLOTS_IN_CHUNK = 4096;

/**
 * The name of each slot of a ring, without an object for each: UTF-8, one after the other, in chunks of slots. Its size
 * is that of the names and four bytes for each; the ring's slots are to be filled in order.
 */
export class NameRing {
  readonly #ends: Uint32Array;
  readonly #chunks: Buffer[] = [];
  /** The chunk that is being filled, and what it held before: its last slots are still of the round before. */
  #current = -1;
  #before: Buffer = Buffer.alloc(0);
  #beforeEnds = new Uint32Array(0);
  #length = 0;
  /** Behind the slot that was named last. */
  #next = 0;

  constructor(slots: number) {
    this.#ends = new Uint32Array(slots);
  }

  /** Names a slot: the one behind that which was named last, or the first. */
  set(slot: number, name: string): void {
    const chunk = Math.floor(slot / SLOTS_IN_CHUNK);
    if (slot % SLOTS_IN_CHUNK === 0) this.#begin(chunk);
    const bytes = Buffer.byteLength(name);
    let room = this.#chunks[chunk]!;
    if (this.#length + bytes > room.length) {
      room = Buffer.concat([room], Math.max(2 * room.length, this.#length + bytes));
      this.#chunks[chunk] = room;
    }
    room.write(name, this.#length);
    this.#length += bytes;
    this.#ends[slot] = this.#length;
    this.#next = slot + 1;
  }

  /** The name that a slot was given last. */
  get(slot: number): string {
    const chunk = Math.floor(slot / SLOTS_IN_CHUNK);
    const first = chunk * SLOTS_IN_CHUNK;
    const isBefore = chunk === this.#current && slot >= this.#next;
    const at = isBefore ? slot - first : slot;
    const ends = isBefore ? this.#beforeEnds : this.#ends;
    const start = slot === first ? 0 : ends[at - 1]!;
    return (isBefore ? this.#before : this.#chunks[chunk]!).toString('utf8', start, ends[at]!);
  }

  #begin(chunk: number): void {
    const first = chunk * SLOTS_IN_CHUNK;
    this.#trim();
    this.#before = this.#chunks[chunk] ?? Buffer.alloc(0);
    this.#beforeEnds = this.#ends.slice(first, first + SLOTS_IN_CHUNK);
    this.#chunks[chunk] = Buffer.alloc(0);
    this.#current = chunk;
    this.#length = 0;
  }

  /** Gives back what the chunk that is full has too much. */
  #trim(): void {
    const full = this.#chunks[this.#current];
    if (full) this.#chunks[this.#current] = Buffer.from(full.subarray(0, this.#length));
  }
}
