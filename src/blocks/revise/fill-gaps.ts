import type { Block } from '../../types.js';
import { isChromeIn } from '../block-phrases.js';
import { type Revision, relabel } from './revision.js';

/** Below this a block was dropped for a reason. */
const leastScore = 0.25;

/**
 * One doubtful block between two that are kept, in the same element: a short paragraph of the article ("He laughs.").
 * Must not take in a "Read more" line or a caption; in text dumps it took in more of those than it saved.
 */
export const fillGaps: Revision = {
  name: 'fillGaps',
  revise({ blocks, format }, lexicon) {
    if (format === 'text') return;
    for (let i = 1; i + 1 < blocks.length; i++) {
      const [before, block, after] = [blocks[i - 1]!, blocks[i]!, blocks[i + 1]!];
      if (block.label === 'main-content' || (block.score ?? 0) < leastScore || block.kind === 'caption') continue;
      if (before.label !== 'main-content' || after.label !== 'main-content') continue;
      if (!isBeside(block, before) || !isBeside(block, after)) continue;
      if (!isChromeIn(block, lexicon))
        relabel(block, 'main-content', this.name, 'a doubtful block between two that are kept');
    }
  },
};

/** In the same element, or, in Markdown, which shows none, items of one list. */
const isBeside = (one: Block, other: Block): boolean =>
  one.container === null
    ? one.kind === 'list-item' && other.kind === 'list-item' && one.level === other.level
    : one.container.parent === other.container?.parent;
