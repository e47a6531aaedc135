import { expect, test } from 'vitest';
import { wordHasher } from '../../../src/batch/dedupe/hash-words.js';
import { similarity } from '../../../src/batch/dedupe/similarity.js';
import { SKETCH_WORDS, sketcher } from '../../../src/batch/dedupe/sketch.js';

/** Estimate and truth for two texts of `length` words of which the first share the given part. */
function compare(length: number, shared: number, seed: number): { estimate: number; truth: number } {
  const word = (i: number) => `w${seed}-${i}`.replace('-', 'x');
  const common = Math.round(length * shared);
  const one = Array.from({ length }, (_, i) => word(i));
  const other = Array.from({ length }, (_, i) => word(i < common ? i : i + length));
  const hashWords = wordHasher();
  const makeSketch = sketcher();
  const codes = makeSketch(hashWords(one.join(' '))).codes.slice();
  const stored = new Uint32Array(SKETCH_WORDS * 2);
  stored.set(makeSketch(hashWords(other.join(' '))).codes, SKETCH_WORDS);
  const same = Math.max(0, common - 2);
  return { estimate: similarity(codes, stored, SKETCH_WORDS), truth: same / (2 * (length - 2) - same) };
}

test.each([
  [40, 0.9],
  [40, 0.5],
  [300, 0.95],
  [300, 0.5],
  [3000, 0.9],
  [3000, 0.6],
  [3000, 0],
])('of %d words that share %d the sketches tell the similarity', (length, shared) => {
  const errors = Array.from({ length: 20 }, (_, seed) => {
    const { estimate, truth } = compare(length, shared, seed);
    return estimate - truth;
  });
  const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
  expect(Math.abs(mean)).toBeLessThan(0.025);
  expect(Math.max(...errors.map(Math.abs))).toBeLessThan(0.12);
});

test('two texts without a shingle are not alike', () => {
  const makeSketch = sketcher();
  const codes = makeSketch(wordHasher()('two words')).codes.slice();
  expect(similarity(codes, codes, 0)).toBe(0);
});
