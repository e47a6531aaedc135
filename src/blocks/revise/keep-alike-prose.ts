import type { Block, Container } from '../../types.js';
import { countWordsIn } from '../block-words.js';
import { type Revision, relabel } from './revision.js';

/** A teaser is shorter. */
const longEnough = 20;
/** Below this a block was dropped for a reason of its own. */
const leastScore = 0.1;
/** Elements whose tags and names must agree, from the block's own upwards. */
const levels = 3;

/**
 * Long prose in elements like those of prose that is kept: the posts of a thread, the sections of a page. What holds two
 * posts holds the third. Must not take in the teasers of other stories: none of them was kept.
 */
export const keepAlikeProse: Revision = {
  name: 'keepAlikeProse',
  revise({ blocks, format }) {
    if (format !== 'html') return;
    const prose = blocks.filter((block) => block.container !== null && countWordsIn(block) >= longEnough);
    const keptIn = new Map<string, Set<Container>>();
    for (const block of prose) {
      if (block.label !== 'main-content') continue;
      const shape = shapeOf(block);
      const holders = keptIn.get(shape) ?? new Set();
      keptIn.set(shape, holders.add(holderOf(block)));
    }
    for (const block of prose) {
      if (block.label === 'main-content' || (block.score ?? 0) < leastScore) continue;
      if ((keptIn.get(shapeOf(block))?.size ?? 0) >= 2)
        relabel(block, 'main-content', this.name, 'prose in an element like others that are kept');
    }
  },
};

function shapeOf({ container }: Block): string {
  let shape = '';
  let at = container;
  for (let level = 0; at && level < levels; at = at.parent, level++) shape += `${at.tag} ${at.names}|`;
  // Numbers tell one post from the next: `post-17 bg2`.
  return shape.replace(/\d+/g, '');
}

/** Where the elements of one shape stand apart: paragraphs of one post share it. */
const holderOf = ({ container }: Block): Container => container!.parent?.parent ?? container!;
