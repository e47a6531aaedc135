import { expect, test } from 'vitest';
import { expectedBestThreshold } from '../../src/blocks/select-main-content.js';

test('sure pages keep what is sure', () => {
  const { threshold, expected } = expectedBestThreshold(Float32Array.of(0.99, 0.98, 0.3, 0.01), [50, 50, 20, 20]);
  expect(threshold).toBeCloseTo(0.98);
  expect(expected).toBeGreaterThan(0.9);
});

test('where nothing is sure, the likely is kept', () => {
  const { threshold, expected } = expectedBestThreshold(Float32Array.of(0.4, 0.35, 0.3, 0.05), [50, 50, 50, 50]);
  expect(threshold).toBeCloseTo(0.3);
  expect(expected).toBeLessThan(0.6);
});

test('no blocks, nothing to keep', () => {
  expect(expectedBestThreshold(new Float32Array(0), [])).toEqual({ threshold: 1, expected: 0 });
});
