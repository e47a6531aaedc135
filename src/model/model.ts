import { applyForestToRows } from './apply-rows.js';
import { rowLength } from './features.js';
import { type Forest, type PackedForest, unpackForest } from './forest.js';

/** A trained classifier for one kind of page, as `npm run train` writes it. */
export interface Model {
  /** SHA-256 of the truth files that it was trained on. */
  corpus: string;
  /** Hash of the features' names: weights and features must be of one mind. */
  features: string;
  /** Held-out figures that the training run measured. */
  figures: Readonly<Record<string, number>>;
  /** Packed: sees each block and its page. */
  first: PackedForest;
  /** Packed: sees the first one's scores around the block too. */
  second: PackedForest;
}

export type Stage = 'first' | 'second';

/** Trees that rank the lines of a dump as its headline, as `npm run train:title` writes them. */
export interface TitleModel {
  corpus: string;
  /** Hash of `titleFeatureNames`. */
  features: string;
  figures: Readonly<Record<string, number>>;
  /** Packed. */
  forest: PackedForest;
}

/** A model for pages with a tree and one for dumps. */
export type BlockModels = Readonly<Record<'html' | 'text', Model>>;

/** Models other than the shipped ones; the shipped ranker of dumps' headlines where none is given. */
export interface Models extends BlockModels {
  readonly titleRanker?: Forest;
}

const unpacked = new WeakMap<Model, Partial<Record<Stage, Forest>>>();

/** The trees of one stage, unpacked once. */
export function forestOf(model: Model, stage: Stage): Forest {
  let forests = unpacked.get(model);
  if (!forests) {
    forests = {};
    unpacked.set(model, forests);
  }
  forests[stage] ??= unpackForest(model[stage]);
  return forests[stage];
}

/**
 * The probability of each row's block to be main content.
 *
 * @param rows `rowLength` values a block; the second stage's are filled in only for that stage
 */
export function scoreRows(model: Model, stage: Stage, rows: Float32Array): Float32Array {
  return Float32Array.from(applyForestToRows(forestOf(model, stage), rows, rowLength), (logOdds) => {
    return 1 / (1 + Math.exp(-logOdds));
  });
}
