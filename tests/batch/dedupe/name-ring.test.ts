import { expect, test } from 'vitest';
import { NameRing } from '../../../src/batch/dedupe/name-ring.js';

test.each([1, 7, 4096, 4097, 10_000])('a ring of %d slots holds the last name of each', (slots) => {
  const ring = new NameRing(slots);
  const held: string[] = [];
  for (let i = 0; i < 2.5 * slots + 3; i++) {
    // Of many lengths, the empty one and letters of several bytes among them.
    const name = 'é'.repeat(i % 5) + (i % 11 === 0 ? '' : i);
    ring.set(i % slots, name);
    held[i % slots] = name;
    const looked = (i * 7919) % held.length;
    expect(ring.get(looked)).toBe(held[looked]);
  }
  expect(held.map((_, slot) => ring.get(slot))).toEqual(held);
});
