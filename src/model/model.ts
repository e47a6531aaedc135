import { featureCount } from './features.js';
import { applyForest, type Forest, unpackForest } from './forest.js';

/** A trained classifier for one kind of page, as `npm run train` writes it. */
export interface Model {
  /** SHA-256 of the truth files that it was trained on. */
  corpus: string;
  /** Hash of the features' names: weights and features must be of one mind. */
  features: string;
  /** Held-out figures that the training run measured. */
  figures: Readonly<Record<string, number>>;
  forest: string;
}

/** A model for pages with a tree and one for dumps. */
export type Models = Readonly<Record<'html' | 'text', Model>>;

/** Unpacked once: weights never change. */
const unpacked = new WeakMap<Model, Forest>();

function forestOf(model: Model): Forest {
  let forest = unpacked.get(model);
  if (!forest) {
    forest = unpackForest(model.forest);
    unpacked.set(model, forest);
  }
  return forest;
}

/**
 * The probability of each row's block to be main content.
 *
 * @param rows `featureCount` values a block, as `extractFeatures` gives them
 */
export function scoreRows(model: Model, rows: Float32Array): Float32Array {
  const forest = forestOf(model);
  const scores = new Float32Array(rows.length / featureCount);
  for (let i = 0; i < scores.length; i++) {
    const logOdds = applyForest(forest, rows.subarray(i * featureCount, (i + 1) * featureCount));
    scores[i] = 1 / (1 + Math.exp(-logOdds));
  }
  return scores;
}
