import { at, type FeatureName } from '../features.js';
import { type Forest, leaf, missingLeft } from '../forest.js';

/** A tree of xgboost's JSON dump. */
export interface DumpedTree {
  leaf?: number;
  /** `f12`: the twelfth feature. */
  split?: string;
  split_condition?: number;
  yes?: number;
  missing?: number;
  nodeid?: number;
  children?: [DumpedTree, DumpedTree];
}

/** Lays dumped trees out as `Forest` has them. */
export function packTrees(trees: readonly DumpedTree[]): Forest {
  const features: number[] = [];
  const rights: number[] = [];
  const values: number[] = [];
  const lay = (tree: DumpedTree): void => {
    const node = features.length;
    if (tree.children === undefined) {
      features.push(leaf);
      rights.push(0);
      values.push(tree.leaf!);
      return;
    }
    features.push(featureOf(tree.split!) | (tree.missing === tree.yes ? missingLeft : 0));
    rights.push(0);
    values.push(tree.split_condition!);
    const [first, second] = tree.children;
    const left = first.nodeid === tree.yes ? first : second;
    lay(left);
    rights[node] = features.length - node;
    lay(left === first ? second : first);
  };
  const roots = trees.map((tree) => {
    const root = features.length;
    lay(tree);
    return root;
  });
  return {
    roots: Uint32Array.from(roots),
    features: Uint16Array.from(features),
    rights: Uint16Array.from(rights),
    values: Float32Array.from(values),
  };
}

const featureOf = (split: string): number => (/^f\d+$/.test(split) ? Number(split.slice(1)) : at[split as FeatureName]);
