import { expect, test } from 'vitest';
import { alignToTruth } from '../../../src/model/training/align.js';

const one = 'The harbour of the old town reopened on Monday after eleven weeks of repairs.';
const two = 'Fishermen had feared that the works would last until autumn.';
const rounded = (blocks: string[], truth: string) => [...alignToTruth(blocks, truth)].map((share) => Math.round(share));

test('blocks in the truth count, chrome does not', () => {
  expect(rounded(['Home', 'News', one, 'Share', two, 'Related'], `${one}\n\n${two}`)).toEqual([0, 0, 1, 0, 1, 0]);
});

test('a teaser that repeats the article counts once, where the order fits', () => {
  expect(rounded([two, 'Most read', one, two, 'Contact'], `${one} ${two}`)).toEqual([0, 0, 1, 1, 0]);
});

test('words that the article uses elsewhere do not make a menu entry main content', () => {
  expect(rounded(['repairs', one, 'harbour', two], `${one} ${two}`)).toEqual([0, 1, 0, 1]);
});

test('an edited word costs its share only', () => {
  const edited = one.replace('eleven', 'twelve long');
  expect(alignToTruth([edited], one)[0]).toBeGreaterThan(0.8);
});

test('a long block out of order still counts', () => {
  expect(rounded([two, one], `${one} ${two}`)).toContain(1);
});
