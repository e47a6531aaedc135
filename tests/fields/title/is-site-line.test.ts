import { expect, test } from 'vitest';
import { isSiteLine } from '../../../src/fields/title/is-site-line.js';
import { newBlock } from '../../../src/formats/new-block.js';
import type { Recurrence } from '../../../src/types.js';

const line = (recurrence?: Pick<Recurrence, 'extent' | 'printed'>) => ({
  ...newBlock({ index: 0, text: 'The Harbour Post' }),
  ...(recurrence && { recurrence: { on: 4, pages: 5, ...recurrence } }),
});

test('what most pages have is the site’s', () => {
  expect(isSiteLine(line({ extent: 'most', printed: 1 }))).toBe(true);
});

test('a headline that the menu lists everywhere is printed twice on its own page', () => {
  expect(isSiteLine(line({ extent: 'most', printed: 2 }))).toBe(false);
});

test('a headline that other pages announce is on some of them', () => {
  expect(isSiteLine(line({ extent: 'some', printed: 1 }))).toBe(false);
  expect(isSiteLine(line())).toBe(false);
});
