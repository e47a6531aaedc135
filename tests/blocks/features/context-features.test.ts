import { expect, test } from 'vitest';
import { writeContextFeatures } from '../../../src/blocks/features/context-features.js';
import { readGroups } from '../../../src/blocks/features/groups.js';
import { parseHtml } from '../../../src/formats/html/index.js';
import { at, type FeatureName, rowLength } from '../../../src/model/features.js';

const page = parseHtml('<div><p>a a</p><p>b b</p><p>c c</p></div><p>d d</p>', null);
const words = Float32Array.of(2, 2, 2, 2);
const rows = new Float32Array(4 * rowLength).fill(Number.NaN);
writeContextFeatures(rows, Float32Array.of(0.9, 0.1, 0.8, 0.2), { words, groups: readGroups(page.blocks) });
const of = (block: number, name: FeatureName) => rows[block * rowLength + at[name]];

test('scores around a block, missing beyond the ends', () => {
  expect(of(1, 'score')).toBeCloseTo(0.1);
  expect(of(1, 'score.near-1')).toBeCloseTo(0.9);
  expect(of(1, 'score.near1')).toBeCloseTo(0.8);
  expect(of(0, 'score.near-1')).toBeNaN();
});

test('means over the words before and after', () => {
  expect(of(2, 'scoreBefore.within40')).toBeCloseTo(0.5);
  expect(of(0, 'scoreAfter.within500')).toBeCloseTo((0.1 + 0.8 + 0.2) / 3);
  expect(of(0, 'scoreBefore.within40')).toBeNaN();
});

test('means over the elements around a block, without the block itself', () => {
  expect(of(1, 'scoreOf.level0')).toBeNaN();
  expect(of(1, 'scoreOf.level1')).toBeCloseTo(0.85);
  expect(of(3, 'scoreOf.level1')).toBeNaN();
});

test('means and range over the blocks of one shape', () => {
  expect(of(1, 'scoreOf.shape')).toBeCloseTo(0.85);
  expect([of(1, 'scoreLeastOf.shape'), of(1, 'scoreMostOf.shape')]).toEqual([expect.closeTo(0.1), expect.closeTo(0.9)]);
  expect(of(3, 'scoreOf.shape')).toBeNaN();
});

test('likely blocks before and after', () => {
  expect([of(1, 'blocksSinceLikely'), of(1, 'blocksUntilLikely')]).toEqual([1, 1]);
  expect(of(0, 'blocksSinceLikely')).toBeNaN();
  expect(of(0, 'likelyShareAfter')).toBeCloseTo(1.1 / 2);
});
