import { expect, test } from 'vitest';
import { sayRecurrence, weighRecurrence } from '../../src/blocks/weigh-recurrence.js';
import { newBlock } from '../../src/formats/new-block.js';
import type { Recurrence } from '../../src/types.js';

const block = (extent: Recurrence['extent'] | null) => ({
  ...newBlock({ index: 0, text: 'Home' }),
  ...(extent && { recurrence: { on: 4, pages: 5, extent, printed: 1 } }),
});

function weighed(score: number, extent: Recurrence['extent'] | null): number {
  const scores = Float32Array.of(score);
  weighRecurrence(scores, [block(extent)]);
  return scores[0]!;
}

test('a line that other pages have is less likely the article’s, one that most have hardly is', () => {
  expect(weighed(0.5, null)).toBe(0.5);
  expect(weighed(0.5, 'some')).toBeCloseTo(1 / (1 + Math.exp(2)));
  expect(weighed(0.5, 'most')).toBeLessThan(0.001);
});

test('a line that the classifier is sure of survives a few other pages, but not most', () => {
  expect(weighed(0.98, 'some')).toBeGreaterThan(0.8);
  expect(weighed(0.98, 'most')).toBeLessThan(0.1);
});

test('no score leaves 0..1', () => {
  for (const score of [0, 1]) expect(weighed(score, 'most')).toBe(score);
});

test('explain says how far a line recurs', () => {
  expect(sayRecurrence(block('most'))).toBe(', recurs on 4 of 5 pages of the site');
  expect(sayRecurrence(block(null))).toBe('');
});
