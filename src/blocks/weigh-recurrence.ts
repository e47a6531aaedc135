import type { Block, Recurrence } from '../types.js';

/**
 * What it says against a line that other pages of its site have it too, as log-odds: a line that the classifier is very
 * sure of stays all the same. Chosen on the tuning half; `tests/evaluation/learned-chrome.md` has the figures.
 */
const logOdds: Readonly<Record<Recurrence['extent'], number>> = { some: -2, most: -7 };

/** Takes what is known of the site into the blocks' scores. */
export function weighRecurrence(scores: Float32Array, blocks: readonly Block[]): void {
  blocks.forEach(({ recurrence }, i) => {
    const score = scores[i]!;
    if (recurrence) scores[i] = 1 / (1 + ((1 - score) / score) * Math.exp(-logOdds[recurrence.extent]));
  });
}

/** The reason as `explain` prints it. */
export function sayRecurrence({ recurrence }: Block): string {
  return recurrence ? `, recurs on ${recurrence.on} of ${recurrence.pages} pages of the site` : '';
}
