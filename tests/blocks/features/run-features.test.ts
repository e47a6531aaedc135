import { expect, test } from 'vitest';
import { bestRun } from '../../../src/blocks/features/run-features.js';

test.each([
  [[1, -5, 3, 4, -1, 2, -9, 4], { first: 2, end: 6 }],
  [[5], { first: 0, end: 1 }],
  [[-1, -2], { first: 0, end: 0 }],
  [[], { first: 0, end: 0 }],
  [[2, -1, 2], { first: 0, end: 3 }],
])('the run of %j with the greatest sum', (scores, run) => {
  expect(bestRun(scores)).toEqual(run);
});
