import type { Recurrence } from '../types.js';

/**
 * What it says against a line that it stands on other pages of its site too, as log-odds: on one or a few it may be a
 * teaser of the article or a sentence that two articles share, on most it is the site's. A line that the classifier is
 * very sure of stays all the same. Chosen on the tuning half; `tests/evaluation/learned-chrome.md` has the figures.
 */
const onSome = -2;
const onMost = -5;
const mostShare = 0.5;
/** Of many pages a few share a sentence by chance. */
const leastShare = 0.02;

/** Takes the evidence of recurrence into the blocks' scores. */
export function weighRecurrence(scores: Float32Array, recurrences: readonly (Recurrence | null)[]): void {
  recurrences.forEach((recurrence, i) => {
    const evidence = recurrence ? logOddsOf(recurrence) : 0;
    if (evidence !== 0) scores[i] = 1 / (1 + ((1 - scores[i]!) / scores[i]!) * Math.exp(-evidence));
  });
}

/** One of the pages may be the very page that is being read: what counts are the others. */
function logOddsOf({ on, pages }: Recurrence): number {
  const others = on - 1;
  const share = others / (pages - 1);
  if (others < 1 || share < leastShare) return 0;
  return others > 1 && share >= mostShare ? onMost : onSome;
}

/** The reason as `explain` prints it; '' where recurrence moved nothing. */
export function sayRecurrence(recurrence: Recurrence | null | undefined): string {
  if (!recurrence || logOddsOf(recurrence) === 0) return '';
  return `, recurs on ${recurrence.on} of ${recurrence.pages} pages of the site`;
}
