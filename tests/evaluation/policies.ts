/** Each set is run by the view of a body that its truth has: a switch of the product's, so that no figure hides it. */
import type { SetName } from '../../src/model/training/corpus.js';
import type { Keep } from '../../src/types.js';

export const keepOf: Readonly<Record<SetName, readonly Keep[]>> = {
  news: [],
  // Its annotators kept captions, boxes of key takeaways and notes, and what is listed on pages of lists.
  wcxb: ['captions', 'lists'],
  segments: [],
  dates: [],
  daniel: [],
};

/** How a set was run, as a line for its report. */
export function policyLine(set: SetName): string {
  const keep = keepOf[set];
  return keep.length === 0
    ? 'Run as by default: no captions, no boxes.'
    : `Run with \`--keep ${keep.join(',')}\`, since its truth holds them.`;
}
