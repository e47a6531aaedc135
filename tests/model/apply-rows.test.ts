import { expect, test } from 'vitest';
import { applyForestToRows } from '../../src/model/apply-rows.js';
import { applyForest, type Forest } from '../../src/model/forest.js';
import { makeRowScorer } from '../../src/model/kernel/index.js';
import { type DumpedTree, packTrees } from '../../src/model/training/pack-trees.js';

const rowLength = 6;

/** Numbers in 0..1 that are the same in every run (Park and Miller, 1988). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** What is hard to compare, and what is often met. */
const values = [Number.NaN, 0, -0, 1, -1, 0.5, -0.25, 1e-40, 3e38, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];

function randomTree(random: () => number, levels: number): DumpedTree {
  if (levels === 0 || random() < 0.1) return { nodeid: 0, leaf: random() - 0.5 };
  return {
    nodeid: 0,
    split: `f${Math.floor(random() * rowLength)}`,
    split_condition: Math.fround(values[1 + Math.floor(random() * 8)]!),
    yes: 1,
    missing: random() < 0.5 ? 1 : 2,
    children: [
      { ...randomTree(random, levels - 1), nodeid: 1 },
      { ...randomTree(random, levels - 1), nodeid: 2 },
    ],
  };
}

function randomForest(levels: number): { forest: Forest; rows: Float32Array } {
  const random = randomNumbers(levels);
  const forest = packTrees(Array.from({ length: 40 }, () => randomTree(random, levels)));
  const rows = Float32Array.from({ length: 75 * rowLength }, () =>
    random() < 0.5 ? values[Math.floor(random() * values.length)]! : random() * 2 - 1,
  );
  return { forest, rows };
}

const oneByOne = (forest: Forest, rows: Float32Array): number[] =>
  Array.from({ length: rows.length / rowLength }, (_, i) =>
    applyForest(forest, rows.subarray(i * rowLength, (i + 1) * rowLength)),
  );

/** At first without the kernel, then with it. */
function expectSums(forest: Forest, rows: Float32Array, sums: readonly number[]): void {
  for (let page = 0; page < 40; page++) expect([...applyForestToRows(forest, rows, rowLength)]).toEqual(sums);
}

test.each([1, 3, 7])('rows get the sums that each gets alone, to the last bit, in trees of %i levels', (levels) => {
  const { forest, rows } = randomForest(levels);
  expect(makeRowScorer(forest)).not.toBeNull();
  expectSums(forest, rows, oneByOne(forest, rows));
  expect(new Set(oneByOne(forest, rows)).size).toBeGreaterThan(10);
});

test('a missing value goes its way whatever the bits that say so', () => {
  const { forest, rows } = randomForest(7);
  const expected = oneByOne(forest, rows);
  const bits = new Uint32Array(rows.buffer);
  rows.forEach((value, i) => {
    if (Number.isNaN(value)) bits[i] = 0xffc0_0001;
  });
  expectSums(forest, rows, expected);
});

test('trees that are deeper than the kernel goes are applied all the same', () => {
  const { forest, rows } = randomForest(9);
  expect(makeRowScorer(forest)).toBeNull();
  expectSums(forest, rows, oneByOne(forest, rows));
});

test('a page without blocks has no sums', () => {
  const { forest } = randomForest(3);
  expect(applyForestToRows(forest, new Float32Array(0), rowLength)).toHaveLength(0);
});
