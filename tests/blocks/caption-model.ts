import { at } from '../../src/model/features.js';
import { packForest } from '../../src/model/forest.js';
import type { Model } from '../../src/model/model.js';
import { packTrees } from '../../src/model/training/pack-trees.js';

/** What a training run with both views learns of captions: out for an article, in for a page. */
const tree = {
  nodeid: 0,
  split: `f${at.isCaption}`,
  split_condition: 0.5,
  yes: 1,
  missing: 1,
  children: [
    { nodeid: 1, leaf: 4 },
    {
      nodeid: 2,
      split: `f${at.policy}`,
      split_condition: 0.5,
      yes: 3,
      missing: 3,
      children: [
        { nodeid: 3, leaf: -4 },
        { nodeid: 4, leaf: 4 },
      ],
    },
  ],
} as Parameters<typeof packTrees>[0][number];
const packed = packForest(packTrees([tree]));
/** A model that sees nothing else. */
export const captionModel: Model = { corpus: '', features: '', figures: {}, first: packed, second: packed };

/** A page with one paragraph and one caption. */
export const pageWithCaption = `<article><p>The old quay reopened on Monday after a year of repairs.</p>
  <figure><img src="q.jpg"><figcaption>The quay at dawn.</figcaption></figure></article>`;
