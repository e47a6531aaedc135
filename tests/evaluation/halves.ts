import { createHash } from 'node:crypto';
import { addressOf, type Page } from '../../src/model/training/corpus.js';
import { siteOf } from '../../src/model/training/folds.js';

/** `even` is the half that rules and lexicons may be tuned on, `odd` the half that is reported. */
export type Half = 'even' | 'odd';

/**
 * The half of a page's site: parity of the first byte of its SHA-1. A site is what the trainer's folds take for one, so
 * that no site is on two sides of anything.
 */
export function halfOf(page: Page): Half {
  const first = createHash('sha1')
    .update(siteOf(addressOf(page)))
    .digest()[0]!;
  return first % 2 === 0 ? 'even' : 'odd';
}
