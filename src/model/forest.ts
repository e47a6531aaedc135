/**
 * Gradient-boosted trees, applied. Nodes stand in preorder: a node's left child is the next one. Each takes eight bytes:
 *
 *   uint16  feature, or `leaf`; the top bit set where a missing value goes left
 *   uint16  distance to the right child
 *   float32 threshold (left where value < threshold), or a leaf's value
 */
export interface Forest {
  /** Index of each tree's first node. */
  roots: Uint32Array;
  features: Uint16Array;
  rights: Uint16Array;
  values: Float32Array;
}

/** As bytes, or those in base64. */
export type PackedForest = string | Uint8Array;

export const leaf = 0x7fff;
export const missingLeft = 0x8000;

/** The sum of the trees' leaves for one row: the log-odds of main content. */
export function applyForest(forest: Forest, row: Float32Array): number {
  const { roots, features, rights, values } = forest;
  let sum = 0;
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree]!;
    let feature = features[node]!;
    while ((feature & leaf) !== leaf) {
      const value = row[feature & leaf]!;
      const left = value < values[node]! || (Number.isNaN(value) && (feature & missingLeft) !== 0);
      node += left ? 1 : rights[node]!;
      feature = features[node]!;
    }
    sum += values[node]!;
  }
  return sum;
}

/** Reads a forest: its number of trees and of nodes (uint32 each), the roots, then the nodes' three columns. */
export function unpackForest(packed: PackedForest): Forest {
  let bytes = typeof packed === 'string' ? Buffer.from(packed, 'base64') : packed;
  // Columns are looked at where they lie, which takes multiples of four. (A `Buffer` would be sliced without a copy.)
  if (bytes.byteOffset % 4 !== 0) bytes = new Uint8Array(bytes);
  const [trees, nodes] = new Uint32Array(bytes.buffer, bytes.byteOffset, 2) as unknown as [number, number];
  let from = bytes.byteOffset + 8;
  const take = (length: number): number => {
    const start = from;
    from += length;
    return start;
  };
  return {
    roots: new Uint32Array(bytes.buffer, take(trees * 4), trees),
    values: new Float32Array(bytes.buffer, take(nodes * 4), nodes),
    features: new Uint16Array(bytes.buffer, take(nodes * 2), nodes),
    rights: new Uint16Array(bytes.buffer, take(nodes * 2), nodes),
  };
}

export function packForest(forest: Forest): string {
  const counts = new Uint32Array([forest.roots.length, forest.values.length]);
  const parts = [counts, forest.roots, forest.values, forest.features, forest.rights];
  return Buffer.concat(parts.map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength))).toString(
    'base64',
  );
}
