import { at, rowLength } from '../../model/features.js';
import type { PageFacts } from './page-facts.js';

/** A run of blocks, `[first, end)`. */
export interface Run {
  first: number;
  end: number;
}

/**
 * The run of blocks with the greatest sum of scores: maximum subsequence segmentation (Pasternack and Roth, "Extracting
 * article text from the web with maximum subsequence segmentation", WWW 2009), over blocks in place of tokens.
 */
export function bestRun(scores: ArrayLike<number>): Run {
  let best: Run = { first: 0, end: 0 };
  let bestSum = 0;
  let sum = 0;
  let first = 0;
  for (let i = 0; i < scores.length; i++) {
    sum += scores[i]!;
    if (sum > bestSum) {
      bestSum = sum;
      best = { first, end: i + 1 };
    }
    if (sum < 0) {
      sum = 0;
      first = i + 1;
    }
  }
  return best;
}

/** What a block that is no prose costs the run that goes over it: `strict` ends at a menu, `lenient` spans a box. */
const costs = { strict: 12, lenient: 4 } as const;

const scoresOf = (page: PageFacts, cost: number): number[] =>
  page.blocks.map(({ prose, size, linkShare, endsSentence }) => {
    if (prose > 0) return prose;
    if (endsSentence && size > 3 && !(linkShare > 0.5)) return size * 0.5;
    return -cost - size * (linkShare > 0.5 ? 0.5 : 0.2);
  });

/** Where each block stands against the best runs of prose. Returns the strict run. */
export function writeRunFeatures(rows: Float32Array, page: PageFacts): Run {
  const strict = bestRun(scoresOf(page, costs.strict));
  const lenient = bestRun(scoresOf(page, costs.lenient));
  const total = Math.max(1, page.proseBefore[page.blocks.length]!);
  const share = (page.proseBefore[strict.end]! - page.proseBefore[strict.first]!) / total;
  for (let i = 0; i < page.blocks.length; i++) {
    const row = rows.subarray(i * rowLength, (i + 1) * rowLength);
    row[at.inRun] = i >= strict.first && i < strict.end ? 1 : 0;
    row[at.fromRunStart] = i - strict.first;
    row[at.toRunEnd] = strict.end - 1 - i;
    row[at.runProseShare] = share;
    row[at.inLenientRun] = i >= lenient.first && i < lenient.end ? 1 : 0;
    row[at.fromLenientRunStart] = i - lenient.first;
    row[at.toLenientRunEnd] = lenient.end - 1 - i;
  }
  return strict;
}
