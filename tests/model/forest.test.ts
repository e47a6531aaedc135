import { expect, test } from 'vitest';
import { featureNames } from '../../src/model/features.js';
import { applyForest, packForest, unpackForest } from '../../src/model/forest.js';
import { packTrees } from '../../src/model/training/pack-trees.js';

/** words < 10 ? -1 : (commas < 0.5, missing goes right ? 2 : 3), and a second tree of one leaf. */
const dumped = [
  {
    nodeid: 0,
    split: `f${featureNames.indexOf('words')}`,
    split_condition: 10,
    yes: 1,
    no: 2,
    missing: 1,
    children: [
      { nodeid: 1, leaf: -1 },
      {
        nodeid: 2,
        split: `f${featureNames.indexOf('commas')}`,
        split_condition: 0.5,
        yes: 3,
        no: 4,
        missing: 4,
        children: [
          { nodeid: 3, leaf: 2 },
          { nodeid: 4, leaf: 3 },
        ],
      },
    ],
  },
  { nodeid: 0, leaf: 0.25 },
] as unknown as Parameters<typeof packTrees>[0];

const row = (known: Partial<Record<(typeof featureNames)[number], number>>) =>
  Float32Array.from(featureNames, (name) => known[name] ?? Number.NaN);

test('trees are applied as they were trained, before and after packing', () => {
  const forest = packTrees(dumped);
  for (const one of [forest, unpackForest(packForest(forest))]) {
    expect(applyForest(one, row({ words: 3 }))).toBe(-0.75);
    expect(applyForest(one, row({ words: 10, commas: 0 }))).toBe(2.25);
    expect(applyForest(one, row({ words: 10, commas: 0.5 }))).toBe(3.25);
  }
});

test('a missing value goes where training sent it', () => {
  const forest = packTrees(dumped);
  expect(applyForest(forest, row({}))).toBe(-0.75);
  expect(applyForest(forest, row({ words: 12 }))).toBe(3.25);
});

test('feature names are unique', () => {
  expect(new Set(featureNames).size).toBe(featureNames.length);
});

test('a forest is read from bytes, wherever they lie', () => {
  const base64 = packForest(packTrees(dumped));
  const bytes = Buffer.from(base64, 'base64');
  for (const offset of [0, 1, 4, 6]) {
    const within = new Uint8Array(bytes.length + offset);
    within.set(bytes, offset);
    expect(unpackForest(within.subarray(offset))).toEqual(unpackForest(base64));
  }
});
