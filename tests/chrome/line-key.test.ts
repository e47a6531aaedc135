import { expect, test } from 'vitest';
import { keyOfKeys, lineKey } from '../../src/chrome/line-key.js';

test('case, width, white space and punctuation do not count', () => {
  const key = lineKey('Share this story!');
  expect(lineKey('  SHARE   this\u00a0story ')).toBe(key);
  expect(lineKey('Ｓhare this – story…')).toBe(key);
  expect(lineKey('Share this stories')).not.toBe(key);
});

test('digits count, so that prices and numbers of a list stay apart', () => {
  expect(lineKey('12 comments')).not.toBe(lineKey('13 comments'));
});

test('where one word ends counts, and so does order', () => {
  const keys = ['a bc', 'ab c', 'abc', 'c ab'].map(lineKey);
  expect(new Set(keys).size).toBe(4);
});

test('a line without words has none', () => {
  expect(lineKey('')).toBeNull();
  expect(lineKey(' – · › ')).toBeNull();
});

test('keys are spread evenly over 53 bits, whose halves do not follow each other', () => {
  const keys = Array.from({ length: 20_000 }, (_, i) => lineKey(`line ${i}`)!);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.every((key) => Number.isSafeInteger(key) && key >= 0)).toBe(true);
  for (let bit = 0; bit < 53; bit++) {
    const ones = keys.filter((key) => Math.floor(key / 2 ** bit) % 2 === 1).length;
    // Five standard deviations of a fair coin.
    expect(Math.abs(ones - keys.length / 2), `bit ${bit}`).toBeLessThan((5 * Math.sqrt(keys.length)) / 2);
  }
  expect(new Set(keys.map((key) => key % 2 ** 32)).size).toBeGreaterThan(keys.length - 5);
});

test('of a row of keys the order counts, and each key', () => {
  const keys = [2 ** 52 + 1, 7, 2 ** 33];
  expect(keyOfKeys(keys)).not.toBe(keyOfKeys([...keys].reverse()));
  expect(keyOfKeys(keys)).not.toBe(keyOfKeys(keys.slice(1)));
  expect(keyOfKeys(keys)).toBe(keyOfKeys([...keys]));
});
