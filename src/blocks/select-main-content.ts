/**
 * The blocks to keep so that the expected word F1 of the kept text is greatest. With independent probabilities the best
 * set is a prefix of the blocks in order of probability, so the threshold is the page's own: a page on which nothing is
 * sure keeps what is likely, one on which much is sure drops what is not (Ye et al., "Optimizing F-measures: a tale of
 * two approaches", ICML 2012).
 *
 * @param scores probability of each block to be main content
 * @param words  words of each block
 * @returns the least score that is kept, and the F1 to be expected from that
 */
export function expectedBestThreshold(
  scores: Float32Array,
  words: ArrayLike<number>,
): { threshold: number; expected: number } {
  const order = byScore(scores);
  let relevant = 0;
  for (let i = 0; i < scores.length; i++) relevant += scores[i]! * words[i]!;
  let kept = 0;
  let hits = 0;
  let best = { threshold: 1, expected: 0 };
  for (const i of order) {
    kept += words[i]!;
    hits += words[i]! * scores[i]!;
    const expected = (2 * hits) / Math.max(1e-9, kept + relevant);
    if (expected > best.expected) best = { threshold: scores[i]!, expected };
  }
  return best;
}

/**
 * The blocks in order of probability, the surest first; alike ones in page order. Probabilities are sorted as the
 * integers that their bits are, each with its block in the low half: numbers sort without a call for every comparison.
 */
export function byScore(scores: Float32Array): Uint32Array {
  const bits = new Uint32Array(scores.buffer, scores.byteOffset, scores.length);
  const keys = Float64Array.from(bits, (bit, block) => (topBit - bit) * blockLimit + block).sort();
  return Uint32Array.from(keys, (key) => key % blockLimit);
}

/** Over the bits of every probability, and over the number of every block. Their product is below 2 ** 53. */
const topBit = 2 ** 31;
const blockLimit = 2 ** 22;
